import Ledger
package import MuseumModel
package import Planning
package import Timetabling

/// Why sessions of a plan are where they are, or have no place.
package struct PlanExplanation: Codable, Sendable {
    package let plan: Plan.ID
    /// Sessions asked for, placed and left out: the first is the sum of the others.
    package let asked: Int
    package let placed: Int
    package let leftOut: Int
    package let explanations: [Explanation]
}

extension OpenMuseum {
    /// Explains one session or series of a plan, or all that it leaves out.
    /// - Throws: `Faults` for an unknown plan or session, and in the constraints.
    package func explain(
        _ session: String?, plan id: Plan.ID? = nil, stop: StopFlag = StopFlag(),
        report: (Int, Int) -> Void = { _, _ in }
    ) async throws -> PlanExplanation {
        let plan = try await storedPlan(id)
        let planner = try planner(of: plan)
        var explanations: [Explanation] = []
        let names = session.map { [$0] } ?? plan.unplaced.map(\.id)
        for (index, name) in names.enumerated() where !stop.isSet {
            report(index, names.count)
            guard var explanation = planner.explain(name, in: plan, stop: stop) else {
                throw Faults([.unknownName(name, option: "SESSION", known: planner.sessionNames)])
            }
            explanation.alternatives = try await withBookings(explanation.alternatives)
            explanations.append(explanation)
        }
        let leftOut = plan.unplaced.reduce(0) { $0 + $1.meetings }
        return PlanExplanation(
            plan: plan.id, asked: plan.sessions.count + leftOut, placed: plan.sessions.count, leftOut: leftOut,
            explanations: explanations)
    }

    /// The best other places for a session of a plan, with the bookings that each touches.
    /// - Throws: `Faults` for an unknown plan or session, and in the constraints.
    package func suggestions(
        _ session: String, plan id: Plan.ID? = nil, count: Int = 10, stop: StopFlag = StopFlag()
    ) async throws -> [Suggestion] {
        let plan = try await storedPlan(id)
        let planner = try planner(of: plan)
        guard let found = planner.suggestions(session, in: plan, count: count, stop: stop) else {
            throw Faults([.unknownName(session, option: "SESSION", known: planner.sessionNames)])
        }
        return try await withBookings(found)
    }

    /// Who could step in for an instructor on a day.
    /// - Throws: `Faults` for an unknown plan or instructor, and in the constraints.
    package func substitutes(
        for instructor: Instructor.ID, on date: LocalDate, plan id: Plan.ID? = nil
    ) async throws -> [Substitution] {
        let known = folder.instructors.map(\.id)
        guard known.contains(instructor) else {
            throw Faults([.unknownName(instructor.value, option: "INSTRUCTOR", known: known.map(\.value))])
        }
        let plan = try await storedPlan(id)
        return try planner(of: plan).substitutes(for: instructor, on: date, in: plan)
    }

    private func withBookings(_ suggestions: [Suggestion]) async throws -> [Suggestion] {
        guard !suggestions.isEmpty else { return [] }
        var touched: [Session.ID: [String]] = [:]
        for booking in try await ledger.bookings() where booking.status.isLive {
            for session in booking.sessions { touched[session, default: []].append(booking.id.value) }
        }
        return suggestions.map { suggestion in
            var changed = suggestion
            changed.bookings = Set(suggestion.meetings.flatMap { touched[$0] ?? [] }).sorted()
            return changed
        }
    }
}
