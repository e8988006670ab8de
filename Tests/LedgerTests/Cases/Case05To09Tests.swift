import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct ClaimCases {
    @Test func case05AWaiverCodeIsSpentOnce() async throws {
        let terms = Fixture.terms(fee: 100) { $0.codes = [WaiverCode(code: "ONCE", uses: 1, percent: 100)] }
        let ledger = try await Ledger.withSession(capacity: 2, terms: terms)
        let winners = try await withThrowingTaskGroup(of: Booking?.self) { group in
            for school in ["A", "B"] {
                group.addTask {
                    do {
                        return try await ledger.hold(
                            Fixture.request("S", School.ID(school), students: 1, code: "ONCE"), .short,
                            Fixture.desk(Request.Key(school)))
                    } catch BookingRefusal.codeSpent("ONCE") {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: [Booking]()) { if let winner = $1 { $0.append(winner) } }
        }
        #expect(winners.count == 1)
        let hold = try #require(winners.first)
        #expect(hold.fee == 0)
        let later = Fixture.now + 16 * 60
        try await ledger.book(.session("S"), "C", students: 2, at: later)
        await #expect(throws: BookingRefusal.ended(hold.id, at: later)) {
            try await ledger.cancel(hold.id, Fixture.desk("cancel", at: later))
        }
        #expect(try await ledger.left(at: later) == 0)
        #expect(try await ledger.taken() == 2)
        await #expect(throws: BookingRefusal.self) {
            try await ledger.book(
                Fixture.request("S", "D", students: 1, code: "ONCE"), Fixture.desk("again", at: later))
        }
        _ = try await ledger.cancel(
            ledger.bookings(BookingFilter(school: "C"))[0].id, agreedFee: 0, Fixture.desk("free", at: later))
        await #expect(throws: BookingRefusal.codeSpent("ONCE")) {
            try await ledger.book(
                Fixture.request("S", "D", students: 1, code: "ONCE"), Fixture.desk("again", at: later))
        }
    }

    @Test func case07BothKindsAndTheTotalShowTwo() async throws {
        let ledger = try await Ledger.withSession(capacity: 2, counting: .people)
        let kinds = [try Party(students: 1), try Party(students: 0, teachers: 1)]
        for party in kinds {
            let quote = try await ledger.quote(
                BookingRequest(.session("S"), school: "north", party: party), at: Fixture.now, timeZone: Fixture.taipei)
            #expect(quote.left.least == 2)
        }
        #expect(try await ledger.left() == 2)
        try await ledger.book(.session("S"), "north", students: 1)
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 2, left: 1)) {
            try await ledger.book(.session("S"), "south", students: 1, teachers: 1)
        }
    }

    @Test func case07APoolSharesThemToo() async throws {
        let remote = Pool(id: "remote", places: 2, remoteness: 1, releaseDays: 14)
        let terms = Fixture.terms { $0.pools = [remote] }
        let ledger = try await Ledger.withSession(capacity: 2, counting: .people, terms: terms)
        let school = SchoolStanding(
            School(id: "far", name: LocalizedText([:]), kind: .elementary, district: "", remoteness: 1))
        // Students and adults draw on the same two places, and a pool adds none to them.
        #expect(try await ledger.left(for: school) == 2)
        #expect(try await ledger.left(at: Fixture.at("2027-03-20T00:00")) == 0)
        #expect(try await ledger.left(at: Fixture.at("2027-03-21T00:00")) == 2)
        try await ledger.book(.session("S"), "near", students: 1, teachers: 1, at: Fixture.at("2027-03-21T00:00"))
        #expect(try await ledger.left(for: school, at: Fixture.at("2027-03-21T00:00")) == 0)
    }

    @Test func case08AnOfferGoesOnToTheNext() async throws {
        let ledger = try await Ledger.withSession(capacity: 30)
        let full = try await ledger.book(.session("S"), "full", students: 30)
        try await ledger.wait("first", students: 1)
        try await ledger.wait("second", students: 1, at: Fixture.now + 1)
        _ = try await ledger.change(
            full.id, BookingChange(party: Party(students: 29)), Fixture.desk("smaller", at: Fixture.now + 60))
        #expect(try await ledger.offered() == ["first"])
        let offer = try #require(try await ledger.bookings(BookingFilter(school: "first")).first)
        _ = try await ledger.accept(offer.id, Fixture.desk("yes", at: Fixture.now + 120))
        #expect(try await ledger.offered() == [])
        _ = try await ledger.cancel(offer.id, Fixture.desk("no", at: Fixture.now + 600))
        #expect(try await ledger.offered() == ["second"])
        #expect(try await ledger.taken() == 30)
        #expect(try await ledger.left(at: Fixture.now + 600) == 0)
    }

    @Test func case09ACapacityBeneathWhatIsBookedIsRefused() async throws {
        let ledger = try await Ledger.withSession(capacity: 30)
        let booking = try await ledger.book(.session("S"), "north", students: 28)
        let smaller = Fixture.plan("smaller", [Fixture.session("S", capacity: 20)])
        let conflict = PublicationRefusal.Conflict(
            session: "S", kind: .beneathBooked(capacity: 20), taken: 28, bookings: [booking.id])
        await #expect(throws: PublicationRefusal.affectsBookings([conflict])) { try await ledger.put(smaller) }
        #expect(PublicationRefusal.affectsBookings([conflict]).message.english.contains("28 are booked"))
        try await ledger.put(smaller, key: "forced", overriding: "the ceiling came down")
        let found = try await ledger.availability(at: Fixture.now, timeZone: Fixture.taipei)
        #expect(found.map(\.over) == [8] && found.map(\.left.least) == [0])
        #expect(try await ledger.bookings().map(\.status) == [.confirmed])
    }
}
