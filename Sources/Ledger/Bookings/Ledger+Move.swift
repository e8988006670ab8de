import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Gives back the places of a booking and takes those of another session or series, or changes nothing.
    ///
    /// - Parameter agreedFee: The new fee, where it differs from the old one.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func move(
        _ booking: Booking.ID, to wish: BookingRequest.Wish, agreedFee: Int? = nil,
        standing: SchoolStanding = .anybody, _ caller: Caller
    ) async throws -> Booking {
        struct Body: Encodable {
            let booking: Booking.ID
            let wish: BookingRequest.Wish
        }
        let order = try Order("move", Body(booking: booking, wish: wish), caller)
        return try await once(order, caller) { database in
            let earlier = try Self.liveBooking(booking, in: database)
            let old = try Self.firstSession(of: earlier, in: database)
            try MoveRule.check(
                old.session.id, start: old.session.start, policy: old.terms.policy, now: caller.now,
                isFree: earlier.asksReconfirmation)
            // First given back: the new meetings may be among the old ones.
            try database.cachedStatement(sql: "DELETE FROM booking_session WHERE booking = ?")
                .execute(arguments: [booking.value])
            let admission = try Admission(
                of: BookingRequest(
                    wish, school: earlier.school, party: earlier.party, className: earlier.className),
                standing: standing, at: caller.at, timeZone: caller.timeZone, in: database)
            let charge = try DatedCharge(
                earlier, places: admission.fee.places, terms: admission.terms, on: admission.start.date, at: caller.at,
                in: database)
            let fee = charge.charge.fee
            try Self.checkAgreed(agreedFee, old: earlier.fee, new: fee.total)
            let moved = earlier.with(
                sessions: admission.meetings.map(\.session.id), fee: fee.total, asksReconfirmation: false,
                granted: charge.granted, at: caller.at)
            try BookingRow.insert(admission.meetings, of: moved, in: database)
            let former = earlier.sessions.filter { !moved.sessions.contains($0) }
            try Self.keep(moved, "move", former: former, caller, in: database)
            try charge.keep(for: moved, at: caller.at, in: database)
            try Self.offer(former, caller, in: database)
            return moved
        }
    }
}
