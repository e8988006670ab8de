import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct MoneyAndSeriesCases {
    /// Case 16 asks that every view shows the same instant; this is the rule below them: a local day is a day of 23 hours, too.
    @Test func case16DaysAreLocalWhenTheClocksChange() async throws {
        let newYork = try #require(TimeZone(identifier: "America/New_York"))
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan("spring forward", [Fixture.session("S", at: "2027-03-14T09:30")]),
            terms: Fixture.terms { $0.noticeDays = 1 })
        let lastMinute = newYork.instant(of: LocalDateTime(parsing: "2027-03-13T23:59")!)
        func book(_ key: Request.Key, at: Date) async throws -> Booking {
            try await ledger.book(
                Fixture.request("S", School.ID(key.value), students: 2),
                Caller(author: "desk", key: key, at: at, timeZone: newYork))
        }
        #expect(try await book("in time", at: lastMinute).status == .confirmed)
        await #expect(throws: BookingRefusal.tooLate("S", lastDay: LocalDate(parsing: "2027-03-13")!)) {
            try await book("too late", at: lastMinute + 60)
        }
        // 09:30 on the day on which 02:00 becomes 03:00 is ten and a half hours from local noon the day before, less one.
        let noon = newYork.instant(of: LocalDateTime(parsing: "2027-03-13T12:00")!)
        let start = newYork.instant(of: LocalDateTime(parsing: "2027-03-14T09:30")!)
        #expect(start.timeIntervalSince(noon) == 20.5 * 3_600)
    }

    @Test func case17LosingTheGroupRateIsShownFirst() async throws {
        let terms = Fixture.terms { policy in
            policy.prices = [
                Price(
                    from: LocalDate(parsing: "2026-08-01")!, perPerson: 80, group: .init(places: 20, perPerson: 60)),
                Price(from: LocalDate(parsing: "2027-08-01")!, perPerson: 100),
            ]
        }
        let ledger = try await Ledger.withSession(terms: terms)
        let booking = try await ledger.book(.session("S"), "north", students: 30)
        #expect(booking.fee == 1_800)
        let change = BookingChange(party: try Party(students: 19))
        await #expect(throws: BookingRefusal.feeToConfirm(old: 1_800, new: 1_520)) {
            try await ledger.change(booking.id, change, Fixture.desk("less"))
        }
        #expect(try await ledger.taken() == 30)
        let changed = try await ledger.change(booking.id, change, agreedFee: 1_520, Fixture.desk("less"))
        #expect(changed.fee == 1_520 && changed.party.people == 19)
        #expect(try await ledger.taken() == 19)
    }

    @Test func case18ASeriesIsRefusedAsAWhole() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan(
                "series",
                (1...4).map { week in
                    Fixture.session(
                        Session.ID("W\(week)"),
                        at: ["2027-04-03T09:30", "2027-04-10T09:30", "2027-04-17T09:30", "2027-04-24T09:30"][week - 1],
                        capacity: week == 3 ? 10 : 30, series: "weekly")
                }))
        await #expect(throws: BookingRefusal.notEnoughPlaces("W3", needed: 12, left: 10)) {
            try await ledger.book(.series("weekly"), "north", students: 12)
        }
        #expect(try await ledger.sessions().map(\.taken) == [0, 0, 0, 0])
        #expect(try await ledger.bookings().isEmpty)
    }
}
