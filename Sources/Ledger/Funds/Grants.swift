import Foundation
import GRDB
import MuseumModel

/// What a fund pays of a booking.
struct Subsidy: Hashable, Sendable {
    let fund: Fund
    let fee: Int
    let bus: Int
}

/// Reads and writes what funds pay.
enum Grants {
    /// What a fund pays now for a booking's fee and bus.
    static func amount(of booking: Booking.ID, _ purpose: Purpose, in database: Database) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT amount FROM fund_grant WHERE booking = ? AND purpose = ? AND released_at IS NULL"),
            arguments: [booking.value, purpose.rawValue]) ?? 0
    }

    enum Purpose: String {
        case fee, bus
    }

    /// How a fund stands for a school, as if the booking had nothing of it and what ended by the clock were released.
    static func standing(
        of fund: Fund, for school: School.ID, on day: LocalDate, without booking: Booking.ID?, at now: Date,
        in database: Database
    ) throws -> FundRule.Standing {
        let idle = """
            (booking = ?1 OR booking IN (SELECT id FROM booking WHERE ends_at IS NOT NULL AND ends_at <= ?2))
            """
        let (mine, at) = (booking?.value ?? "", now.milliseconds)
        let balance = try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT balance + (SELECT coalesce(sum(amount), 0) FROM fund_grant
                        WHERE fund = fund.id AND released_at IS NULL AND \(idle))
                    FROM fund WHERE id = ?3
                    """), arguments: [mine, at, fund.id.value])
        let granted = try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT coalesce(sum(amount), 0) FROM fund_grant
                    WHERE fund = ?3 AND school = ?4 AND year = ?5 AND released_at IS NULL AND NOT \(idle)
                    """),
            arguments: [mine, at, fund.id.value, school.value, FundRule.year(of: day, from: fund.yearFrom)])
        let bus = try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT booking FROM fund_grant
                    WHERE school = ?3 AND day = ?4 AND purpose = 'bus' AND released_at IS NULL AND NOT \(idle)
                    """), arguments: [mine, at, school.value, day.description])
        return FundRule.Standing(balance: balance, granted: granted ?? 0, bus: bus.map { Booking.ID($0) })
    }

    /// Grants, changes or releases what a fund pays of a booking; part of the transaction that changes it.
    static func keep(
        _ subsidy: Subsidy?, of booking: Booking, on day: LocalDate, at: Date, in database: Database
    ) throws {
        // First given back, so that the fund is never short of what it has.
        try database.cachedStatement(
            sql: "UPDATE fund_grant SET released_at = ? WHERE booking = ? AND released_at IS NULL"
        ).execute(arguments: [at.milliseconds, booking.id.value])
        guard let subsidy else { return }
        for (purpose, amount) in [(Purpose.fee, subsidy.fee), (.bus, subsidy.bus)] where amount > 0 {
            try database.cachedStatement(
                sql: """
                    INSERT INTO fund_grant (booking, purpose, fund, school, day, year, amount, granted_at)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                    ON CONFLICT (booking, purpose, fund) DO UPDATE
                        SET day = ?5, year = ?6, amount = ?7, granted_at = ?8, released_at = NULL
                    """
            ).execute(arguments: [
                booking.id.value, purpose.rawValue, subsidy.fund.id.value, booking.school.value, day.description,
                FundRule.year(of: day, from: subsidy.fund.yearFrom), amount, at.milliseconds,
            ])
        }
    }
}
