package import Foundation
package import MuseumModel
package import Timetabling

extension Planner {
    /// Searches for a better plan from a draft: what is locked stays, whatever it breaks, and so does what is not selected.
    /// - Parameters:
    ///   - selection: What may change; nil for all that is not locked.
    ///   - published: What changing it costs besides.
    /// - Throws: `Faults` where something is locked that the draft does not have.
    package func replan(
        _ draft: Draft, freeing selection: Selection? = nil, published: PublishedPlaces = PublishedPlaces(),
        _ solver: Solver, budget: Solver.Budget, createdAt: Date, stop: StopFlag = StopFlag(),
        report: @Sendable (Solver.Progress) -> Void = { _ in }
    ) async throws(Faults) -> Plan {
        var desk = try DraftReading(draft, model)
        if let selection { desk.free(selection) }
        let free = desk.model.units.indices.filter { !desk.pinned.contains($0) }
        let changes = published.prices(desk.model)
        let problem = desk.model.problem.priced(by: changes, for: free)
        let outcome = await solver.solve(
            problem, budget: budget, initial: desk.assignment,
            pinned: desk.pinned, stop: stop, report: report)
        let evaluation = problem.evaluate(outcome.assignment)
        precondition(evaluation.cost == outcome.cost, "the search and the evaluation of its plan do not agree")
        let steps: Int? = if case .iterations(let asked) = budget, !outcome.wasStopped { asked } else { nil }
        return record(
            outcome.assignment, of: desk.model, from: draft.plan,
            // The bound counts the prices of changes too where there are any.
            bound: selection == nil && !changes.hasPrices ? outcome.bound.cost : nil, parent: draft.plan.id,
            origin: Plan.Origin(
                seed: solver.seed, iterations: steps ?? outcome.proposals, inputs: inputs, isRepeatable: steps != nil),
            createdAt: createdAt, pinned: desk.pinned, leftOutByHand: draft.leftOut)
    }
}

extension Draft {
    /// What is locked out, by name.
    var leftOut: Set<String> { Set(locks.filter { $0.hold == .leftOut }.map(\.session)) }
}
