import Ledger
package import MuseumModel
package import Planning

extension OpenMuseum {
    /// Locks parts of a session or series of a draft where they are, beside those that are locked already.
    /// - Throws: `Faults` for an unknown plan or session, and for one that has no place to keep.
    package func lock(
        _ session: String, _ parts: Set<SessionLock.Part>, plan id: Plan.ID? = nil
    ) async throws -> Draft {
        let draft = try await draft(id)
        let name = try name(of: session, in: draft.plan)
        guard draft.plan.units[name] != nil else {
            throw Faults([
                Fault(
                    file: draft.plan.id.value, field: "SESSION", value: name,
                    problem: Message(zhHant: "沒有排入，無從鎖定", english: "has no place that could be kept"),
                    remedy: Message(
                        zhHant: "先以 gnomon move \(name) 給它位置", english: "give it one with gnomon move \(name)"))
            ])
        }
        let before = draft.locks.first { $0.session == name }?.parts ?? []
        try await ledger.setLock(
            .kept(parts.union(before)), on: name, of: draft.plan.id, by: workplace.author, at: now)
        return try await self.draft(draft.plan.id)
    }

    /// Lets planning change a session or series again; all of them where none is named.
    /// - Throws: `Faults` for an unknown plan or session.
    package func unlock(_ session: String?, plan id: Plan.ID? = nil) async throws -> Draft {
        let draft = try await draft(id)
        var name = session
        // What the museum has no more can be unlocked too.
        if let session, !draft.locks.contains(where: { $0.session == session }) {
            name = try self.name(of: session, in: draft.plan)
        }
        for lock in draft.locks where name == nil || lock.session == name {
            try await ledger.setLock(nil, on: lock.session, of: draft.plan.id, by: workplace.author, at: now)
        }
        return try await self.draft(draft.plan.id)
    }

    /// The session or series that is planned as one, by the name of it or of one of its meetings.
    func name(of session: String, in plan: Plan) throws(Faults) -> String {
        let planner = try planner(of: plan)
        guard let name = planner.unit(named: session) else {
            throw Faults([.unknownName(session, option: "SESSION", known: planner.sessionNames)])
        }
        return name
    }
}
