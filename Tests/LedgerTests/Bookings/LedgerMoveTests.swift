import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerMoveTests {
    private static func ledger() async throws -> Ledger {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan("two", [Fixture.session("S"), Fixture.session("T", at: "2027-04-10T09:30", capacity: 10)]))
        return ledger
    }

    @Test func bothCountersAreRightOrNothingChanged() async throws {
        let ledger = try await Self.ledger()
        let booking = try await ledger.book(.session("S"), "north", students: 8)
        let other = try await ledger.book(.session("T"), "south", students: 5)
        await #expect(throws: BookingRefusal.notEnoughPlaces("T", needed: 8, left: 5)) {
            try await ledger.move(booking.id, to: .session("T"), Fixture.desk("full"))
        }
        #expect(try await ledger.sessions().map(\.taken) == [8, 5])
        #expect(try await ledger.booking(booking.id)?.sessions == ["S"])
        _ = try await ledger.cancel(other.id, Fixture.desk("c"))
        let moved = try await ledger.move(booking.id, to: .session("T"), Fixture.desk("m"))
        #expect(moved.sessions == ["T"] && moved.status == .confirmed)
        #expect(try await ledger.sessions().map(\.taken) == [0, 8])
        #expect(try await ledger.booking(booking.id) == moved)
    }

    @Test func untilTheCountIsFinal() async throws {
        let ledger = try await Self.ledger()
        let booking = try await ledger.book(.session("S"), "north", students: 8)
        let lastDay = LocalDate(parsing: "2027-03-27")!
        await #expect(throws: BookingRefusal.tooLateToChange("S", lastDay: lastDay)) {
            try await ledger.move(booking.id, to: .session("T"), Fixture.desk("m", at: Fixture.at("2027-03-28T00:00")))
        }
        _ = try await ledger.move(booking.id, to: .session("T"), Fixture.desk("m", at: Fixture.at("2027-03-27T23:59")))
    }

    @Test func latePaymentMakesNoPlace() async throws {
        let ledger = try await Ledger.withSession(capacity: 10, terms: Fixture.terms(fee: 10) { _ in })
        let hold = try await ledger.hold(Fixture.request("S", "slow", students: 10), .short, Fixture.desk("h"))
        let later = Fixture.now + 3_600
        try await ledger.book(.session("S"), "quick", students: 10, at: later)
        let paid = try await ledger.pay(hold.id, amount: 100, Fixture.desk("p", at: later))
        #expect(paid.status == .expired && paid.payment == .paidUnplaced)
        #expect(try await ledger.taken() == 10)
    }

    @Test func anApprovalThatIsRefusedFreesThePlaces() async throws {
        let ledger = try await Ledger.withSession(
            capacity: 10, terms: Fixture.terms { $0.approvals.by = [.museum, .school] })
        let request = try await ledger.book(.session("S"), "north", students: 10)
        #expect(request.status == .requested && request.approvals == [.museum, .school])
        #expect(request.endsAt == Fixture.at("2027-03-05T00:00"))
        let half = try await ledger.approve(request.id, as: .museum, Fixture.desk("a"))
        #expect(half.status == .requested && half.approvals == [.school])
        try await ledger.wait("next", students: 10)
        let refused = try await ledger.approve(request.id, as: .school, refusing: "exams", Fixture.desk("b"))
        #expect(refused.status == .refused)
        #expect(try await ledger.offered() == ["next"])
        #expect(try await ledger.audit().contains { $0.remark == "exams" })
    }
}
