package import MuseumModel
package import Planning
package import Timetabling

extension OpenMuseum {
    /// Plans a selection of a draft anew, and makes a new draft of it; all else stays as it is.
    /// - Throws: `Faults` for unknown names and plans, and where something is locked that the draft does not have.
    package func replan(
        from id: Plan.ID?, freeing selection: Selection, budget: PlanOrder.Budget, seed: UInt64, threads: Int,
        stop: StopFlag = StopFlag(), report: @escaping @Sendable (PlanProgress) -> Void = { _ in }
    ) async throws -> Plan {
        try check(selection)
        let draft = try await draft(id)
        return try await replan(
            draft, freeing: selection, budget: budget, seed: seed, threads: threads, stop: stop, report: report)
    }

    func replan(
        _ draft: Draft, freeing selection: Selection?, budget: PlanOrder.Budget, seed: UInt64, threads: Int,
        stop: StopFlag, report: @escaping @Sendable (PlanProgress) -> Void
    ) async throws -> Plan {
        let start = ContinuousClock.now
        let plan = try await planner(of: draft.plan).replan(
            draft, freeing: selection, published: publishedPlaces(draft.plan.term),
            Solver(seed: seed, threads: threads), budget: budget.from(start), createdAt: now, stop: stop
        ) { progress in
            report(PlanProgress(progress, elapsed: ContinuousClock.now - start))
        }
        return try await keep(plan, locks: draft.locks)
    }

    private func check(_ selection: Selection) throws(Faults) {
        func unknown(_ names: [String], _ option: String, _ known: [String]) -> [Fault] {
            names.filter { !known.contains($0) }.sorted().map { .unknownName($0, option: option, known: known) }
        }
        let faults =
            unknown(selection.programmes.map(\.value), "--programme", folder.programmes.map(\.id.value))
            + unknown(selection.rooms.map(\.value), "--room", folder.rooms.map(\.id.value))
            + unknown(selection.instructors.map(\.value), "--instructor", folder.instructors.map(\.id.value))
        guard faults.isEmpty else { throw Faults(faults) }
    }
}

extension PlanOrder.Budget {
    /// The same for the search, with a clock that started at an instant.
    func from(_ start: ContinuousClock.Instant) -> Solver.Budget {
        switch self {
        case .iterations(let count): .iterations(count)
        case .seconds(let seconds): .time { (ContinuousClock.now - start) / .seconds(max(seconds, 0.001)) }
        }
    }
}
