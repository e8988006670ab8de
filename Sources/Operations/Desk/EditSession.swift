package import MuseumModel
package import Planning

/// What a hand edit would change, or did.
package struct EditPreview: Codable, Sendable {
    package let comparison: PlanComparison
    /// Must-rules that were kept before.
    package let broken: [Plan.Violation]
    /// The new draft; nil as long as it is not taken.
    package let taken: Plan.ID?
}

extension OpenMuseum {
    /// Shows what moving a session or leaving it out would change, and does it where that is asked for: the draft stays as it is, and
    /// a new one is made from it.
    /// - Parameters:
    ///   - takes: whether to make the new draft.
    ///   - forces: whether it may break must-rules.
    /// - Throws: `DeskRefusal`; `Faults` for an unknown plan or session, or in what the edit names.
    package func edit(
        _ edit: SessionEdit, plan id: Plan.ID? = nil, takes: Bool, forces: Bool
    ) async throws -> EditPreview {
        let draft = try await draft(id)
        let planner = try planner(of: draft.plan)
        guard let edited = try planner.edit(edit, in: draft, createdAt: now)?.identified(),
            let name = planner.unit(named: edit.session)
        else { throw Faults([.unknownName(edit.session, option: "SESSION", known: planner.sessionNames)]) }
        let before = planner.judged(draft)
        try check(draft.locks.first { $0.session == name }, against: PlanComparison(before, edited))
        let broken = edited.violations.filter { !before.violations.contains($0) }
        let preview = EditPreview(comparison: try await comparison(before, edited), broken: broken, taken: nil)
        guard takes else { return preview }
        guard broken.isEmpty || forces else { throw DeskRefusal.breaksRules(broken) }
        var locks = draft.locks.filter { $0.session != name || $0.hold != .leftOut }
        if case .leaveOut = edit.change {
            locks = locks.filter { $0.session != name } + [SessionLock(session: name, hold: .leftOut)]
        }
        let kept = try await keep(edited, locks: locks)
        return EditPreview(comparison: preview.comparison, broken: broken, taken: kept.id)
    }

    private func check(_ lock: SessionLock?, against comparison: PlanComparison) throws(DeskRefusal) {
        guard let lock, case .kept(let parts) = lock.hold else { return }
        let changed = comparison.changed.filter { $0.to.unit == lock.session }.flatMap(\.parts).map(\.rawValue)
        let isDropped = comparison.dropped.contains { $0.unit == lock.session }
        let hit = SessionLock.Part.allCases.filter {
            parts.contains($0) && (isDropped || changed.contains($0.rawValue))
        }
        if !hit.isEmpty { throw DeskRefusal.locked(lock.session, hit) }
    }
}
