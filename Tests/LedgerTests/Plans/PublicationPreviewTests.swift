import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct PublicationPreviewTests {
    private let before = Fixture.plan(
        "before", [Fixture.session("A"), Fixture.session("B"), Fixture.session("C", at: "2027-04-05T09:30")])
    /// A at another hour, B in another room, C gone.
    private let after = Fixture.plan(
        "after", [Fixture.session("A", at: "2027-04-03T13:00"), Fixture.session("B", room: "HALL")])

    private func booked() async throws -> (Ledger, [Booking.ID]) {
        let ledger = try Ledger(.memory)
        try await ledger.put(before)
        var bookings: [Booking.ID] = []
        for (session, school) in zip(["A", "B", "C"] as [Session.ID], ["a", "b", "c"] as [School.ID]) {
            bookings.append(try await ledger.book(.session(session), school, students: 5).id)
        }
        try await ledger.save(after, by: "planner", at: Fixture.now)
        return (ledger, bookings)
    }

    @Test func aPreviewTellsEverythingAndLeavesNothing() async throws {
        let (ledger, bookings) = try await booked()
        let (sessions, head, list) = (
            try await ledger.sessions(), try await ledger.auditHead(), try await ledger.bookings()
        )
        let preview = try await ledger.publicationPreview(
            of: "after", terms: Fixture.terms(of: after), at: Fixture.now)
        #expect(preview.conflicts.map(\.session) == ["C", "A"])
        #expect(preview.conflicts.map(\.kind.isMove) == [false, true])
        #expect(preview.conflicts.map(\.bookings) == [[bookings[2]], [bookings[0]]])
        #expect(preview.publication.changed == ["A", "B"] && preview.publication.cancelled == ["C"])
        #expect(preview.publication.bookingsToReconfirm == [bookings[0]])
        #expect(preview.publication.bookingsCancelled == [bookings[2]])
        #expect(Set(preview.publication.replaced.map(\.session)) == Set(before.sessions))
        #expect(try await ledger.sessions() == sessions)
        #expect(try await ledger.auditHead() == head)
        #expect(try await ledger.bookings() == list)
        // Publishing it does what was shown.
        let done = try await ledger.put(after, overriding: "flood")
        #expect(done == preview.publication)
    }

    /// Another room, or other people, needs no insisting; another hour does, and what vanishes needs a reason.
    @Test func whatHasToBeInsistedOn() async throws {
        let (ledger, bookings) = try await booked()
        let moved = Fixture.plan(
            "moved",
            [Fixture.session("A", at: "2027-04-03T13:00"), Fixture.session("B", room: "HALL"), before.sessions[2]])
        await #expect(
            throws: PublicationRefusal.affectsBookings([
                PublicationRefusal.Conflict(
                    session: "A",
                    kind: .moves(
                        from: LocalDateTime(parsing: "2027-04-03T09:30")!,
                        to: LocalDateTime(parsing: "2027-04-03T13:00")!), taken: 5, bookings: [bookings[0]])
            ])
        ) { try await ledger.put(moved) }
        await #expect(throws: PublicationRefusal.self) { try await ledger.put(after, movingBooked: true) }
        let published = try await ledger.put(moved, movingBooked: true)
        #expect(published.bookingsToReconfirm == [bookings[0]])
        #expect(try await ledger.bookings().map(\.id).sorted() == bookings.sorted())
        let session = try await ledger.session("A")
        #expect(session?.sequence == 1 && session?.taken == 5)
    }

    @Test func thoseWhoWaitAreNamed() async throws {
        let ledger = try await Ledger.withSession(capacity: 5, terms: Fixture.terms { $0.waiting.order = .fitFirst })
        try await ledger.book(.session("S"), "a", students: 5)
        let waiting = try await ledger.wait(
            BookingRequest(.session("S"), school: "b", party: Party(students: 3)), Fixture.desk("w"))
        let moved = try await ledger.put(
            Fixture.plan("moved", [Fixture.session("S", at: "2027-04-04T09:30", capacity: 5)]), movingBooked: true)
        #expect(moved.waitingAffected.map(\.id) == [waiting.id])
        let gone = try await ledger.put(Fixture.plan("gone", []), overriding: "flood")
        #expect(gone.waitingAffected.map(\.id) == [waiting.id])
        #expect(try await ledger.waitingEntry(waiting.id)?.status == .lapsed)
    }
}
