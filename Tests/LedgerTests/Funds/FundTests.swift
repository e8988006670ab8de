import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct FundTests {
    private static let hope = Fund(id: "hope", name: LocalizedText([:]), perSchoolAndYear: 5_000, bus: 2_000)
    private static let terms = Fixture.terms(fee: 100) { policy in
        policy.funds = [hope]
        policy.categories = [
            FeeCategory(id: "low", name: LocalizedText([:]), percent: 100, fund: "hope"),
            FeeCategory(id: "half", name: LocalizedText([:]), percent: 50, needsEvidence: false),
        ]
        policy.codes = [WaiverCode(code: "TENTH", uses: 9, percent: 10)]
    }

    private static func museum(_ amount: Int) async throws -> Ledger {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan(
                "days",
                [
                    Fixture.session("S"), Fixture.session("T", at: "2027-04-03T13:30"),
                    Fixture.session("U", at: "2027-04-10T09:30"), Fixture.session("V", at: "2027-08-03T09:30"),
                ]), terms: terms)
        if amount > 0 { _ = try await ledger.openFund("hope", amount: amount, note: "a letter", Fixture.desk("open")) }
        return ledger
    }

    private func request(
        _ session: Session.ID, _ school: School.ID, students: Int, category: FeeCategory.ID? = "low",
        evidence: String? = "教字 1160001", bus: Int? = nil, code: WaiverCode.ID? = nil, className: String? = nil
    ) throws -> BookingRequest {
        BookingRequest(
            .session(session), school: school, party: try Party(students: students), className: className, code: code,
            category: category, evidence: evidence, bus: bus)
    }

    private func book(_ ledger: Ledger, _ request: BookingRequest, at: Date = Fixture.now) async throws -> Booking {
        try await ledger.book(
            request, Fixture.desk(Request.Key("\(request.school) \(request.wish) \(request.className ?? "")"), at: at))
    }

    @Test func aCategoryNeedsItsEvidence() async throws {
        let ledger = try await Self.museum(1_000)
        await #expect(throws: BookingRefusal.evidenceNeeded("low")) {
            try await book(ledger, request("S", "north", students: 5, evidence: nil))
        }
        await #expect(throws: BookingRefusal.noSuchCategory("lwo")) {
            try await book(ledger, request("S", "north", students: 5, category: "lwo"))
        }
        await #expect(throws: BookingRefusal.noFundForBus) {
            try await book(ledger, request("S", "north", students: 5, category: "half", bus: 100))
        }
        let half = try await book(ledger, request("S", "north", students: 5, category: "half", evidence: nil))
        #expect(half.fee == 250 && half.granted == 0 && half.category == "half")
        #expect(try await ledger.fund("hope")?.balance == 1_000)
    }

    @Test func aFundPaysFeeAndBusUntilItIsUsedUp() async throws {
        let ledger = try await Self.museum(4_000)
        let first = try await book(ledger, request("S", "north", students: 10, bus: 2_500))
        #expect(first.fee == 0 && first.granted == 3_000 && first.evidence == "教字 1160001")
        #expect(try await ledger.fund("hope")?.balance == 1_000)
        await #expect(throws: BookingRefusal.fundUsedUp("hope", needed: 1_100, left: 1_000)) {
            try await book(ledger, request("S", "south", students: 11))
        }
        #expect(try await ledger.bookings(BookingFilter(school: "south")).isEmpty)
        let second = try await book(ledger, request("S", "south", students: 10))
        #expect(second.granted == 1_000)
        _ = try await ledger.cancel(first.id, Fixture.desk("cancel"))
        #expect(try await ledger.booking(first.id)?.granted == 0)
        #expect(try await ledger.fund("hope")?.balance == 3_000)
        #expect(try await ledger.topUpFund("hope", amount: 500, note: "", Fixture.desk("more")).balance == 3_500)
        let account = try #require(try await ledger.fund("hope"))
        #expect(account.granted == 1_000 && account.deposits.map(\.amount) == [4_000, 500])
        #expect(account.grants.count == 3 && account.grants.count { $0.releasedAt != nil } == 2)
        #expect(try await ledger.verifyAudit() != nil)
    }

    @Test func oneBusARunAndAMostForAYear() async throws {
        let ledger = try await Self.museum(50_000)
        let first = try await book(ledger, request("S", "north", students: 10, bus: 2_000))
        await #expect(throws: BookingRefusal.busIsPaid("north", LocalDate(parsing: "2027-04-03")!, first.id)) {
            try await book(ledger, request("T", "north", students: 5, bus: 1_000, className: "4B"))
        }
        // The second class of the day travels in the same bus.
        _ = try await book(ledger, request("T", "north", students: 5, className: "4B"))
        await #expect(
            throws: BookingRefusal.fundShareUsedUp("hope", "north", year: 2026, needed: 2_000, left: 1_500)
        ) {
            try await book(ledger, request("U", "north", students: 10, bus: 1_000))
        }
        _ = try await book(ledger, request("U", "north", students: 10, bus: 500))
        // Another school year, another share.
        let later = try await book(ledger, request("V", "north", students: 10, bus: 2_000))
        #expect(later.granted == 3_000)
    }

    @Test func theLargerOfCodeAndCategoryCountsAndTheFundPaysTheRest() async throws {
        let ledger = try await Self.museum(5_000)
        let booking = try await book(ledger, request("S", "north", students: 10, code: "TENTH"))
        #expect(booking.fee == 0 && booking.granted == 900)
    }

    @Test func changingAndMovingAskTheFundAnew() async throws {
        let ledger = try await Self.museum(3_000)
        let booking = try await book(ledger, request("S", "north", students: 10, bus: 2_000))
        let smaller = try await ledger.change(
            booking.id, BookingChange(party: Party(students: 6)), Fixture.desk("smaller"))
        #expect(smaller.granted == 2_600)
        #expect(try await ledger.fund("hope")?.balance == 400)
        await #expect(throws: BookingRefusal.fundUsedUp("hope", needed: 3_100, left: 3_000)) {
            try await ledger.change(booking.id, BookingChange(party: Party(students: 11)), Fixture.desk("larger"))
        }
        let moved = try await ledger.move(booking.id, to: .session("U"), Fixture.desk("move"))
        #expect(moved.granted == 2_600)
        #expect(try await ledger.fund("hope")?.grants.filter { $0.releasedAt == nil }.map(\.day.day) == [10, 10])
        let own = try await ledger.change(
            booking.id, BookingChange(category: ""), agreedFee: 600, Fixture.desk("own money"))
        #expect(own.fee == 600 && own.granted == 0 && own.category == nil && own.evidence == nil)
        #expect(try await ledger.fund("hope")?.balance == 3_000)
        await #expect(throws: BookingRefusal.feeToConfirm(old: 600, new: 0)) {
            try await ledger.change(
                booking.id, BookingChange(category: "low", evidence: "教字 2"), Fixture.desk("again"))
        }
        let again = try await ledger.change(
            booking.id, BookingChange(category: "low", evidence: "教字 2"), agreedFee: 0, Fixture.desk("again"))
        #expect(again.granted == 600 && again.evidence == "教字 2")
        #expect(try await ledger.booking(booking.id) == again)
    }

    @Test func case05MoneyOfAFundIsGrantedOnceAndComesBackWhenAHoldEnds() async throws {
        let ledger = try await Self.museum(1_000)
        let holds = try await withThrowingTaskGroup(of: Booking?.self) { group in
            for school in ["A", "B"] {
                group.addTask {
                    do {
                        return try await ledger.hold(
                            request("S", School.ID(school), students: 10), .short, Fixture.desk(Request.Key(school)))
                    } catch BookingRefusal.fundUsedUp("hope", needed: 1_000, left: 0) {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: [Booking]()) { if let hold = $1 { $0.append(hold) } }
        }
        let hold = try #require(holds.first)
        #expect(holds.count == 1)
        // It ends by the clock: a quote sees the money before anything was written down.
        let later = Fixture.now + 16 * 60
        let quote = try await ledger.quote(
            request("S", "C", students: 10), at: later, timeZone: Fixture.taipei)
        #expect(quote.funded?.fee == 1_000)
        let newcomer = try await book(ledger, request("S", "C", students: 10), at: later)
        #expect(newcomer.granted == 1_000)
        await #expect(throws: BookingRefusal.ended(hold.id, at: later)) {
            try await ledger.cancel(hold.id, Fixture.desk("cancel", at: later))
        }
        #expect(try await ledger.fund("hope")?.balance == 0)
        #expect(try await ledger.fund("hope")?.granted == 1_000)
    }

    @Test func aFundIsOpenedOnce() async throws {
        let ledger = try await Self.museum(0)
        await #expect(throws: FundRefusal.notOpen("hope")) {
            try await ledger.topUpFund("hope", amount: 1, note: "", Fixture.desk("t"))
        }
        await #expect(throws: BookingRefusal.fundUsedUp("hope", needed: 500, left: 0)) {
            try await book(ledger, request("S", "north", students: 5))
        }
        _ = try await ledger.openFund("hope", amount: 1, note: "", Fixture.desk("o"))
        await #expect(throws: FundRefusal.alreadyOpen("hope")) {
            try await ledger.openFund("hope", amount: 1, note: "", Fixture.desk("o2"))
        }
        #expect(try await ledger.fund("other") == nil)
    }
}
