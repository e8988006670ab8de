package import Foundation
import GRDB
package import MuseumModel

/// What is kept for too long, or was.
package struct RetentionReport: Hashable, Codable, Sendable {
    /// Visits until this day are over.
    package let through: LocalDate
    /// Contacts of bookings and of places in queues.
    package let contacts: Int
    /// Reasons and remarks that people wrote about them.
    package let remarks: Int
    /// Those on rosters.
    package let participants: Int
    package let notices: Int

    package var isEmpty: Bool { contacts + remarks + participants + notices == 0 }
}

extension Ledger {
    /// What the ledger knows of persons whose visit is over.
    package func overdue(through day: LocalDate) async throws -> RetentionReport {
        try await read { try Retention(through: day, in: $0).report }
    }

    /// Removes it, from the file's free pages and its log too.
    /// - Throws: `LedgerFault`.
    package func retain(through day: LocalDate, by author: Author.ID, at: Date) async throws -> RetentionReport {
        let report = try await writer.write { database in
            let retention = try Retention(through: day, in: database)
            guard !retention.report.isEmpty else { return retention.report }
            try retention.apply(in: database)
            try Self.record("retention", of: "persons", retention.report, by: author, at: at.stored, in: database)
            return retention.report
        }
        if !report.isEmpty { try await clean() }
        return report
    }
}

/// The bookings and places in queues whose visit is over, with what is personal about them.
private struct Retention {
    let report: RetentionReport
    private let bookings: [String]
    private let entries: [String]
    private let remarks: [Int]
    private let rosters: [String]
    private let notices: [Int]

    private static let over = """
        over (id) AS (
            SELECT booking.id FROM booking
            WHERE coalesce(
                (SELECT max(starts_at) FROM booking_session JOIN session ON session.id = session WHERE booking = booking.id),
                strftime('%Y-%m-%d', changed_at / 1000, 'unixepoch')) < :end),
        queued (id) AS (
            SELECT waiting.id FROM waiting JOIN session ON session.id = waiting.session WHERE starts_at < :end)
        """

    init(through day: LocalDate, in database: Database) throws {
        let end: StatementArguments = ["end": day.adding(days: 1).description]
        bookings = try String.fetchAll(
            database, sql: "WITH \(Self.over) SELECT booking FROM contact WHERE booking IN over ORDER BY 1",
            arguments: end)
        entries = try String.fetchAll(
            database, sql: "WITH \(Self.over) SELECT entry FROM waiting_contact WHERE entry IN queued ORDER BY 1",
            arguments: end)
        remarks = try Int.fetchAll(
            database,
            sql: """
                WITH \(Self.over) SELECT number FROM audit_remark JOIN audit USING (number)
                WHERE subject IN over OR subject IN queued ORDER BY number
                """, arguments: end)
        rosters = try String.fetchAll(
            database, sql: "WITH \(Self.over) SELECT booking FROM participant WHERE booking IN over ORDER BY 1",
            arguments: end)
        notices = try Int.fetchAll(
            database,
            sql: """
                WITH \(Self.over) SELECT number FROM notice
                WHERE booking IN over OR entry IN queued OR booking IS NULL AND entry IS NULL
                    AND coalesce(facts ->> '$.loan.days.last', strftime('%Y-%m-%d', at / 1000, 'unixepoch')) < :end
                ORDER BY number
                """, arguments: end)
        report = RetentionReport(
            through: day, contacts: bookings.count + entries.count, remarks: remarks.count,
            participants: rosters.count, notices: notices.count)
    }

    func apply(in database: Database) throws {
        try Ledger.forgetRequests(about: bookings + entries + rosters, in: database)
        try delete("DELETE FROM contact WHERE booking IN", bookings, database)
        try delete("DELETE FROM waiting_contact WHERE entry IN", entries, database)
        try delete("DELETE FROM participant WHERE booking IN", rosters, database)
        try delete("DELETE FROM notice WHERE number IN", notices, database)
        let ids = "(SELECT subject FROM audit WHERE number IN (SELECT value FROM json_each(:list)))"
        for sql in [
            "UPDATE approval SET reason = NULL WHERE reason IS NOT NULL AND booking IN \(ids)",
            "UPDATE school_strikes SET lifted_because = '…' WHERE lifted_because IS NOT NULL AND booking IN \(ids)",
        ] {
            try database.execute(sql: sql, arguments: ["list": try CanonicalJSON.text(remarks)])
        }
        try delete("DELETE FROM audit_remark WHERE number IN", remarks, database)
    }

    private func delete(_ sql: String, _ list: some Encodable, _ database: Database) throws {
        try database.execute(
            sql: "\(sql) (SELECT value FROM json_each(?))", arguments: [try CanonicalJSON.text(list)])
    }
}
