package import Foundation
package import MuseumModel
package import Timetabling

/// Plans a term of a museum.
package struct Planner: Sendable {
    let model: PlanningModel
    /// SHA-256 of the inputs, as the plan records it.
    private let inputs: String

    /// Reads the constraints and works out what could be where.
    /// - Throws: `Faults` in constraints.yaml and in the weights of museum.yaml.
    package init(_ folder: MuseumFolder, term: Term, inputs: String) throws(Faults) {
        model = try PlanningModel(folder, term: term)
        self.inputs = inputs
    }

    /// How many classes the optimiser places; a series with all its meetings is one.
    package var classCount: Int { model.units.count }

    /// The programmes that cannot take place at any time of the term, with the reasons.
    package var impossible: [Plan.Unplaced] {
        model.units.indices.filter { model.offerings[model.units[$0].offering].starts.isEmpty }
            .map { unplaced($0, []) }
    }

    /// Searches for a good plan until the budget is used.
    package func plan(
        _ solver: Solver, budget: Solver.Budget, id: Plan.ID, createdAt: Date, stop: StopFlag = StopFlag(),
        report: @Sendable (Solver.Progress) -> Void = { _ in }
    ) async -> Plan {
        let outcome = await solver.solve(model.problem, budget: budget, stop: stop, report: report)
        let evaluation = model.problem.evaluate(outcome.assignment)
        precondition(
            evaluation.violations.isEmpty && evaluation.cost == outcome.cost,
            "the search and the evaluation of its plan do not agree")
        let missing = model.units.indices.filter { outcome.assignment.placements[$0] == nil }
        let blockers = model.problem.blockers(of: missing, in: outcome.assignment)
        // A budget of steps is recorded as it was asked for: with it, not with the steps that the last epoch ended at, the plan can be
        // made again.
        let steps: Int? = if case .iterations(let asked) = budget, !outcome.wasStopped { asked } else { nil }
        return Plan(
            id: id, term: model.term.id, createdAt: createdAt,
            origin: Plan.Origin(
                seed: solver.seed, iterations: steps ?? outcome.proposals, inputs: inputs,
                isRepeatable: steps != nil),
            sessions: model.sessions(outcome.assignment), unplaced: zip(missing, blockers).map { unplaced($0, $1) },
            costs: model.costLines(evaluation), bound: outcome.bound.cost)
    }

    private func unplaced(_ item: Int, _ blockers: [(blocker: Blocker, count: Int)]) -> Plan.Unplaced {
        let offering = model.offerings[model.units[item].offering]
        return Plan.Unplaced(
            id: model.name(of: item), programme: offering.programme.id, meetings: offering.programme.meetingsPerUnit,
            reasons: model.reasons(for: item, blockers))
    }
}
