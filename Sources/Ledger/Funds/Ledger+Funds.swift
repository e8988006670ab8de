import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Opens a fund and pays into it; from now on it grants what its categories ask for.
    /// - Throws: `FundRefusal`, `LedgerFault`.
    package func openFund(
        _ fund: Fund.ID, amount: Int, note: String, _ caller: Caller
    ) async throws -> FundAccount {
        try await payIn(fund, amount: amount, note: note, "open-fund", caller) { database in
            guard try !isOpen(fund, in: database) else { throw FundRefusal.alreadyOpen(fund) }
            try database.cachedStatement(sql: "INSERT INTO fund (id, opened_at) VALUES (?, ?)")
                .execute(arguments: [fund.value, caller.at.milliseconds])
        }
    }

    /// Pays into a fund that is open.
    /// - Throws: `FundRefusal`, `LedgerFault`.
    package func topUpFund(
        _ fund: Fund.ID, amount: Int, note: String, _ caller: Caller
    ) async throws -> FundAccount {
        try await payIn(fund, amount: amount, note: note, "top-up-fund", caller) { database in
            guard try isOpen(fund, in: database) else { throw FundRefusal.notOpen(fund) }
        }
    }

    private func payIn(
        _ fund: Fund.ID, amount: Int, note: String, _ action: String, _ caller: Caller,
        prepare: @escaping @Sendable (Database) throws -> Void
    ) async throws -> FundAccount {
        struct Body: Encodable {
            let fund: Fund.ID
            let amount: Int
            let note: String
        }
        let body = Body(fund: fund, amount: amount, note: note)
        return try await once(Order(action, body, caller), caller) { database in
            try prepare(database)
            try database.cachedStatement(
                sql: """
                    INSERT INTO fund_deposit (fund, number, amount, note, author, at)
                    SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 FROM fund_deposit WHERE fund = ?1
                    """
            ).execute(arguments: [fund.value, amount, note, caller.author.value, caller.at.milliseconds])
            try Self.record(
                action, of: fund.value, ["amount": amount], remark: note.isEmpty ? nil : note, by: caller.author,
                at: caller.at, in: database)
            return try Self.account(fund, in: database)!
        }
    }

    private func isOpen(_ fund: Fund.ID, in database: Database) throws -> Bool {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM fund WHERE id = ?"), arguments: [fund.value]) != nil
    }

    /// Nil for a fund that was never opened.
    package func fund(_ id: Fund.ID) async throws -> FundAccount? {
        try await read { try Self.account(id, in: $0) }
    }

    private static func account(_ id: Fund.ID, in database: Database) throws -> FundAccount? {
        guard
            let balance = try Int.fetchOne(
                database.cachedStatement(sql: "SELECT balance FROM fund WHERE id = ?"), arguments: [id.value])
        else { return nil }
        let deposits = try Row.fetchAll(
            database, sql: "SELECT * FROM fund_deposit WHERE fund = ? ORDER BY number", arguments: [id.value]
        ).map {
            FundAccount.Deposit(
                number: $0["number"], amount: $0["amount"], note: $0["note"], at: Date(milliseconds: $0["at"]))
        }
        let grants = try Row.fetchAll(
            database, sql: "SELECT * FROM fund_grant WHERE fund = ? ORDER BY granted_at, booking, purpose",
            arguments: [id.value]
        ).map { row in
            guard let day = LocalDate(parsing: row["day"]) else {
                throw LedgerFault.storage("a grant of fund \(id) cannot be read")
            }
            let released: Int64? = row["released_at"]
            return FundAccount.Grant(
                booking: Booking.ID(row["booking"]), school: School.ID(row["school"]), purpose: row["purpose"],
                amount: row["amount"], day: day, grantedAt: Date(milliseconds: row["granted_at"]),
                releasedAt: released.map(Date.init(milliseconds:)))
        }
        return FundAccount(fund: id, balance: balance, deposits: deposits, grants: grants)
    }
}
