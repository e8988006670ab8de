package import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// What is locked in a plan, by session.
    package func locks(of plan: Plan.ID) async throws -> [SessionLock] {
        try await read { try Self.locks(of: plan, in: $0) }
    }

    /// Locks a session of a plan, in place of what was locked of it; nil locks nothing of it any more.
    /// - Throws: `PublicationRefusal.noSuchPlan`.
    package func setLock(
        _ hold: SessionLock.Hold?, on session: String, of plan: Plan.ID, by author: Author.ID, at: Date
    ) async throws {
        try await writer.write { database in
            guard try Self.exists(plan, in: database) else { throw PublicationRefusal.noSuchPlan(plan) }
            try database.execute(
                sql: "DELETE FROM plan_lock WHERE plan = ? AND session = ?", arguments: [plan.value, session])
            if let hold { try Self.insert(SessionLock(session: session, hold: hold), of: plan, in: database) }
            let lock = hold.map { SessionLock(session: session, hold: $0) }
            try Self.record(
                lock == nil ? "unlock" : "lock", of: plan.value,
                [session: lock.map { $0.parts.isEmpty ? ["left-out"] : $0.parts.map(\.rawValue) } ?? []],
                by: author, at: at.stored, in: database)
        }
    }

    static func locks(of plan: Plan.ID, in database: Database) throws -> [SessionLock] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM plan_lock WHERE plan = ? ORDER BY session", arguments: [plan.value]
        ).map { row in
            let parts = SessionLock.Part.allCases.filter { row[$0.rawValue] == 1 }
            return SessionLock(session: row["session"], hold: row["left_out"] == 1 ? .leftOut : .kept(Set(parts)))
        }
    }

    /// Gives a plan these locks and no others.
    static func keep(_ locks: [SessionLock], of plan: Plan.ID, in database: Database) throws {
        try database.execute(sql: "DELETE FROM plan_lock WHERE plan = ?", arguments: [plan.value])
        for lock in locks { try insert(lock, of: plan, in: database) }
    }

    private static func insert(_ lock: SessionLock, of plan: Plan.ID, in database: Database) throws {
        let parts = Set(lock.parts)
        try database.cachedStatement(
            sql: """
                INSERT INTO plan_lock (plan, session, left_out, time, room, instructor, kit)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                plan.value, lock.session, lock.hold == .leftOut, parts.contains(.time), parts.contains(.room),
                parts.contains(.instructor), parts.contains(.kit),
            ])
    }

    private static func exists(_ plan: Plan.ID, in database: Database) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM plan WHERE id = ?)", arguments: [plan.value]) ?? false
    }
}
