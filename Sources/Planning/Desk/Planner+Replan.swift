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
        let origin = outcome.origin(seed: solver.seed, budget, inputs: inputs)
        let sessions = sessions(outcome.assignment, of: desk.model, from: draft.plan, pinned: desk.pinned)
        // Beside the rest: who has stopped the search waits for both.
        async let name = Plan.ID(naming: sessions, of: draft.plan.term, origin, parent: draft.plan.id)
        let evaluation = problem.evaluate(outcome.assignment)
        precondition(evaluation.cost == outcome.cost, "the search and the evaluation of its plan do not agree")
        let plan = record(
            outcome.assignment, sessions, of: desk.model,
            // The bound counts the prices of changes too where there are any.
            bound: selection == nil && !changes.hasPrices ? outcome.bound.cost : nil, parent: draft.plan.id,
            origin: origin, createdAt: createdAt, leftOutByHand: draft.leftOut,
            // Its parts are those of the museum's own problem where no change is priced.
            evaluation: changes.hasPrices ? nil : evaluation)
        return await plan.named(name)
    }
}

extension Draft {
    /// What is locked out, by name.
    var leftOut: Set<String> { Set(locks.filter { $0.hold == .leftOut }.map(\.session)) }
}
