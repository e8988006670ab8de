import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerAttendTests {
    private static let nineThirty = Fixture.at("2027-04-03T09:30")

    @Test func aNoShowOpensItsPlacesAndTwoPauseTheSchool() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan(
                "two", [Fixture.session("S"), Fixture.session("T"), Fixture.session("U", at: "2027-09-20T09:30")]))
        let bookings = [
            try await ledger.book(.session("S"), "late", students: 30),
            try await ledger.book(.session("T"), "late", students: 30),
        ]
        await #expect(throws: BookingRefusal.tooEarly("S", opens: LocalDateTime(parsing: "2027-04-03T09:45")!)) {
            try await ledger.attend(
                bookings[0].id, party: nil, Fixture.desk("soon", at: Self.nineThirty + 14 * 60))
        }
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 2, left: 0)) {
            try await ledger.walkIn(
                "S", school: "family", party: Party(students: 2), Fixture.desk("door", at: Self.nineThirty))
        }
        let late = Self.nineThirty + 15 * 60
        for (number, booking) in bookings.enumerated() {
            _ = try await ledger.attend(booking.id, party: nil, Fixture.desk(Request.Key("gone \(number)"), at: late))
        }
        #expect(try await ledger.taken("S") == 0)
        #expect(try await ledger.booking(bookings[0].id)?.status == .confirmed)
        let walkIn = try await ledger.walkIn(
            "S", school: "family", party: Party(students: 2), Fixture.desk("door", at: late))
        #expect(walkIn.status == .confirmed)
        #expect(try await ledger.attendance(at: "S").map(\.people).sorted() == [0, 2])
        #expect(try await ledger.strikes(of: "late").count == 2)
        let noShows = SchoolPause.Reason.noShows(2, days: 180)
        await #expect(
            throws: BookingRefusal.schoolPaused("late", until: LocalDate(parsing: "2027-09-30")!, because: noShows)
        ) {
            try await ledger.book(.session("U"), "late", students: 5, at: late + 60)
        }
        try await ledger.book(.session("U"), "punctual", students: 5, at: late + 60)
    }

    @Test func realNumbersStandBesideTheBooking() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await ledger.book(.session("S"), "north", students: 28, teachers: 2)
        await #expect(throws: BookingRefusal.self) {
            try await ledger.attend(booking.id, party: Party(students: 25), Fixture.desk("early"))
        }
        let party = try Party(students: 25, teachers: 3)
        _ = try await ledger.attend(booking.id, party: party, Fixture.desk("in", at: Self.nineThirty))
        await #expect(throws: BookingRefusal.alreadyCheckedIn(booking.id, "S")) {
            try await ledger.attend(booking.id, party: party, Fixture.desk("in again", at: Self.nineThirty))
        }
        #expect(try await ledger.attendance(at: "S").map(\.people) == [28])
        #expect(try await ledger.taken() == 30)
    }
}
