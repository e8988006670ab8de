import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Keeps a unit for a request.
    ///
    /// - Parameter unit: Its number; nil for the first that is free.
    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func approveLoan(_ id: KitLoan.ID, of kit: Kit, unit: Int? = nil, _ caller: Caller) async throws -> KitLoan
    {
        struct Body: Encodable {
            let loan: KitLoan.ID
            let unit: Int?
        }
        return try await once(Order("approve-loan", Body(loan: id, unit: unit), caller), caller) { database in
            let loan = try Self.loan(id, in: [.requested], database)
            let today = caller.now.date
            let free = try FreeUnits.numbers(of: kit, on: loan.busy, without: id, today: today, in: database)
            if let unit {
                try Self.check(unit, of: kit, free: free, for: loan, today: today, in: database)
            }
            guard let unit = unit ?? free.first else { throw LoanRefusal.noUnitFree(kit.id, loan.busy) }
            return try Self.keep(
                loan.with(unit: unit, status: .approved, at: caller.at), "approve-loan", caller, in: database)
        }
    }

    private static func check(
        _ unit: Int, of kit: Kit, free: [Int], for loan: KitLoan, today: LocalDate, in database: Database
    ) throws {
        guard !free.contains(unit) else { return }
        let named = KitUnit(kit: kit.id, number: unit)
        guard (1...max(1, kit.units)).contains(unit) else { throw LoanRefusal.noSuchUnit(named, units: kit.units) }
        let other = try LoanRow.taking(kit.id, within: loan.busy, today: today, in: database).first { $0.unit == unit }
        throw other.map { LoanRefusal.unitBusy(named, with: $0.id) } ?? .noUnitFree(kit.id, loan.busy)
    }

    /// - Parameter reason: Why not; it is recorded.
    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func refuseLoan(_ id: KitLoan.ID, because reason: String, _ caller: Caller) async throws -> KitLoan {
        struct Body: Encodable {
            let loan: KitLoan.ID
            let reason: String
        }
        return try await once(Order("refuse-loan", Body(loan: id, reason: reason), caller), caller) { database in
            let loan = try Self.loan(id, in: [.requested], database)
            return try Self.keep(
                loan.with(status: .refused, at: caller.at), "refuse-loan", remark: reason, caller, in: database)
        }
    }

    /// Takes back what was asked for or approved and is not with the school.
    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func cancelLoan(_ id: KitLoan.ID, _ caller: Caller) async throws -> KitLoan {
        try await once(Order("cancel-loan", id, caller), caller) { database in
            let loan = try Self.loan(id, in: [.requested, .approved], database)
            return try Self.keep(loan.with(status: .cancelled, at: caller.at), "cancel-loan", caller, in: database)
        }
    }

    /// - Throws: `LoanRefusal` for one that is unknown or in another state.
    static func loan(_ id: KitLoan.ID, in states: [KitLoan.Status], _ database: Database) throws -> KitLoan {
        guard let loan = try LoanRow.one(id, in: database) else { throw LoanRefusal.noSuchLoan(id) }
        guard states.contains(loan.status) else { throw LoanRefusal.notNow(id, loan.status) }
        return loan
    }

    /// Keeps a change and its record, and warns those whom it endangers.
    static func keep(
        _ loan: KitLoan, _ action: String, remark: String? = nil, _ caller: Caller, in database: Database
    ) throws -> KitLoan {
        try LoanRow.update(loan, in: database)
        try record(
            action, of: loan.id.value, LoanRecord(loan), remark: remark, by: caller.author, at: caller.at, in: database)
        try notify(of: action, loan, at: caller.at, in: database)
        // What is lent is not left for sessions: what searches show has changed.
        try bookingsChanged(at: caller.at, in: database)
        _ = try warnBorrowers(caller, in: database)
        return try LoanRow.one(loan.id, in: database)!
    }
}

/// What the audit keeps of a loan after each change; what people wrote about it stands beside.
struct LoanRecord: Encodable {
    let kit: Kit.ID
    let unit: Int?
    let school: School.ID
    let days: DateSpan
    let busy: DateSpan
    let status: KitLoan.Status
    let freightAid: Int?
    let report: KitLoan.Report?

    init(_ loan: KitLoan) {
        kit = loan.kit
        unit = loan.unit
        school = loan.school
        days = loan.days
        busy = loan.busy
        status = loan.status
        freightAid = loan.freightAid == 0 ? nil : loan.freightAid
        report = loan.report
    }
}
