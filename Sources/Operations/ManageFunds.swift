package import Ledger
package import MuseumModel

/// A fund as the folder describes it, with its account.
package struct ListedFund: Codable, Sendable {
    package let fund: Fund
    /// Nil for one that was never opened.
    package let account: FundAccount?
}

extension OpenMuseum {
    /// - Throws: `Faults` for an unknown fund.
    func fund(_ id: Fund.ID) throws(Faults) -> Fund {
        guard let fund = folder.museum.booking.funds.first(where: { $0.id == id }) else {
            throw Faults([.unknownName(id.value, option: "FUND", known: folder.museum.booking.funds.map(\.id.value))])
        }
        return fund
    }

    /// - Throws: `FundRefusal`, `Faults` for an unknown fund or no amount, `LedgerFault`.
    package func openFund(_ id: Fund.ID, amount: Int, note: String, key: Request.Key) async throws -> FundAccount {
        let fund = try fund(id)
        try Self.check(amount, note)
        return try await ledger.openFund(fund.id, amount: amount, note: note, caller(key))
    }

    /// - Throws: `FundRefusal`, `Faults` for an unknown fund or no amount, `LedgerFault`.
    package func topUpFund(_ id: Fund.ID, amount: Int, note: String, key: Request.Key) async throws -> FundAccount {
        let fund = try fund(id)
        try Self.check(amount, note)
        return try await ledger.topUpFund(fund.id, amount: amount, note: note, caller(key))
    }

    private static func check(_ amount: Int, _ note: String) throws(Faults) {
        try Faults.check([
            .outOfRange(amount, 1...1_000_000_000, option: "--amount"),
            note.isEmpty ? nil : .unreadable(note, option: "--note", most: 200),
        ])
    }

    /// The funds of the folder; what ended by the clock is released first.
    package func funds() async throws -> [ListedFund] {
        try await ledger.settle(by: workplace.author, at: now, timeZone: timeZone)
        var listed: [ListedFund] = []
        for fund in folder.museum.booking.funds {
            listed.append(ListedFund(fund: fund, account: try await ledger.fund(fund.id)))
        }
        return listed
    }

    /// - Throws: `FundRefusal` for one that was never opened, `Faults` for an unknown one.
    package func fundAccount(_ id: Fund.ID) async throws -> FundAccount {
        try await ledger.settle(by: workplace.author, at: now, timeZone: timeZone)
        guard let account = try await ledger.fund(try fund(id).id) else { throw FundRefusal.notOpen(id) }
        return account
    }
}
