package import MuseumModel
package import Timetabling

/// Another place for a session, what it costs, and what moves with it.
package struct Suggestion: Hashable, Codable, Sendable {
    package struct Move: Hashable, Codable, Sendable {
        /// The session, or the series.
        package let session: String
        /// Nil where it was not placed; of a series the first meeting.
        package let from: Session?
        package let to: Session
        package let meetings: Int
    }

    /// The session asked about first, then those that it pushes.
    package let moves: [Move]
    package let change: Int
    /// By how much each part of the cost changes; parts that do not are not told.
    package let costs: [Plan.CostLine]
    /// Bookings of the sessions that move; filled in by those who know the ledger.
    package var bookings: [String] = []

    /// Every meeting that moves.
    package let meetings: [Session.ID]
}

extension PlanningModel {
    /// An alternative with its cost by constraint; nil where the evaluator sees a rule broken that was kept before.
    func suggestion(
        _ alternative: Alternative, in assignment: Assignment, costing before: Evaluation
    ) -> Suggestion? {
        let changed = alternative.applied(to: assignment)
        let after = problem.evaluate(changed)
        guard Set(after.violations).isSubset(of: Set(before.violations)) else { return nil }
        let moves = alternative.moves.compactMap { move -> Suggestion.Move? in
            let to = sessions(of: move.item, changed)
            guard let first = to.first else { return nil }
            return Suggestion.Move(
                session: name(of: move.item), from: sessions(of: move.item, assignment).first, to: first,
                meetings: to.count)
        }
        let lines = costChange(before, after)
        return Suggestion(
            moves: moves, change: after.cost - before.cost, costs: lines,
            meetings: alternative.moves.flatMap { sessions(of: $0.item, assignment).map(\.id) })
    }

    /// By how much each part of the cost differs; parts that do not are left away.
    func costChange(_ before: Evaluation, _ after: Evaluation) -> [Plan.CostLine] {
        let former = Dictionary(uniqueKeysWithValues: costLines(before).map { ($0.constraint, $0.cost) })
        return costLines(after).compactMap { line in
            let change = line.cost - (former[line.constraint] ?? 0)
            return change == 0 ? nil : Plan.CostLine(constraint: line.constraint, name: line.name, cost: change)
        }
    }
}

extension Planner {
    /// The cheapest other places for a session or series of a plan; nil where the museum has no such session.
    package func suggestions(
        _ session: String, in plan: Plan, count: Int = 10, stop: StopFlag = StopFlag()
    ) -> [Suggestion]? {
        let reading = PlanReading(plan, model)
        guard let item = reading.model.item(named: session) else { return nil }
        return reading.model.suggestions(item, in: reading.assignment, count: count, stop: stop)
    }

    /// The names of all sessions and series.
    package var sessionNames: [String] { model.units.indices.map { model.name(of: $0) } }
}

extension PlanningModel {
    func suggestions(_ item: Int, in assignment: Assignment, count: Int, stop: StopFlag) -> [Suggestion] {
        let before = problem.evaluate(assignment)
        let found = problem.alternatives(to: item, in: assignment, count: count, stop: stop)
        return found.compactMap { suggestion($0, in: assignment, costing: before) }.sorted { $0.change < $1.change }
    }

    /// A session, a series, or a meeting of one, by its name.
    func item(named name: String) -> Int? {
        units.indices.first { self.name(of: $0) == name }
            ?? units.indices.first { index in
                let own = self.name(of: index)
                return name.hasPrefix(own + ".")
            }
    }
}
