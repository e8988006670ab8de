import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerCancelTests {
    @Test func givesThePlacesBack() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await ledger.book(.session("S"), "north", students: 30)
        let later = Fixture.now + 60
        let cancelled = try await ledger.cancel(booking.id, by: "desk", key: "c", at: later)
        #expect(cancelled.status == .cancelled && cancelled.changedAt == later && cancelled.createdAt == Fixture.now)
        #expect(try await ledger.booking(booking.id) == cancelled)
        #expect(try await ledger.taken() == 0)
        try await ledger.book(.session("S"), "south", students: 30)
        #expect(try await ledger.bookings(BookingFilter(school: "north", status: .confirmed)).isEmpty)
        #expect(try await ledger.bookings(BookingFilter(school: "north")) == [cancelled])
    }

    @Test func happensOnce() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await ledger.book(.session("S"), "north", students: 30)
        let first = try await ledger.cancel(booking.id, by: "desk", key: "c", at: Fixture.now)
        #expect(try await ledger.cancel(booking.id, by: "desk", key: "c", at: Fixture.now + 60) == first)
        await #expect(throws: BookingRefusal.alreadyCancelled(booking.id)) {
            try await ledger.cancel(booking.id, by: "desk", key: "d", at: Fixture.now)
        }
        await #expect(throws: BookingRefusal.noSuchBooking("B-0")) {
            try await ledger.cancel("B-0", by: "desk", key: "e", at: Fixture.now)
        }
    }
}
