import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Takes a unit back; it is free once it is clean, and whole where it was damaged.
    ///
    /// - Parameter damage: What is broken; nil for nothing.
    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func returnKit(
        _ id: KitLoan.ID, damage: String? = nil, policy: KitLoanPolicy, _ caller: Caller
    ) async throws -> KitLoan {
        struct Body: Encodable {
            let loan: KitLoan.ID
            let damage: String?
        }
        return try await once(Order("return-kit", Body(loan: id, damage: damage), caller), caller) { database in
            let loan = try Self.loan(id, in: [.out], database)
            let today = caller.now.date
            let back = loan.with(
                busy: LoanRule.busy(loan, returnedOn: today, isDamaged: damage != nil, policy), status: .returned,
                returnedOn: today, damage: damage, reportDue: today.adding(days: policy.reportDays), at: caller.at)
            return try Self.keep(back, "return-kit", remark: damage, caller, in: database)
        }
    }

    /// Notes how a kit was used; once.
    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func report(
        _ id: KitLoan.ID, lessons: Int, students: Int, _ caller: Caller
    ) async throws -> KitLoan {
        struct Body: Encodable {
            let loan: KitLoan.ID
            let lessons: Int
            let students: Int
        }
        let body = Body(loan: id, lessons: lessons, students: students)
        return try await once(Order("report-kit", body, caller), caller) { database in
            let loan = try Self.loan(id, in: [.returned], database)
            guard loan.report == nil else { throw LoanRefusal.notNow(id, .returned) }
            let report = KitLoan.Report(lessons: lessons, students: students, on: caller.now.date)
            return try Self.keep(loan.with(report: report, at: caller.at), "report-kit", caller, in: database)
        }
    }
}
