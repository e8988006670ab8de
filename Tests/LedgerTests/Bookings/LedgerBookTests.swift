import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerBookTests {
    @Test func takesThePlaces() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await ledger.book(.session("S"), "north", students: 25, teachers: 3)
        #expect(booking.status == .confirmed && booking.sessions == ["S"] && booking.createdAt == Fixture.now)
        #expect(try await ledger.taken() == 28)
        #expect(try await ledger.booking(booking.id) == booking)
        #expect(try await ledger.bookings(BookingFilter(session: "S")) == [booking])
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 3, left: 2)) {
            try await ledger.book(.session("S"), "south", students: 3)
        }
        try await ledger.book(.session("S"), "south", students: 2)
        #expect(try await ledger.taken() == 30)
    }

    @Test func countsAsTheSessionCounts() async throws {
        let people = try await Ledger.withSession(capacity: 30, counting: .people)
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 31, left: 30)) {
            try await people.book(.session("S"), "north", students: 28, teachers: 3)
        }
        let students = try await Ledger.withSession(capacity: 30, counting: .students)
        try await students.book(.session("S"), "north", students: 28, teachers: 3)
        #expect(try await students.taken() == 28)
    }

    @Test func theTermsOfTheSessionHold() async throws {
        let terms = BookingTerms(minimum: 10, maximum: 20, perAdult: 6, noticeDays: 3)
        let ledger = try await Ledger.withSession(terms: terms)
        await #expect(throws: BookingRefusal.partyTooSmall(minimum: 10, places: 9)) {
            try await ledger.book(.session("S"), "north", students: 7, teachers: 2)
        }
        await #expect(throws: BookingRefusal.partyTooLarge(maximum: 20, places: 21)) {
            try await ledger.book(.session("S"), "north", students: 18, teachers: 3)
        }
        await #expect(throws: BookingRefusal.tooFewAdults(needed: 3, adults: 2)) {
            try await ledger.book(.session("S"), "north", students: 13, teachers: 2)
        }
        try await ledger.book(.session("S"), "north", students: 13, teachers: 3)
    }

    /// The session is on 3 April; with three days of notice 31 March is the last day, whatever the day is elsewhere.
    @Test func theLastDayIsTheMuseumsOwn() async throws {
        let ledger = try await Ledger.withSession()
        let lastMinute = Fixture.taipei.instant(of: LocalDateTime(parsing: "2027-03-31T23:59")!)
        try await ledger.book(.session("S"), "north", students: 2, at: lastMinute)
        await #expect(throws: BookingRefusal.tooLate("S", lastDay: LocalDate(parsing: "2027-03-31")!)) {
            try await ledger.book(.session("S"), "south", students: 2, at: lastMinute + 60)
        }
        let request = BookingRequest(.session("S"), school: "west", party: try Party(students: 2))
        _ = try await ledger.book(
            request, by: "desk", key: "west", at: lastMinute + 60, timeZone: TimeZone(identifier: "America/New_York")!)
    }

    @Test func aSchoolBooksASessionOnce() async throws {
        let ledger = try await Ledger.withSession()
        let first = try await ledger.book(.session("S"), "north", students: 2)
        await #expect(throws: BookingRefusal.alreadyBooked(first.id)) {
            try await ledger.book(.session("S"), "north", students: 2, key: "another")
        }
        _ = try await ledger.cancel(first.id, by: "desk", key: "c", at: Fixture.now)
        try await ledger.book(.session("S"), "north", students: 2, key: "another")
    }

    @Test func whatIsNotHeldCannotBeBooked() async throws {
        let ledger = try await Ledger.withSession()
        await #expect(throws: BookingRefusal.noSuchSession("X")) {
            try await ledger.book(.session("X"), "north", students: 2)
        }
        try await ledger.put(Fixture.plan("none", []))
        await #expect(throws: BookingRefusal.sessionCancelled("S")) {
            try await ledger.book(.session("S"), "north", students: 2)
        }
    }

    @Test func aRefusalWritesNothing() async throws {
        let ledger = try await Ledger.withSession(capacity: 1)
        let (version, entries) = (try await ledger.feedVersion(), try await ledger.audit())
        await #expect(throws: BookingRefusal.self) { try await ledger.book(.session("S"), "north", students: 2) }
        #expect(try await ledger.feedVersion() == version)
        #expect(try await ledger.audit() == entries)
        #expect(try await ledger.bookings().isEmpty)
    }

    @Test func namesCanBeReadOut() async throws {
        let ledger = try await Ledger.withSession()
        let name = try await ledger.book(.session("S"), "north", students: 2).id.value
        #expect(name.wholeMatch(of: /B(-[0-9A-HJKMNP-TV-Z]{4}){3}/) != nil, "\(name)")
    }
}
