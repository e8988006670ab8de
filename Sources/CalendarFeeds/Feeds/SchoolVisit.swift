package import Foundation
package import MuseumModel

/// What one school has booked of a session, as its own feed tells it.
package struct SchoolVisit: Hashable, Sendable {
    /// By identity.
    package let bookings: [Booking.ID]
    /// Heads that are expected; 0 where every booking was cancelled.
    package let people: Int
    package let changedAt: Date

    /// - Parameter bookings: of one school for one session, cancelled ones too.
    package init(_ bookings: [Booking]) {
        let confirmed = bookings.filter { $0.status == .confirmed }
        self.bookings = (confirmed.isEmpty ? bookings : confirmed).map(\.id).sorted()
        people = confirmed.reduce(0) { $0 + $1.party.people }
        changedAt = bookings.map(\.changedAt).max() ?? .distantPast
    }

    package var isCancelled: Bool { people == 0 }
}
