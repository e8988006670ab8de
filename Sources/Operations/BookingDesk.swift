package import Ledger
package import MuseumModel

/// Where bookings are made: on the spot, or at a service elsewhere.
package protocol BookingDesk: Sendable {
    func book(_ wish: BookingWish, key: Request.Key) async throws -> Booking
    func booking(_ id: Booking.ID) async throws -> Booking
    func bookings(school: School.ID?, session: Session.ID?) async throws -> [Booking]
    func change(_ booking: Booking.ID, _ change: BookingChange, agreedFee: Int?, key: Request.Key) async throws
        -> Booking
    func cancel(_ booking: Booking.ID, agreedFee: Int?, key: Request.Key) async throws -> Booking
    /// Other sessions of the same programme with room for a party.
    func alternatives(to id: Session.ID, for party: Party) async throws -> [SessionOffer]
}

extension OpenMuseum: BookingDesk {
    /// - Throws: `BookingRefusal` where there is no such booking.
    package func booking(_ id: Booking.ID) async throws -> Booking {
        guard let booking = try await ledger.booking(id) else { throw BookingRefusal.noSuchBooking(id) }
        return booking.seen(at: now)
    }
}
