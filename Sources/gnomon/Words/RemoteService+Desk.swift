import Foundation
import Ledger
import MuseumModel
import Operations

extension RemoteService: BookingDesk {
    func book(_ wish: BookingWish, key: Request.Key) async throws -> Booking {
        try await post(BookingAnswer.self, "bookings", BookingOrder(wish), key: key.value).booking
    }

    func booking(_ id: Booking.ID) async throws -> Booking {
        try await get(BookingAnswer.self, "bookings/\(id)", []).booking
    }

    func bookings(school: School.ID?, session: Session.ID?) async throws -> [Booking] {
        let items = [("school", school?.value), ("session", session?.value)]
        return try await get(
            BookingsAnswer.self, "bookings",
            items.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
        ).bookings
    }

    func change(
        _ booking: Booking.ID, _ change: BookingChange, agreedFee: Int?, key: Request.Key
    ) async throws -> Booking {
        try await post(
            BookingAnswer.self, "bookings/\(booking)/change", ChangeOrder(change: change, fee: agreedFee),
            key: key.value
        ).booking
    }

    func cancel(_ booking: Booking.ID, agreedFee: Int?, key: Request.Key) async throws -> Booking {
        try await post(
            BookingAnswer.self, "bookings/\(booking)/cancel", CancelOrder(fee: agreedFee), key: key.value
        ).booking
    }

    /// A refusal of the service carries them already.
    func alternatives(to id: Session.ID, for party: Party) async throws -> [SessionOffer] { [] }
}
