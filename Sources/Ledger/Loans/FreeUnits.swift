import Foundation
import GRDB
import MuseumModel

/// Which units of a kit are to be had on some days.
enum FreeUnits {
    /// Lowest number first; empty where sessions need what no loan takes.
    static func numbers(
        of kit: Kit, on days: DateSpan, without loan: KitLoan.ID? = nil, today: LocalDate, in database: Database
    ) throws -> [Int] {
        let loans = try LoanRow.taking(kit.id, within: days, today: today, in: database).filter { $0.id != loan }
        let lent = Set(loans.compactMap(\.unit))
        let uses =
            try sessions(kit.id, on: days, in: database)
            + loans.map { SharingRule.Use(LoanRule.busy($0, today: today)) }
        let peak = SharingRule.peak(
            of: uses, from: LocalDateTime(days.first, LocalTime(minutes: 0)),
            to: LocalDateTime(days.last.adding(days: 1), LocalTime(minutes: 0)))
        guard peak < kit.units else { return [] }
        return (0..<kit.units).map { $0 + 1 }.filter { !lent.contains($0) }
    }

    /// What sessions with at least one party take.
    private static func sessions(
        _ kit: Kit.ID, on days: DateSpan, in database: Database
    ) throws -> [SharingRule.Use] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT need.starts_at, need.ends_at, units FROM session_need AS need
                        JOIN session ON session.id = need.session
                    WHERE resource = ? AND need.starts_at < ? AND need.ends_at > ? AND taken > 0 AND status = 'confirmed'
                    """),
            arguments: ["kit:\(kit)", "\(days.last)T24:00", "\(days.first)T00:00"]
        ).map { row in
            guard let start = LocalDateTime(parsing: row["starts_at"]), let end = LocalDateTime(parsing: row["ends_at"])
            else { throw LedgerFault.storage("a need of kit \(kit) cannot be read") }
            return SharingRule.Use(start: start, end: end, units: row["units"])
        }
    }
}

extension SharingRule.Use {
    /// One unit on whole days.
    init(_ days: DateSpan) {
        let midnight = LocalTime(minutes: 0)
        self.init(
            start: LocalDateTime(days.first, midnight), end: LocalDateTime(days.last.adding(days: 1), midnight),
            units: 1)
    }
}
