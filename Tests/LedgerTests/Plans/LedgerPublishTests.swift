import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerPublishTests {
    private let first = Fixture.plan(
        "first", [Fixture.session("A"), Fixture.session("B"), Fixture.session("C", at: "2027-04-01T10:00")])
    private let later = Fixture.now + 3_600

    @Test func aNewPlanAddsItsSessions() async throws {
        let ledger = try Ledger(.memory)
        let publication = try await ledger.put(first)
        #expect(publication.added == ["A", "B", "C"])
        let sessions = try await ledger.sessions()
        #expect(sessions.map(\.session) == [first.sessions[2], first.sessions[0], first.sessions[1]])
        #expect(sessions.allSatisfy { $0.sequence == 0 && $0.status == .confirmed && $0.taken == 0 })
        #expect(sessions.allSatisfy { $0.createdAt == Fixture.now && $0.changedAt == Fixture.now })
        #expect(try await ledger.plans().first?.publishedAt == Fixture.now)
        #expect(try await ledger.bookingTerms(of: ["A", "X"]) == ["A": Fixture.terms])
    }

    @Test func thePlanAgainChangesNothing() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(first)
        let (before, version) = (try await ledger.sessions(), try await ledger.feedVersion())
        let again = try await ledger.put(first, key: "again", at: later)
        #expect(again.unchanged == 3 && again.added.isEmpty && again.changed.isEmpty && again.cancelled.isEmpty)
        #expect(try await ledger.sessions() == before)
        #expect(try await ledger.feedVersion() == version)
    }

    @Test func onlyWhatLooksDifferentRises() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(first)
        let second = Fixture.plan(
            "second", [Fixture.session("A", at: "2027-04-05T09:30"), Fixture.session("B", capacity: 20)])
        let publication = try await ledger.put(second, at: later)
        #expect(publication.changed == ["A"] && publication.adjusted == ["B"] && publication.cancelled == ["C"])
        let byID = Dictionary(uniqueKeysWithValues: try await ledger.sessions().map { ($0.session.id, $0) })
        #expect(byID["A"]?.sequence == 1 && byID["A"]?.changedAt == later && byID["A"]?.createdAt == Fixture.now)
        #expect(byID["B"]?.sequence == 0 && byID["B"]?.changedAt == Fixture.now && byID["B"]?.session.capacity == 20)
        #expect(byID["C"]?.sequence == 1 && byID["C"]?.status == .cancelled && byID["C"]?.left == 0)

        let back = try await ledger.put(first, key: "back", at: later)
        #expect(back.changed == ["A", "C"])
        #expect(try await ledger.session("C")?.sequence == 2)
        #expect(try await ledger.session("C")?.status == .confirmed)
    }

    @Test(arguments: [
        Fixture.session("A", at: "2027-04-03T10:00"), Fixture.session("A", room: "HALL"),
        Fixture.session("A", room: nil),
        Fixture.session("A", instructor: "tom"), Fixture.session("A", programme: "P2"),
        Fixture.session("A", series: "weekly"),
    ])
    func whatSubscribersSee(changed: Session) async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(Fixture.plan("first", [Fixture.session("A")]))
        #expect(try await ledger.put(Fixture.plan("second", [changed])).changed == ["A"])
        #expect(try await ledger.session("A")?.session == changed)
    }

    @Test func otherTermsOfTheMuseumStayAsTheyAre() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(first)
        try await ledger.put(Fixture.plan("summer", [Fixture.session("Z")], term: "2027-summer"))
        #expect(try await ledger.session("A")?.status == .confirmed)
        await #expect(throws: PublicationRefusal.sessionsOfAnotherTerm(["A"])) {
            try await ledger.put(Fixture.plan("thief", [Fixture.session("A")], term: "2027-summer"))
        }
    }

    @Test func bookedPlacesAreNotTakenAway() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(first)
        let (one, two) = (
            try await ledger.book(.session("A"), "north", students: 28),
            try await ledger.book(.session("B"), "south", students: 5)
        )
        let second = Fixture.plan("second", [Fixture.session("A", capacity: 20)])
        let conflicts = [
            PublicationRefusal.Conflict(
                session: "A", kind: .beneathBooked(capacity: 20), taken: 28, bookings: [one.id]),
            PublicationRefusal.Conflict(session: "B", kind: .vanishes, taken: 5, bookings: [two.id]),
        ]
        await #expect(throws: PublicationRefusal.affectsBookings(conflicts)) { try await ledger.put(second) }
        #expect(try await ledger.session("A")?.session.capacity == 30)
        #expect(try await ledger.session("C")?.status == .confirmed)
    }

    @Test func aPersonMayInsist() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(first)
        let booking = try await ledger.book(.session("A"), "north", students: 28)
        try await ledger.book(.session("C"), "north", students: 2)
        let second = Fixture.plan("second", [Fixture.session("A", capacity: 20), Fixture.session("B")])
        let publication = try await ledger.put(second, overriding: "the ceiling came down")
        #expect(publication.bookingsAffected.count == 1)
        #expect(try await ledger.audit().last?.remark == "the ceiling came down")

        #expect(try await ledger.session("A")?.taken == 28)
        #expect(try await ledger.session("A")?.left == 0)
        await #expect(throws: BookingRefusal.notEnoughPlaces("A", needed: 1, left: 0)) {
            try await ledger.book(.session("A"), "south", students: 1)
        }
        // The same again is not asked about a second time.
        #expect(try await ledger.put(second, key: "again").unchanged == 2)
        // What was let stand is gone with the booking.
        _ = try await ledger.cancel(booking.id, by: "desk", key: "c", at: later)
        await #expect(throws: BookingRefusal.notEnoughPlaces("A", needed: 21, left: 20)) {
            try await ledger.book(.session("A"), "south", students: 21)
        }
        try await ledger.book(.session("A"), "south", students: 20)
    }

    @Test func countingAnewCountsTheBookingsAnew() async throws {
        let ledger = try await Ledger.withSession(capacity: 30)
        try await ledger.book(.session("S"), "north", students: 26, teachers: 4)
        try await ledger.put(Fixture.plan("students", [Fixture.session("S", counting: .students)]))
        #expect(try await ledger.taken() == 26)
        try await ledger.book(.session("S"), "south", students: 4, teachers: 1)
        #expect(try await ledger.taken() == 30)
        await #expect(throws: PublicationRefusal.self) {
            try await ledger.put(Fixture.plan("people", [Fixture.session("S")]))
        }
        try await ledger.put(Fixture.plan("people", [Fixture.session("S")]), key: "forced", overriding: "as before")
        #expect(try await ledger.taken() == 35)
    }

    @Test func nothingIsPublishedByHalves() async throws {
        let ledger = try Ledger(.memory)
        await #expect(throws: PublicationRefusal.noSuchPlan("none")) {
            try await ledger.publish("none", terms: [:], by: "planner", key: "k", at: later)
        }
        let plan = Fixture.plan("two", [Fixture.session("A"), Fixture.session("B", programme: "P2")])
        try await ledger.save(plan, by: "planner", at: later)
        await #expect(throws: PublicationRefusal.noTerms(["P2"])) {
            try await ledger.publish("two", terms: ["P1": Fixture.terms], by: "planner", key: "k", at: later)
        }
        #expect(try await ledger.sessions().isEmpty)
    }

    @Test func newTermsAreKeptQuietly() async throws {
        let ledger = try await Ledger.withSession()
        let strict = BookingTerms(minimum: 10, maximum: 30, perAdult: 10, noticeDays: 14)
        let publication = try await ledger.put(Fixture.plan("same", [Fixture.session("S")]), terms: strict)
        #expect(publication.adjusted == ["S"])
        #expect(try await ledger.session("S")?.sequence == 0)
        #expect(try await ledger.bookingTerms(of: ["S"]) == ["S": strict])
    }
}
