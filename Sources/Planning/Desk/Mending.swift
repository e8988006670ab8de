package import Foundation
package import MuseumModel
package import Timetabling

/// What it takes to mend a plan after something of the museum has changed.
package struct Mending: Sendable {
    package struct Way: Sendable {
        /// Without a name yet.
        package let plan: Plan
        /// Sessions and series that are not where they were; those left out among them.
        package let changed: [String]
        package let leftOut: [String]
        /// What the changes cost of published sessions that are booked; not part of the plan's cost.
        package let changeCost: Int
    }

    /// Sessions and series whose place is not lawful any more.
    package let forced: [String]
    /// No plan that keeps the must-rules changes fewer.
    package let atLeast: Int
    /// Locked sessions that break must-rules; they stay.
    package let locked: [Plan.Violation]
    /// By the number of changes; each is cheaper than the one before. Empty where nothing is to be mended.
    package let ways: [Way]

    /// How many sessions besides the forced ones the way with the fewest changes moves.
    package var knockOns: Int { ways.first.map { $0.changed.count - forced.count } ?? 0 }
    /// Whether it is proved that no way has fewer changes.
    package var isProvedMinimal: Bool { ways.first.map { $0.changed.count == atLeast } ?? true }
}

extension Planner {
    /// Finds what of a draft is not lawful any more under the museum as it is now, and mends it with few changes.
    /// - Throws: `Faults` where something is locked that the draft does not have.
    package func mend(
        _ draft: Draft, published: PublishedPlaces = PublishedPlaces(), more: [Int] = [1, 2, 4, 8], createdAt: Date,
        stop: StopFlag = StopFlag()
    ) throws(Faults) -> Mending {
        let desk = try DraftReading(draft, model)
        let repair = desk.model.problem.repair(
            desk.assignment, pinned: desk.pinned, changes: published.prices(desk.model), more: more, stop: stop)
        let ways = repair.ways.map { way in
            let unmoved = Set(desk.model.units.indices).subtracting(way.changed)
            return Mending.Way(
                plan: record(
                    way.assignment,
                    sessions(way.assignment, of: desk.model, from: draft.plan, pinned: unmoved), of: desk.model,
                    bound: nil, parent: draft.plan.id,
                    origin: Plan.Origin(
                        seed: draft.plan.origin.seed, iterations: 0, inputs: inputs, isRepeatable: false),
                    createdAt: createdAt, leftOutByHand: draft.leftOut),
                changed: way.changed.map { desk.model.name(of: $0) },
                leftOut: way.leftOut.map { desk.model.name(of: $0) }, changeCost: way.changeCost)
        }
        let standing = desk.model.problem.evaluate(desk.assignment)
        let locked = Evaluation(violations: standing.violations.filter { desk.pinned.isSuperset(of: $0.classes) })
        return Mending(
            forced: repair.forced.map { desk.model.name(of: $0) }, atLeast: repair.atLeast,
            locked: desk.model.violations(locked, desk.assignment), ways: ways)
    }
}
