package import MuseumModel
import Planning
package import Timetabling

/// What it takes to mend a plan after a closure, an illness or another change of the museum.
package struct MendingReport: Codable, Sendable {
    package struct Way: Codable, Sendable {
        package let changes: Int
        /// Sessions and series that lose their place.
        package let leftOut: [String]
        package let cost: Int
        /// What the changes cost of published sessions that are booked, besides.
        package let changeCost: Int
        package let comparison: PlanComparison
    }

    package let plan: Plan.ID
    /// Sessions and series whose place is not lawful any more.
    package let forced: [String]
    package let knockOns: Int
    /// No plan changes fewer.
    package let atLeast: Int
    package let isProvedMinimal: Bool
    /// What locked sessions break; they stay.
    package let locked: [Plan.Violation]
    /// By the number of changes; each is cheaper than the one before.
    package let ways: [Way]
}

extension OpenMuseum {
    /// Finds what of a plan is not lawful any more, and what it costs to mend it with few changes and with some more; writes nothing.
    /// - Throws: `Faults` for an unknown plan, and where something is locked that it does not have.
    package func mending(of id: Plan.ID?, stop: StopFlag = StopFlag()) async throws -> MendingReport {
        let draft = try await draft(id)
        let planner = try planner(of: draft.plan)
        let mending = try await mend(draft, planner, stop)
        let before = planner.judged(draft)
        var ways: [MendingReport.Way] = []
        for way in mending.ways {
            ways.append(
                MendingReport.Way(
                    changes: way.changed.count, leftOut: way.leftOut, cost: way.plan.cost, changeCost: way.changeCost,
                    comparison: try await comparison(before, way.plan.identified())))
        }
        return MendingReport(
            plan: draft.plan.id, forced: mending.forced, knockOns: mending.knockOns, atLeast: mending.atLeast,
            isProvedMinimal: mending.isProvedMinimal, locked: mending.locked, ways: ways)
    }

    /// Makes a new draft that is mended with at most so many changes.
    /// - Throws: `DeskRefusal`; `Faults` for an unknown plan, and where something is locked that it does not have.
    package func mend(_ id: Plan.ID?, changes: Int, stop: StopFlag = StopFlag()) async throws -> Plan {
        let draft = try await draft(id)
        let mending = try await mend(draft, planner(of: draft.plan), stop)
        guard let fewest = mending.ways.first?.changed.count else { throw DeskRefusal.nothingToMend(draft.plan.id) }
        guard let way = mending.ways.last(where: { $0.changed.count <= changes }) else {
            throw DeskRefusal.tooFewChanges(asked: changes, fewest: fewest)
        }
        return try await keep(way.plan, locks: draft.locks)
    }

    private func mend(_ draft: Draft, _ planner: Planner, _ stop: StopFlag) async throws -> Mending {
        try await planner.mend(
            draft, published: publishedPlaces(draft.plan.term), createdAt: now, stop: stop)
    }
}
