package import Foundation
import GRDB
package import MuseumModel

/// A loan with its standing on a day.
package struct StandingLoan: Hashable, Codable, Sendable {
    package let loan: KitLoan
    package let standing: LoanStanding
}

extension Ledger {
    /// All loans by their first day, each as it stands on a day.
    package func loans(today: LocalDate) async throws -> [StandingLoan] {
        try await read { try Self.standing(today: today, in: $0) }
    }

    /// Nil where there is no such loan.
    package func loan(_ id: KitLoan.ID) async throws -> KitLoan? {
        try await read { try LoanRow.one(id, in: $0) }
    }

    /// Notes that borrowers whose unit may not be there in time were warned; each once.
    /// - Returns: Those who were warned now.
    /// - Throws: `LedgerFault`.
    package func warnBorrowers(by author: Author.ID, at: Date, timeZone: TimeZone) async throws -> [KitLoan] {
        let caller = Caller(author: author, key: "warn", at: at, timeZone: timeZone)
        let today = caller.now.date
        // Most days nobody is at risk, and nothing is written.
        guard try await loans(today: today).contains(where: \.isUnwarned) else { return [] }
        return try await writer.write { try Self.warnBorrowers(caller, in: $0) }
    }

    static func warnBorrowers(_ caller: Caller, in database: Database) throws -> [KitLoan] {
        try standing(today: caller.now.date, in: database).filter(\.isUnwarned).map { endangered in
            let warned = endangered.loan.with(warnedAt: caller.at, at: caller.at)
            try LoanRow.update(warned, in: database)
            try record(
                "warn-borrower", of: warned.id.value, endangered.standing, by: caller.author, at: caller.at,
                in: database)
            try notify(of: "warn-borrower", warned, at: caller.at, in: database)
            return warned
        }
    }

    private static func standing(today: LocalDate, in database: Database) throws -> [StandingLoan] {
        let loans = try LoanRow.all(in: database)
        let byKit = Dictionary(grouping: loans, by: \.kit)
        return loans.map { loan in
            let others = byKit[loan.kit, default: []].filter { $0.id != loan.id }
            return StandingLoan(loan: loan, standing: LoanRule.standing(loan, among: others, today: today))
        }
    }
}

extension StandingLoan {
    fileprivate var isUnwarned: Bool {
        if case .atRisk = standing { loan.warnedAt == nil } else { false }
    }
}
