import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct MovedSessionCase {
    @Test func case10AMovedSessionAsksForReconfirmation() async throws {
        let terms = Fixture.terms(fee: 10) { $0.cancellation = [CancellationStep(days: 0, percent: 100)] }
        let ledger = try Ledger(.memory)
        let other = Fixture.session("T", at: "2027-03-12T10:00", room: "HALL", instructor: "tom")
        try await ledger.put(
            Fixture.plan("first", [Fixture.session("S", at: "2027-03-10T09:30"), other]), terms: terms)
        var bookings: [Booking] = []
        for school in ["a", "b", "c", "d"] {
            bookings.append(try await ledger.book(.session("S"), School.ID(school), students: 5))
        }
        let clashing = try await ledger.book(.session("T"), "b", students: 5)
        let later = Fixture.now + 3_600
        let moved = Fixture.plan("moved", [Fixture.session("S", at: "2027-03-12T09:30"), other])
        await #expect(throws: PublicationRefusal.self) { try await ledger.put(moved, terms: terms, at: later) }
        let publication = try await ledger.put(moved, terms: terms, movingBooked: true, at: later)
        #expect(Set(publication.bookingsToReconfirm) == Set(bookings.map(\.id)))
        #expect(publication.clashes.map(\.booking) == [bookings[1].id])
        #expect(publication.clashes.map(\.other) == [clashing.id])
        #expect(try await ledger.session("S")?.sequence == 1)

        #expect(try await ledger.accept(bookings[0].id, Fixture.desk("yes", at: later)).asksReconfirmation == false)
        await #expect(throws: BookingRefusal.nothingToAccept(bookings[0].id)) {
            try await ledger.accept(bookings[0].id, Fixture.desk("yes again", at: later))
        }
        // Whoever was moved cancels free of charge; whoever has agreed does not.
        let cancelled = try await ledger.cancel(bookings[1].id, Fixture.desk("no", at: later))
        #expect(cancelled.status == .cancelled && cancelled.fee == 0)
        await #expect(throws: BookingRefusal.feeToConfirm(old: 0, new: 50)) {
            try await ledger.cancel(bookings[0].id, Fixture.desk("no, after all", at: later))
        }
        // Publishing the same again asks nobody again.
        #expect(try await ledger.put(moved, terms: terms, key: "again", at: later).bookingsToReconfirm.isEmpty)
        let open = try await ledger.bookings(BookingFilter(session: "S")).filter(\.asksReconfirmation)
        #expect(open.map(\.id) == [bookings[2].id, bookings[3].id].sorted())
    }

    @Test func aCancelledSessionCancelsItsBookingsAndRefundsThem() async throws {
        let terms = Fixture.terms(fee: 10) { $0.cancellation = [CancellationStep(days: 0, percent: 100)] }
        let ledger = try await Ledger.withSession(terms: terms)
        let booking = try await ledger.book(.session("S"), "north", students: 5)
        _ = try await ledger.pay(booking.id, amount: 50, Fixture.desk("paid"))
        let publication = try await ledger.put(Fixture.plan("none", []), overriding: "flood")
        #expect(publication.bookingsCancelled == [booking.id])
        let after = try await ledger.booking(booking.id)
        #expect(after?.status == .cancelled && after?.fee == 0 && after?.payment == .refundDue)
        #expect(try await ledger.taken() == 0)
        let refunded = try await ledger.pay(booking.id, amount: -50, Fixture.desk("back"))
        #expect(refunded.payment == .refunded && refunded.paid == 0)
    }
}
