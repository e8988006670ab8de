import Foundation
import Ledger
import MuseumModel

/// Kits for the tests, and loans in short words.
enum Lending {
    static let magnets = Kit(id: "magnets", name: LocalizedText([:]), units: 5, travels: true)
    static let telescope = Kit(id: "telescope", name: LocalizedText([:]), units: 1, travels: true)
    /// What the sessions of the fixtures need two of.
    static let rockets = Kit(id: "rockets", name: LocalizedText([:]), units: 2, travels: true)

    static func days(_ first: String, _ last: String) -> DateSpan {
        DateSpan(LocalDate(parsing: "2027-\(first)")!, LocalDate(parsing: "2027-\(last)")!)!
    }

    static func at(_ day: String) -> Date { Fixture.at("2027-\(day)T09:00") }
}

extension Ledger {
    func request(
        _ kit: Kit, _ school: School.ID, _ first: String, _ last: String, on day: String = "03-01", freight: Int = 0,
        kilometres: Int = 0
    ) async throws -> KitLoan {
        try await request(
            kit, for: school, on: Lending.days(first, last), freight: freight, kilometres: kilometres,
            policy: KitLoanPolicy(), Fixture.desk(Request.Key("ask \(kit.id) \(school) \(first)"), at: Lending.at(day)))
    }

    /// Asked for and approved.
    func lend(
        _ kit: Kit, _ school: School.ID, _ first: String, _ last: String, on day: String = "03-01", unit: Int? = nil
    ) async throws -> KitLoan {
        let loan = try await request(kit, school, first, last, on: day)
        return try await approveLoan(
            loan.id, of: kit, unit: unit, Fixture.desk(Request.Key("yes \(loan.id)"), at: Lending.at(day)))
    }

    func handOut(_ loan: KitLoan, of kit: Kit, on day: String, unit: Int? = nil) async throws -> KitLoan {
        try await handOut(
            loan.id, of: kit, unit: unit,
            Fixture.desk(Request.Key("out \(loan.id) \(day) \(unit ?? 0)"), at: Lending.at(day)))
    }

    func giveBack(_ loan: KitLoan, on day: String, damage: String? = nil) async throws -> KitLoan {
        try await returnKit(
            loan.id, damage: damage, policy: KitLoanPolicy(),
            Fixture.desk(Request.Key("back \(loan.id)"), at: Lending.at(day)))
    }

    func standing(_ loan: KitLoan, on day: String) async throws -> LoanStanding? {
        try await loans(today: LocalDate(parsing: "2027-\(day)")!).first { $0.loan.id == loan.id }?.standing
    }
}
