import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct SeriesBookingTests {
    private static func ledger(thirdWeek: Int = 30) async throws -> Ledger {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan(
                "series",
                [
                    Fixture.session("W2", at: "2027-04-10T09:30", series: "weekly"),
                    Fixture.session("W1", at: "2027-04-03T09:30", series: "weekly"),
                    Fixture.session("W3", at: "2027-04-17T09:30", capacity: thirdWeek, series: "weekly"),
                    Fixture.session("W4", at: "2027-04-24T09:30", series: "weekly"),
                ]))
        return ledger
    }

    @Test func isEnrolledInAsAWhole() async throws {
        let ledger = try await Self.ledger()
        let booking = try await ledger.book(.series("weekly"), "north", students: 12)
        #expect(booking.sessions == ["W1", "W2", "W3", "W4"])
        #expect(try await ledger.sessions().map(\.taken) == [12, 12, 12, 12])
        #expect(try await ledger.booking(booking.id) == booking)
        _ = try await ledger.cancel(booking.id, by: "desk", key: "c", at: Fixture.now)
        #expect(try await ledger.sessions().map(\.taken) == [0, 0, 0, 0])
    }

    @Test func isRefusedAsAWholeNamingTheFullMeeting() async throws {
        let ledger = try await Self.ledger(thirdWeek: 10)
        await #expect(throws: BookingRefusal.notEnoughPlaces("W3", needed: 12, left: 10)) {
            try await ledger.book(.series("weekly"), "north", students: 12)
        }
        #expect(try await ledger.sessions().map(\.taken) == [0, 0, 0, 0])
    }

    @Test func aMeetingIsNotBookedByItself() async throws {
        let ledger = try await Self.ledger()
        await #expect(throws: BookingRefusal.partOfSeries("W2", "weekly")) {
            try await ledger.book(.session("W2"), "north", students: 12)
        }
        await #expect(throws: BookingRefusal.noSuchSeries("monthly")) {
            try await ledger.book(.series("monthly"), "north", students: 12)
        }
    }

    @Test func theNoticeIsThatOfTheFirstMeeting() async throws {
        let ledger = try await Self.ledger()
        let late = Fixture.taipei.instant(of: LocalDateTime(parsing: "2027-04-01T00:00")!)
        await #expect(throws: BookingRefusal.tooLate("W1", lastDay: LocalDate(parsing: "2027-03-31")!)) {
            try await ledger.book(.series("weekly"), "north", students: 12, at: late)
        }
    }

    @Test func aCancelledMeetingIsLeftOut() async throws {
        let ledger = try await Self.ledger(thirdWeek: 0)
        let held = try await ledger.sessions().map(\.session).filter { $0.id != "W3" }
        try await ledger.put(Fixture.plan("shorter", held))
        #expect(try await ledger.book(.series("weekly"), "north", students: 12).sessions == ["W1", "W2", "W4"])
    }
}
