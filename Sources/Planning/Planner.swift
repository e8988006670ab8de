package import Foundation
package import MuseumModel
package import Timetabling

/// Plans a term of a museum.
package struct Planner: Sendable {
    let model: PlanningModel
    /// SHA-256 of the inputs, as the plan records it.
    let inputs: String

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
            .map { unplaced($0, [], model) }
    }

    /// Searches for a good plan until the budget is used.
    package func plan(
        _ solver: Solver, budget: Solver.Budget, createdAt: Date, stop: StopFlag = StopFlag(),
        report: @Sendable (Solver.Progress) -> Void = { _ in }
    ) async -> Plan {
        let outcome = await solver.solve(model.problem, budget: budget, stop: stop, report: report)
        let origin = outcome.origin(seed: solver.seed, budget, inputs: inputs)
        let sessions = sessions(outcome.assignment, of: model, from: nil)
        // Beside the rest: who has stopped the search waits for both.
        async let name = Plan.ID(naming: sessions, of: model.term.id, origin, parent: nil)
        let evaluation = model.problem.evaluate(outcome.assignment)
        precondition(
            evaluation.violations.isEmpty && evaluation.cost == outcome.cost,
            "the search and the evaluation of its plan do not agree")
        let plan = record(
            outcome.assignment, sessions, of: model, bound: outcome.bound.cost, parent: nil, origin: origin,
            createdAt: createdAt, evaluation: evaluation)
        return await plan.named(name)
    }

    /// The sessions of an assignment, by start and name.
    /// - Parameters:
    ///   - model: The museum's, with what a draft has besides.
    ///   - base: Where it has a session at the same place, that session is kept as it is; unless it is pinned, with the kits that its
    ///     programme needs now.
    func sessions(
        _ assignment: Assignment, of model: PlanningModel, from base: Plan?, pinned: Set<Int> = []
    ) -> [Session] {
        let former = base?.units ?? [:]
        return model.units.indices.flatMap { item -> [Session] in
            let own = model.sessions(of: item, assignment)
            guard let kept = former[model.name(of: item)], kept.count == own.count,
                zip(kept, own).allSatisfy({ $0.isAt($1) && (pinned.contains(item) || $0.kits == $1.kits) })
            else { return own }
            return kept
        }
        .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }

    /// An assignment with its sessions as a plan that has no name yet.
    /// - Parameter evaluation: The assignment's, where it is known.
    func record(
        _ assignment: Assignment, _ sessions: [Session], of model: PlanningModel, bound: Int?, parent: Plan.ID?,
        origin: Plan.Origin, createdAt: Date, leftOutByHand: Set<String> = [], evaluation known: Evaluation? = nil
    ) -> Plan {
        let evaluation = known ?? model.problem.evaluate(assignment)
        let missing = model.units.indices.filter { assignment.placements[$0] == nil }
        let blockers = model.problem.blockers(of: missing, in: assignment, cost: evaluation.cost)
        let unplaced = zip(missing, blockers).map { item, blockers in
            let unplaced = self.unplaced(item, blockers, model)
            guard leftOutByHand.contains(unplaced.id) else { return unplaced }
            return Plan.Unplaced(
                id: unplaced.id, programme: unplaced.programme, meetings: unplaced.meetings,
                reasons: [Message(zhHant: "由人員決定不辦", english: "left out by hand")])
        }
        return Plan(
            id: "", term: model.term.id, createdAt: createdAt, origin: origin, sessions: sessions, unplaced: unplaced,
            costs: model.costLines(evaluation), bound: bound, violations: model.violations(evaluation, assignment),
            parent: parent)
    }

    /// - Parameter model: In which the blockers were found; a draft may use what the museum has no more.
    private func unplaced(
        _ item: Int, _ blockers: [(blocker: Blocker, count: Int)], _ model: PlanningModel
    ) -> Plan.Unplaced {
        let offering = model.offerings[model.units[item].offering]
        return Plan.Unplaced(
            id: model.name(of: item), programme: offering.programme.id, meetings: offering.programme.meetingsPerUnit,
            reasons: model.reasons(for: item, blockers))
    }
}

extension Session {
    /// Whether it is held at the time, in the room and by the people of another one.
    fileprivate func isAt(_ other: Session) -> Bool {
        (id, start, minutes, room) == (other.id, other.start, other.minutes, other.room) && staff == other.staff
    }
}

extension Solver.Outcome {
    /// A budget of steps is recorded as it was asked for: with it, not with the steps that the last epoch ended at, the plan can be made
    /// again.
    func origin(seed: UInt64, _ budget: Solver.Budget, inputs: String) -> Plan.Origin {
        let steps: Int? = if case .iterations(let asked) = budget, !wasStopped { asked } else { nil }
        return Plan.Origin(
            seed: seed, iterations: steps ?? proposals, inputs: inputs, isRepeatable: steps != nil)
    }
}
