import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerLoanTests {
    @Test func aUnitKeptForAnotherIsNotHandedOut() async throws {
        let ledger = try Ledger(.memory)
        let kit = Lending.rockets
        let mine = try await ledger.lend(kit, "north", "03-10", "03-12")
        let theirs = try await ledger.lend(kit, "south", "03-11", "03-13")
        #expect([mine.unit, theirs.unit] == [1, 2])
        await #expect(throws: LoanRefusal.unitKept(KitUnit(kit: "rockets", number: 2), for: theirs.id)) {
            try await ledger.handOut(mine, of: kit, on: "03-09", unit: 2)
        }
        await #expect(throws: LoanRefusal.noSuchUnit(KitUnit(kit: "rockets", number: 3), units: 2)) {
            try await ledger.handOut(mine, of: kit, on: "03-09", unit: 3)
        }
        _ = try await ledger.cancelLoan(theirs.id, Fixture.desk("no", at: Lending.at("03-09")))
        let out = try await ledger.handOut(mine, of: kit, on: "03-09", unit: 2)
        #expect(out.unit == 2 && out.status == .out)
        await #expect(throws: LoanRefusal.notNow(mine.id, .out)) {
            try await ledger.handOut(mine, of: kit, on: "03-10")
        }
    }

    @Test func unitsAreLentOnceADayWithTravelAndCleaning() async throws {
        let ledger = try Ledger(.memory)
        let kit = Lending.telescope
        let first = try await ledger.lend(kit, "north", "03-10", "03-12")
        // Back on the way on the 13th, cleaned on the 14th; whoever has it on the 16th lets it go on the 15th.
        await #expect(throws: LoanRefusal.noUnitFree("telescope", Lending.days("03-14", "03-18"))) {
            try await ledger.request(kit, "south", "03-15", "03-16")
        }
        let second = try await ledger.request(kit, "south", "03-16", "03-16")
        let rival = try await ledger.request(kit, "west", "03-16", "03-17")
        _ = try await ledger.approveLoan(second.id, of: kit, Fixture.desk("a"))
        await #expect(throws: LoanRefusal.noUnitFree("telescope", rival.busy)) {
            try await ledger.approveLoan(rival.id, of: kit, Fixture.desk("b"))
        }
        await #expect(throws: LoanRefusal.unitBusy(KitUnit(kit: "telescope", number: 1), with: second.id)) {
            try await ledger.approveLoan(rival.id, of: kit, unit: 1, Fixture.desk("c"))
        }
        #expect(
            try await ledger.refuseLoan(rival.id, because: "it is taken", Fixture.desk("d")).status == .refused)
        // A damaged one is repaired first, and the next borrower is at risk.
        _ = try await ledger.handOut(first, of: kit, on: "03-10")
        let back = try await ledger.giveBack(first, on: "03-12", damage: "a cracked lens")
        #expect(back.busy.last == LocalDate(parsing: "2027-03-27") && back.damage == "a cracked lens")
        #expect(back.reportDue == LocalDate(parsing: "2027-03-19"))
        #expect(try await ledger.standing(second, on: "03-13") == .atRisk(first.id))
        #expect(try await ledger.loan(second.id)?.warnedAt == Lending.at("03-12"))
        let reported = try await ledger.report(
            first.id, lessons: 3, students: 80, Fixture.desk("r", at: Lending.at("03-18")))
        #expect(reported.report?.students == 80)
        await #expect(throws: LoanRefusal.notNow(first.id, .returned)) {
            try await ledger.report(first.id, lessons: 3, students: 80, Fixture.desk("r2"))
        }
        #expect(try await ledger.verifyAudit() != nil)
    }

    @Test func kitsThatStayAreNotLentAndFreightIsAided() async throws {
        let ledger = try Ledger(.memory)
        let heavy = Kit(id: "heavy", name: LocalizedText([:]), units: 2)
        await #expect(throws: LoanRefusal.kitStays("heavy")) {
            try await ledger.request(heavy, "north", "03-10", "03-12")
        }
        let far = try await ledger.request(
            Lending.magnets, "far", "03-10", "03-12", freight: 1_200, kilometres: 62)
        #expect(far.freight == 1_200 && far.freightAid == 600)
        let near = try await ledger.request(
            Lending.magnets, "near", "03-10", "03-12", freight: 1_200, kilometres: 29)
        #expect(near.freightAid == 0)
    }

    private static func museum() async throws -> Ledger {
        let ledger = try Ledger(.memory)
        let plan = Fixture.plan(
            "kits",
            [Fixture.session("S", at: "2027-04-03T09:30"), Fixture.session("T", at: "2027-04-20T09:30")])
        try await ledger.save(plan, by: "planner", at: Fixture.now)
        _ = try await ledger.publish(
            plan.id, terms: Fixture.terms(of: plan), sharing: SharedResources(kits: [Lending.rockets]), by: "planner",
            key: "p", at: Fixture.now)
        return ledger
    }

    @Test func whatIsLentIsNotLeftForSessions() async throws {
        let ledger = try await Self.museum()
        #expect(try await ledger.left() == 30)
        let loan = try await ledger.lend(Lending.rockets, "north", "04-01", "04-02")
        // Cleaned until the 4th.
        #expect(try await ledger.left() == 0)
        #expect(try await ledger.left("T") == 30)
        await #expect(throws: BookingRefusal.kitInUse("S", "rockets")) {
            try await ledger.book(.session("S"), "south", students: 5)
        }
        let out = try await ledger.handOut(loan, of: Lending.rockets, on: "03-31")
        let back = try await ledger.giveBack(out, on: "04-01")
        #expect(back.busy.last == LocalDate(parsing: "2027-04-02"))
        #expect(try await ledger.left(at: Fixture.now) == 30)
        try await ledger.book(.session("S"), "south", students: 5)
    }

    /// Due on the 10th and still away on the 20th: the session of that day has one unit too few.
    @Test func anOverdueUnitIsNotLeftForSessions() async throws {
        let ledger = try await Self.museum()
        _ = try await ledger.handOut(
            ledger.lend(Lending.rockets, "north", "04-05", "04-10"), of: Lending.rockets, on: "04-05")
        #expect(try await ledger.left("T", at: Lending.at("04-12")) == 30)
        #expect(try await ledger.left("T", at: Lending.at("04-16")) == 30)
        let evening = Fixture.at("2027-04-19T18:00")
        let found = try await ledger.availability(
            SessionFilter(ids: ["T"]), at: evening, timeZone: Fixture.taipei)
        #expect(found.map(\.left.limit) == [.kit("rockets")])
    }

    @Test func whatSessionsNeedIsNotLent() async throws {
        let ledger = try await Self.museum()
        try await ledger.book(.session("S"), "south", students: 5)
        await #expect(throws: LoanRefusal.noUnitFree("rockets", Lending.days("03-31", "04-05"))) {
            try await ledger.request(Lending.rockets, "north", "04-01", "04-03")
        }
        #expect(try await ledger.lend(Lending.rockets, "north", "04-05", "04-06").unit == 1)
    }

    @Test(arguments: 0..<4) func twoWhoAreApprovedAtOnceGetOneUnit(round: Int) async throws {
        let ledger = try Ledger(.memory)
        let loans = [
            try await ledger.request(Lending.telescope, "north", "03-10", "03-12"),
            try await ledger.request(Lending.telescope, "south", "03-11", "03-13"),
        ]
        let approved = await withTaskGroup(of: Bool.self) { group in
            for loan in loans {
                group.addTask {
                    (try? await ledger.approveLoan(
                        loan.id, of: Lending.telescope, Fixture.desk(Request.Key("yes \(loan.id)")))) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(approved == 1)
    }
}
