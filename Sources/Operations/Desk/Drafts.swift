package import Ledger
package import MuseumModel
package import Planning

extension OpenMuseum {
    /// A plan with what is locked in it; the latest where none is named.
    /// - Throws: `Faults` when there is none.
    package func draft(_ id: Plan.ID?, term: Term.ID? = nil) async throws -> Draft {
        let plan = try await storedPlan(id, term: term)
        return Draft(plan, locks: try await ledger.locks(of: plan.id))
    }

    /// All plans, the newest first; of one term where it is named.
    /// - Throws: `Faults` for an unknown term.
    package func plans(of term: Term.ID?) async throws -> [PlanSummary] {
        if let term { _ = try self.term(term) }
        return try await ledger.plans().filter { term == nil || $0.term == term }
    }

    /// The plan that everybody sees of each term.
    package func publishedPlans() async throws -> Set<Plan.ID> {
        let published = try await ledger.plans().filter { $0.publishedAt != nil }
        return Set(
            Dictionary(grouping: published, by: \.term).values.compactMap { plans in
                plans.max { $0.publishedAt! < $1.publishedAt! }?.id
            })
    }

    /// Goes back from a plan to the one that it was made from; both are kept.
    /// - Throws: `DeskRefusal`, `Faults` when there is no plan.
    package func undo(_ id: Plan.ID?) async throws -> Plan {
        let plan = try await storedPlan(id)
        guard let parent = plan.parent, let before = try await ledger.plan(parent) else {
            throw DeskRefusal.nothingToUndo(plan.id)
        }
        try await ledger.markMadeAgain(before.id, by: workplace.author, at: now)
        return before
    }

    /// Names a plan, and keeps it as the latest of its term; one that was made before is only taken up again.
    /// - Parameter locks: Nil for those that a plan made before has.
    func keep(_ plan: Plan, locks: [SessionLock]? = nil) async throws -> Plan {
        let plan = plan.identified()
        if let known = try await ledger.plan(plan.id) {
            try await ledger.markMadeAgain(known.id, locks: locks, by: workplace.author, at: now)
            return known
        }
        try await ledger.save(plan, locks: locks ?? [], by: workplace.author, at: now)
        return plan
    }

    func planner(of plan: Plan) throws(Faults) -> Planner {
        try Planner(folder, term: term(plan.term), inputs: workplace.fingerprint())
    }

    /// What is published of a term, with the live bookings of each session and series.
    func publishedPlaces(_ term: Term.ID) async throws -> PublishedPlaces {
        var filter = SessionFilter()
        filter.term = term
        filter.status = .confirmed
        let sessions = try await ledger.sessions(filter).map(\.session)
        var bookings: [String: Set<Booking.ID>] = [:]
        let touched = try await liveBookings()
        for session in sessions { bookings[session.unit, default: []].formUnion(touched[session.id] ?? []) }
        return PublishedPlaces(sessions, bookings: bookings.mapValues(\.count))
    }

    /// The bookings that hold places, by session.
    func liveBookings() async throws -> [Session.ID: [Booking.ID]] {
        let now = now
        var bookings: [Session.ID: [Booking.ID]] = [:]
        for booking in try await ledger.bookings() where booking.isLive(at: now) {
            for session in booking.sessions { bookings[session, default: []].append(booking.id) }
        }
        return bookings
    }
}
