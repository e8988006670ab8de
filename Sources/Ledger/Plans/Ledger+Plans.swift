package import Foundation
import GRDB
package import MuseumModel

// A plan is kept as one JSON document: it is written once, read whole, and must come back as the value that it was; nothing
// asks for a part of a draft. What is asked for, published sessions, has rows.
extension Ledger {
    /// Stores a plan as the latest; its identity is its key, so that storing it again changes nothing.
    /// - Parameter locks: What planning must not change in it.
    /// - Throws: `LedgerFault.planTaken` when a plan with other contents has the identity.
    package func save(_ plan: Plan, locks: [SessionLock] = [], by author: Author.ID, at: Date) async throws {
        let document = try CanonicalJSON.text(plan)
        try await writer.write { database in
            let stored = try String.fetchOne(
                database, sql: "SELECT document FROM plan WHERE id = ?", arguments: [plan.id.value])
            if let stored {
                guard stored == document else { throw LedgerFault.planTaken(plan.id) }
                return
            }
            try database.execute(
                sql: """
                    INSERT INTO plan (id, term, created_at, seed, inputs, cost, sessions, unplaced, document)
                    VALUES (?, ?, max(?, (SELECT coalesce(max(created_at) + 1, 0) FROM plan)), ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    plan.id.value, plan.term.value, plan.createdAt.milliseconds, String(plan.origin.seed),
                    plan.origin.inputs, plan.cost, plan.sessions.count, plan.unplaced.count, document,
                ])
            try Self.keep(locks, of: plan.id, in: database)
            try Self.record(
                "save-plan", of: plan.id.value, ["sessions": plan.sessions.count, "unplaced": plan.unplaced.count],
                by: author, at: at.stored, in: database)
        }
    }

    /// Makes a stored plan the latest of its term again: the same inputs, seed and steps made it anew, or a person went back to it.
    /// - Parameter locks: What is locked in it from now on; nil for what was before.
    package func markMadeAgain(
        _ id: Plan.ID, locks: [SessionLock]? = nil, by author: Author.ID, at: Date
    ) async throws {
        try await writer.write { database in
            try database.execute(
                sql: "UPDATE plan SET created_at = max(?, (SELECT max(created_at) + 1 FROM plan)) WHERE id = ?",
                arguments: [at.milliseconds, id.value])
            if let locks { try Self.keep(locks, of: id, in: database) }
            try Self.record(
                "make-plan-again", of: id.value, [String: String](), by: author, at: at.stored, in: database)
        }
    }

    /// Nil where there is no such plan.
    package func plan(_ id: Plan.ID) async throws -> Plan? {
        try await read { try Self.plan(id, in: $0) }
    }

    /// The plan of the term that was made last.
    package func latestPlan(of term: Term.ID) async throws -> Plan? {
        try await read { database in
            try String.fetchOne(
                database,
                sql: "SELECT document FROM plan WHERE term = ? ORDER BY created_at DESC, rowid DESC LIMIT 1",
                arguments: [term.value]
            ).map { try CanonicalJSON.value(from: $0) }
        }
    }

    /// All plans, the newest first.
    package func plans() async throws -> [PlanSummary] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT id, term, created_at, cost, sessions, unplaced, published_at, seed,
                        json_extract(document, '$.bound') AS bound, json_extract(document, '$.parent') AS parent,
                        coalesce(json_array_length(document, '$.violations'), 0) AS violations,
                        (SELECT count(*) FROM plan_lock WHERE plan_lock.plan = plan.id) AS locks
                    FROM plan
                    ORDER BY created_at DESC, rowid DESC
                    """
            ).map(PlanSummary.init)
        }
    }

    static func plan(_ id: Plan.ID, in database: Database) throws -> Plan? {
        try String.fetchOne(database, sql: "SELECT document FROM plan WHERE id = ?", arguments: [id.value])
            .map { try CanonicalJSON.value(from: $0) }
    }
}
