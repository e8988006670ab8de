import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct QueueAndHoldCases {
    private static func queued(_ order: WaitingOrder) async throws -> (Ledger, Booking) {
        let ledger = try await Ledger.withSession(
            capacity: 40, terms: Fixture.terms { $0.waiting.order = order })
        try await ledger.book(.session("S"), "stays", students: 30)
        let goes = try await ledger.book(.session("S"), "goes", students: 10)
        for (number, school) in ["thirty", "eight", "two"].enumerated() {
            try await ledger.wait(
                School.ID(school), students: [30, 8, 2][number], at: Fixture.now + Double(number))
        }
        return (ledger, goes)
    }

    @Test func case11StrictOffersNothing() async throws {
        let (ledger, goes) = try await Self.queued(.strict)
        _ = try await ledger.cancel(goes.id, Fixture.desk("c", at: Fixture.now + 60))
        #expect(try await ledger.offered() == [])
        #expect(try await ledger.left() == 0)
        #expect(try await ledger.taken() == 30)
    }

    @Test func case11FitFirstOffersEightAndTwo() async throws {
        let (ledger, goes) = try await Self.queued(.fitFirst)
        _ = try await ledger.cancel(goes.id, Fixture.desk("c", at: Fixture.now + 60))
        #expect(Set(try await ledger.offered()) == ["eight", "two"])
        let waiting = try await ledger.waiting(session: "S")
        #expect(waiting.first { $0.school == "thirty" }?.passedOver == 1)
        #expect(try await ledger.audit().map(\.action).filter { $0 == "pass-over" }.count == 1)
        #expect(try await ledger.taken() == 40)
    }

    @Test func case12WhoeverJoinsAgainGoesToTheEnd() async throws {
        let ledger = try await Ledger.withSession(capacity: 10)
        let full = try await ledger.book(.session("S"), "full", students: 10)
        let first = try await ledger.wait("again", students: 2, at: Fixture.at("2027-03-01T09:00"))
        try await ledger.wait("other", students: 2, at: Fixture.at("2027-03-03T09:00"))
        _ = try await ledger.leave(first.id, Fixture.desk("leave", at: Fixture.at("2027-03-04T09:00")))
        try await ledger.wait("again", students: 2, at: Fixture.at("2027-03-05T09:00"))
        await #expect(throws: BookingRefusal.self) {
            try await ledger.wait("again", students: 2, at: Fixture.at("2027-03-05T09:01"))
        }
        _ = try await ledger.change(
            full.id, BookingChange(party: Party(students: 8)),
            Fixture.desk("smaller", at: Fixture.at("2027-03-06T09:00")))
        #expect(try await ledger.offered() == ["other"])
    }

    @Test func case13AFailedChangeDoesNotExtendAHold() async throws {
        let ledger = try await Ledger.withSession(capacity: 30)
        try await ledger.book(.session("S"), "others", students: 20)
        let nine = Fixture.at("2027-03-01T09:00")
        let hold = try await ledger.hold(
            Fixture.request("S", "north", students: 10), .short, Fixture.desk("h", at: nine))
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 1, left: 0)) {
            try await ledger.change(
                hold.id, BookingChange(party: Party(students: 11)), Fixture.desk("more", at: nine + 600))
        }
        #expect(try await ledger.booking(hold.id)?.endsAt == nine + 900)
        #expect(try await ledger.left(at: nine + 899) == 0)
        #expect(try await ledger.left(at: nine + 900) == 10)
        // One that succeeds does, up to the cap of an hour.
        for (number, minutes) in [14, 28, 42, 56].enumerated() {
            _ = try await ledger.change(
                hold.id, BookingChange(className: "\(number)"),
                Fixture.desk(Request.Key("class \(number)"), at: nine + Double(minutes) * 60))
        }
        #expect(try await ledger.booking(hold.id)?.endsAt == nine + 3_600)
    }

    /// In `Holder`, another process: see GnomonTests for the one that is killed.
    @Test func case14AHoldEndsWithNobodyToEndIt() async throws {
        let folder = try Folder()
        let nine = Fixture.at("2027-03-01T09:00")
        do {
            let ledger = try await Ledger.withSession(in: .file(folder.file()))
            _ = try await ledger.hold(
                Fixture.request("S", "north", students: 30), .short, Fixture.desk("h", at: nine))
        }
        let ledger = try Ledger(.file(folder.file()))
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 30, left: 0)) {
            try await ledger.book(.session("S"), "south", students: 30, at: nine + 899)
        }
        let booking = try await ledger.book(.session("S"), "south", students: 30, at: nine + 901)
        #expect(booking.status == .confirmed)
        #expect(try await ledger.bookings(BookingFilter(school: "north")).map(\.status) == [.expired])
    }
}
