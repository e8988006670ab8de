import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct FeedVersionTests {
    @Test func risesWithWhatItStandsFor() async throws {
        let ledger = try await Ledger.withSession()
        let published = try await ledger.feedVersion()
        #expect(published.sessions == 1 && published.sessionsChangedAt == Fixture.now)

        let booking = try await ledger.book(.session("S"), "north", students: 2, at: Fixture.now + 10)
        let booked = try await ledger.feedVersion()
        #expect(booked.sessions == 1 && booked.sessionsChangedAt == Fixture.now)
        #expect(booked.bookings == published.bookings + 1 && booked.bookingsChangedAt == Fixture.now + 10)

        _ = try await ledger.cancel(booking.id, by: "desk", key: "c", at: Fixture.now + 20)
        try await ledger.put(Fixture.plan("none", []), at: Fixture.now + 30)
        let cancelled = try await ledger.feedVersion()
        #expect(cancelled.sessions == 2 && cancelled.sessionsChangedAt == Fixture.now + 30)
        #expect(cancelled.bookings == booked.bookings + 2)
    }

    @Test func neverFallsWhenTheClockDoes() async throws {
        let ledger = try await Ledger.withSession()
        try await ledger.put(Fixture.plan("none", []), at: Fixture.now - 3_600)
        let version = try await ledger.feedVersion()
        #expect(version.sessions == 2 && version.sessionsChangedAt == Fixture.now)
    }
}
