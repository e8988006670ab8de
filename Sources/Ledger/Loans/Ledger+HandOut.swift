import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Gives a unit to the school that it is kept for.
    ///
    /// - Parameter unit: Another one than that, where it is in the house and kept for nobody.
    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func handOut(_ id: KitLoan.ID, of kit: Kit, unit: Int? = nil, _ caller: Caller) async throws -> KitLoan {
        struct Body: Encodable {
            let loan: KitLoan.ID
            let unit: Int?
        }
        return try await once(Order("hand-out", Body(loan: id, unit: unit), caller), caller) { database in
            let loan = try Self.loan(id, in: [.approved], database)
            let number = unit ?? loan.unit!
            let named = KitUnit(kit: kit.id, number: number)
            guard (1...max(1, kit.units)).contains(number) else {
                throw LoanRefusal.noSuchUnit(named, units: kit.units)
            }
            let today = caller.now.date
            // From today on, also where it leaves earlier than it had to.
            let busy = DateSpan(min(today, loan.busy.first), max(today, loan.busy.last))!
            try Self.checkInHouse(named, for: loan, until: busy.last, today: today, in: database)
            return try Self.keep(
                loan.with(unit: number, busy: busy, status: .out, at: caller.at), "hand-out", caller, in: database)
        }
    }

    /// It is here, clean and whole, and nobody else counts on it.
    private static func checkInHouse(
        _ unit: KitUnit, for loan: KitLoan, until last: LocalDate, today: LocalDate, in database: Database
    ) throws {
        let others = try LoanRow.taking(unit.kit, today: today, in: database)
            .filter { $0.unit == unit.number && $0.id != loan.id }
        if let holder = others.first(where: { $0.status == .out }) {
            throw LoanRefusal.unitNotInHouse(unit, with: holder.id)
        }
        if let bench = others.filter({ $0.status == .returned }).map(\.busy.last).max(), bench >= today {
            throw LoanRefusal.unitNotReady(unit, through: bench)
        }
        if let keeper = others.first(where: { $0.status == .approved && $0.busy.first <= last && today <= $0.busy.last }
        ) {
            throw LoanRefusal.unitKept(unit, for: keeper.id)
        }
    }
}
