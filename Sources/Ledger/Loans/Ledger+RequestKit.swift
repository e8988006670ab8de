import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Asks for a unit of a kit on some days; which one is decided when it is approved.
    ///
    /// - Parameters:
    ///   - freight: What sending it costs the school both ways.
    ///   - kilometres: The school's way to the museum.
    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func request(
        _ kit: Kit, for school: School.ID, on days: DateSpan, freight: Int = 0, kilometres: Int = 0,
        policy: KitLoanPolicy, _ caller: Caller
    ) async throws -> KitLoan {
        struct Body: Encodable {
            let kit: Kit.ID
            let school: School.ID
            let days: DateSpan
            let freight: Int
        }
        let body = Body(kit: kit.id, school: school, days: days, freight: freight)
        return try await once(Order("request-kit", body, caller), caller) { database in
            guard kit.travels else { throw LoanRefusal.kitStays(kit.id) }
            let today = caller.now.date
            try LoanRule.check(days, today: today, policy)
            let busy = LoanRule.busy(days, policy)
            guard try !FreeUnits.numbers(of: kit, on: busy, today: today, in: database).isEmpty else {
                throw LoanRefusal.noUnitFree(kit.id, busy)
            }
            let loan = KitLoan(
                id: KitLoan.ID("L", for: caller.key, at: caller.at), kit: kit.id,
                units: kit.units, school: school, days: days, busy: busy, cleaningDays: policy.cleaningDays,
                status: .requested,
                freight: freight, freightAid: LoanRule.freightAid(freight, kilometres: kilometres, policy),
                requestedAt: caller.at, changedAt: caller.at)
            try LoanRow.insert(loan, in: database)
            try Self.record(
                "request-kit", of: loan.id.value, LoanRecord(loan), by: caller.author, at: caller.at, in: database)
            _ = try Self.warnBorrowers(caller, in: database)
            return try LoanRow.one(loan.id, in: database)!
        }
    }
}
