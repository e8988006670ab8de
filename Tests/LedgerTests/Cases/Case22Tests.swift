import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct Case22Tests {
    @Test func case22WhoComesAfterALateKitIsAtRiskAndWarned() async throws {
        let ledger = try Ledger(.memory)
        let kit = Lending.telescope
        let first = try await ledger.handOut(
            ledger.lend(kit, "north", "03-02", "03-10"), of: kit, on: "03-02")
        let kept = try await ledger.lend(kit, "south", "03-15", "03-20")
        #expect(try await ledger.standing(kept, on: "03-10") == .waiting)
        // Nothing has run since; whoever looks on the 12th sees it.
        #expect(try await ledger.standing(first, on: "03-12") == .overdue(since: LocalDate(parsing: "2027-03-10")!))
        #expect(try await ledger.standing(kept, on: "03-12") == .atRisk(first.id))
        let warned = try await ledger.warnBorrowers(
            by: "desk", at: Lending.at("03-12"), timeZone: Fixture.taipei)
        #expect(warned.map(\.id) == [kept.id])
        #expect(
            try await ledger.warnBorrowers(by: "desk", at: Lending.at("03-13"), timeZone: Fixture.taipei).isEmpty)
        #expect(try await ledger.audit().count { $0.action == "warn-borrower" } == 1)

        // It does not leave the house while it is not in it, nor before it is clean.
        await #expect(throws: LoanRefusal.unitNotInHouse(KitUnit(kit: "telescope", number: 1), with: first.id)) {
            try await ledger.handOut(kept, of: kit, on: "03-14")
        }
        _ = try await ledger.giveBack(first, on: "03-14")
        await #expect(
            throws: LoanRefusal.unitNotReady(
                KitUnit(kit: "telescope", number: 1), through: LocalDate(parsing: "2027-03-15")!)
        ) { try await ledger.handOut(kept, of: kit, on: "03-15") }
        #expect(try await ledger.handOut(kept, of: kit, on: "03-16").status == .out)
    }

    @Test func case22ARequestMadeThenIsAtRiskAndWarnedAtOnce() async throws {
        let ledger = try Ledger(.memory)
        let kit = Lending.telescope
        let first = try await ledger.handOut(
            ledger.lend(kit, "north", "03-02", "03-10"), of: kit, on: "03-02")
        let asked = try await ledger.request(kit, "south", "03-15", "03-20", on: "03-12")
        #expect(asked.status == .requested && asked.warnedAt == Lending.at("03-12"))
        #expect(try await ledger.standing(asked, on: "03-12") == .atRisk(first.id))
        // In time after all.
        _ = try await ledger.giveBack(first, on: "03-12")
        #expect(try await ledger.standing(asked, on: "03-12") == .requested)
        let kept = try await ledger.approveLoan(asked.id, of: kit, Fixture.desk("yes", at: Lending.at("03-12")))
        #expect(try await ledger.standing(kept, on: "03-13") == .waiting)
        #expect(try await ledger.standing(kept, on: "03-14") == .ready)
    }
}
