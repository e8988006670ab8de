import Foundation
import GRDB
import MuseumModel

extension Ledger {
    /// The entries with numbers from `first` on, oldest first, at most `limit`.
    package func audit(from first: Int = 1, limit: Int = 1_000) async throws -> [AuditEntry] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM audit WHERE number >= ? ORDER BY number LIMIT ?",
                arguments: [first, limit]
            ).map { try AuditRow($0).entry }
        }
    }

    /// The last entry; nil while nothing is recorded.
    package func auditHead() async throws -> AuditHead? {
        try await read { database in
            try Row.fetchOne(
                database.cachedStatement(sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
            ).map { AuditHead(number: $0["number"], hash: $0["hash"]) }
        }
    }

    /// Recomputes the chain from its first entry.
    ///
    /// - Parameter noted: a head that was noted earlier, elsewhere; it must still be in the chain.
    /// - Returns: the head to note, nil while nothing is recorded.
    /// - Throws: `AuditBroken`, naming the first entry that does not fit.
    package func verifyAudit(expecting noted: AuditHead? = nil) async throws -> AuditHead? {
        try await read { try Self.verifyAudit(in: $0, expecting: noted) }
    }

    static func verifyAudit(in database: Database, expecting noted: AuditHead?) throws -> AuditHead? {
        var head: AuditHead?
        var isNotedFound = noted == nil
        let rows = try Row.fetchCursor(database, sql: "SELECT * FROM audit ORDER BY number")
        while let row = try rows.next() {
            let stored = AuditRow(row)
            let number = (head?.number ?? 0) + 1
            guard stored.number == number else { throw AuditBroken(number: number, reason: .missing) }
            guard stored.previous == head?.hash ?? "" else { throw AuditBroken(number: number, reason: .unlinked) }
            guard let entry = try? stored.entry, entry.hash == stored.hash else {
                throw AuditBroken(number: number, reason: .changed)
            }
            head = AuditHead(number: number, hash: entry.hash)
            if head == noted { isNotedFound = true }
        }
        guard isNotedFound else { throw AuditBroken(number: noted?.number ?? 0, reason: .notedHeadGone) }
        return head
    }

    /// Adds one entry; part of the transaction that does what it records.
    static func record(
        _ action: String, of subject: String, _ detail: some Encodable, by author: Author.ID, at: Date,
        in database: Database
    ) throws {
        let last = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"))
        let entry = AuditEntry(
            number: (last?["number"] ?? 0) + 1, at: at, author: author, action: action, subject: subject,
            detail: try CanonicalJSON.text(detail), previous: last?["hash"] ?? "")
        try database.cachedStatement(
            sql: """
                INSERT INTO audit (number, at, author, action, subject, detail, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            entry.number, entry.at.milliseconds, entry.author.value, entry.action, entry.subject, entry.detail,
            entry.previous, entry.hash,
        ])
    }
}

/// An entry as it stands in the file, whether or not its hash is true.
private struct AuditRow {
    let row: Row
    let number: Int
    let previous: String
    let hash: String

    init(_ row: Row) {
        self.row = row
        number = row["number"]
        previous = row["previous"]
        hash = row["hash"]
    }

    /// The entry with its hash computed anew.
    var entry: AuditEntry {
        get throws {
            AuditEntry(
                number: number, at: Date(milliseconds: row["at"]), author: Author.ID(row["author"]),
                action: row["action"], subject: row["subject"], detail: row["detail"], previous: previous)
        }
    }
}
