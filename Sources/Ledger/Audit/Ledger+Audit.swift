import Foundation
import GRDB
import MuseumModel

extension Ledger {
    /// The entries with numbers from `first` on, oldest first, at most `limit`.
    package func audit(from first: Int = 1, limit: Int = 1_000) async throws -> [AuditEntry] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT audit.*, text FROM audit LEFT JOIN audit_remark USING (number)
                    WHERE number >= ? ORDER BY number LIMIT ?
                    """, arguments: [first, limit]
            ).map { AuditRow($0).entry }
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
        // A backup of an earlier version has no remarks.
        let rows = try Row.fetchCursor(
            database,
            sql: try database.tableExists("audit_remark")
                ? "SELECT audit.*, salt, text FROM audit LEFT JOIN audit_remark USING (number) ORDER BY number"
                : "SELECT *, NULL AS salt, NULL AS text FROM audit ORDER BY number")
        while let row = try rows.next() {
            let stored = AuditRow(row)
            let number = (head?.number ?? 0) + 1
            guard stored.number == number else { throw AuditBroken(number: number, reason: .missing) }
            guard stored.previous == head?.hash ?? "" else { throw AuditBroken(number: number, reason: .unlinked) }
            let entry = stored.entry
            guard entry.hash == stored.hash, stored.isRemarkTrue else {
                throw AuditBroken(number: number, reason: .changed)
            }
            head = AuditHead(number: number, hash: entry.hash)
            if head == noted { isNotedFound = true }
        }
        guard isNotedFound else { throw AuditBroken(number: noted?.number ?? 0, reason: .notedHeadGone) }
        return head
    }

    /// Adds one entry; part of the transaction that does what it records.
    /// - Parameter remark: What a person wrote, who may have named others: it stands beside the entry, which holds its hash.
    static func record(
        _ action: String, of subject: String, _ detail: some Encodable, remark: String? = nil, by author: Author.ID,
        at: Date, in database: Database
    ) throws {
        let remark = try remark.map { try AuditRemark($0, in: database) }
        let last = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"))
        let entry = AuditEntry(
            number: (last?[0] ?? 0) + 1, at: at, author: author, action: action, subject: subject,
            detail: try remark.map { try CanonicalJSON.text($0.beside(detail)) } ?? CanonicalJSON.text(detail),
            previous: last?[1] ?? "")
        try database.cachedStatement(
            sql: """
                INSERT INTO audit (number, at, author, action, subject, detail, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            entry.number, entry.at.milliseconds, entry.author.value, entry.action, entry.subject, entry.detail,
            entry.previous, entry.hash,
        ])
        try remark?.keep(beside: entry.number, in: database)
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
        AuditEntry(
            number: number, at: Date(milliseconds: row["at"]), author: Author.ID(row["author"]),
            action: row["action"], subject: row["subject"], detail: row["detail"], previous: previous,
            remark: row["text"])
    }

    /// Whether a remark that is kept is the one that was made.
    var isRemarkTrue: Bool {
        guard let text: String = row["text"] else { return true }
        let detail: String = row["detail"]
        return detail.contains(AuditRemark(text, salt: row["salt"]).hash)
    }
}
