import Foundation
package import Ledger
package import MuseumModel

/// A unit of a kit, and where it is.
package struct ListedUnit: Codable, Sendable {
    package enum Place: Hashable, Codable, Sendable {
        case inHouse
        /// Cleaned or repaired through that day.
        case onTheBench(through: LocalDate)
        case with(School.ID, dueOn: LocalDate)
    }

    package let unit: KitUnit
    package let name: LocalizedText
    package let place: Place
}

/// The kits that may be lent, and their loans.
package struct KitList: Codable, Sendable {
    package let units: [ListedUnit]
    package let loans: [StandingLoan]
}

extension OpenMuseum {
    /// Units, and the loans that are not closed; borrowers whose unit may come too late are warned first.
    /// - Throws: `Faults` for an unknown school or kit.
    package func kits(_ kit: Kit.ID? = nil, school: School.ID? = nil, all: Bool = false) async throws -> KitList {
        if let kit { _ = try self.kit(kit) }
        if let school { _ = try await self.school(school) }
        _ = try await ledger.warnBorrowers(by: workplace.author, at: now, timeZone: timeZone)
        let loans = try await ledger.loans(today: today).filter { kit == nil || $0.loan.kit == kit }
        let units = folder.kits.filter { $0.travels && (kit == nil || $0.id == kit) }.flatMap { known in
            (0..<known.units).map { number in
                let unit = KitUnit(kit: known.id, number: number + 1)
                return ListedUnit(unit: unit, name: known.name, place: place(of: unit, loans.map(\.loan)))
            }
        }
        return KitList(
            units: units,
            loans: loans.filter { (all || $0.standing != .closed) && (school == nil || $0.loan.school == school) })
    }

    private func place(of unit: KitUnit, _ loans: [KitLoan]) -> ListedUnit.Place {
        let mine = loans.filter { $0.kit == unit.kit && $0.unit == unit.number }
        if let holder = mine.first(where: { $0.status == .out }) {
            return .with(holder.school, dueOn: holder.days.last)
        }
        let bench = mine.filter { $0.status == .returned }.map(\.busy.last).max()
        return bench.flatMap { $0 >= today ? .onTheBench(through: $0) : nil } ?? .inHouse
    }

    /// - Throws: `LoanRefusal`, `Faults` for unknown names, `LedgerFault`.
    package func requestKit(
        _ id: Kit.ID, for school: School.ID, on days: DateSpan, freight: Int, key: Request.Key
    ) async throws -> KitLoan {
        let (kit, school) = (try kit(id), try await self.school(school))
        try Faults.check([.outOfRange(freight, 0...1_000_000, option: "--freight")])
        return try await ledger.request(
            kit, for: school.id, on: days, freight: freight, kilometres: school.kilometres,
            policy: folder.museum.kitLoans, caller(key))
    }

    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func approveLoan(_ id: KitLoan.ID, unit: Int?, key: Request.Key) async throws -> KitLoan {
        try await ledger.approveLoan(id, of: try await kit(of: id), unit: unit, caller(key))
    }

    /// - Throws: `LoanRefusal`, `Faults` for no reason, `LedgerFault`.
    package func refuseLoan(_ id: KitLoan.ID, because reason: String, key: Request.Key) async throws -> KitLoan {
        try Faults.check([.unreadable(reason, option: "--refuse", most: 500)])
        return try await ledger.refuseLoan(id, because: reason, caller(key))
    }

    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func cancelLoan(_ id: KitLoan.ID, key: Request.Key) async throws -> KitLoan {
        try await ledger.cancelLoan(id, caller(key))
    }

    /// - Throws: `LoanRefusal`, `LedgerFault`.
    package func handOut(_ id: KitLoan.ID, unit: Int?, key: Request.Key) async throws -> KitLoan {
        try await ledger.handOut(id, of: try await kit(of: id), unit: unit, caller(key))
    }

    /// - Throws: `LoanRefusal`, `Faults` for a damage that cannot be read, `LedgerFault`.
    package func returnKit(_ id: KitLoan.ID, damage: String?, key: Request.Key) async throws -> KitLoan {
        try Faults.check([damage.flatMap { .unreadable($0, option: "--damage", most: 500) }])
        return try await ledger.returnKit(id, damage: damage, policy: folder.museum.kitLoans, caller(key))
    }

    /// - Throws: `LoanRefusal`, `Faults` for numbers out of range, `LedgerFault`.
    package func report(
        _ id: KitLoan.ID, lessons: Int, students: Int, key: Request.Key
    ) async throws -> KitLoan {
        try Faults.check([
            .outOfRange(lessons, 0...1_000, option: "--lessons"),
            .outOfRange(students, 0...100_000, option: "--students"),
        ])
        return try await ledger.report(id, lessons: lessons, students: students, caller(key))
    }

    private func kit(_ id: Kit.ID) throws(Faults) -> Kit {
        guard let kit = folder.kits.first(where: { $0.id == id }) else {
            throw Faults([.unknownName(id.value, option: "KIT", known: folder.kits.map(\.id.value))])
        }
        return kit
    }

    /// - Throws: `LoanRefusal` for an unknown loan, `Faults` where the folder has its kit no more.
    private func kit(of loan: KitLoan.ID) async throws -> Kit {
        guard let known = try await ledger.loan(loan) else { throw LoanRefusal.noSuchLoan(loan) }
        return try kit(known.kit)
    }
}
