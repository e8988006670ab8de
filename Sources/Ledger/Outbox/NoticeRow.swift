import Foundation
import GRDB
import MuseumModel

/// Reads and writes the table `notice`.
enum NoticeRow {
    static func one(_ number: Int, in database: Database) throws -> BookingNotice? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM notice WHERE number = ?"), arguments: [number]
        ).map(notice)
    }

    static func notice(_ row: Row) throws -> BookingNotice {
        let problem: String? = row["problem"]
        guard let kind = BookingNotice.Kind(rawValue: row["kind"]),
            let status = BookingNotice.Status(rawValue: row["status"])
        else {
            throw LedgerFault.storage("notice \(row["number"] as Int) cannot be read")
        }
        return BookingNotice(
            number: row["number"], kind: kind, school: School.ID(row["school"]),
            facts: try CanonicalJSON.value(from: row["facts"]), at: Date(milliseconds: row["at"]), status: status,
            tries: row["tries"], nextAt: Date(milliseconds: row["next_at"]),
            problem: try problem.map { try CanonicalJSON.value(from: $0) })
    }
}
