package import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Gives back all places of a booking; they can be booked by others as soon as it returns.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func cancel(
        _ booking: Booking.ID, by author: Author.ID, key: Request.Key, at: Date
    ) async throws -> Booking {
        let order = try Order("cancel", booking, key: key, author: author, at: at)
        return try await once(order) { database in
            guard let earlier = try BookingRow.one(booking, in: database) else {
                throw BookingRefusal.noSuchBooking(booking)
            }
            guard earlier.status == .confirmed else { throw BookingRefusal.alreadyCancelled(booking) }
            // The rows of its sessions follow by their foreign key, and give the places back by their trigger.
            try database.cachedStatement(sql: "UPDATE booking SET status = 'cancelled', changed_at = ? WHERE id = ?")
                .execute(arguments: [order.at.milliseconds, booking.value])
            let cancelled = Booking(
                id: earlier.id, sessions: earlier.sessions, school: earlier.school, party: earlier.party,
                status: .cancelled, createdAt: earlier.createdAt, changedAt: order.at)
            try Self.bookingsChanged(at: order.at, in: database)
            try Self.record(
                "cancel", of: booking.value, BookingRecord(cancelled), by: author, at: order.at, in: database)
            return cancelled
        }
    }
}
