import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Turns a hold or an offer into a booking, or agrees to the date that the museum moved a booking to.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func accept(_ booking: Booking.ID, _ caller: Caller) async throws -> Booking {
        let order = try Order("accept", booking, caller)
        return try await once(order, caller) { database in
            let earlier = try Self.liveBooking(booking, in: database)
            let accepted: Booking
            switch earlier.status {
            case .held, .offered:
                let policy = try Self.firstSession(of: earlier, in: database).terms.policy
                let (status, end) = Self.firstState(policy, caller)
                accepted = earlier.with(
                    status: status, endsAt: end?.stored, approvals: policy.approvals.by, asksReconfirmation: false,
                    at: caller.at)
            case .confirmed where earlier.asksReconfirmation:
                accepted = earlier.with(asksReconfirmation: false, at: caller.at)
            case .confirmed, .requested, .cancelled, .expired, .refused:
                throw BookingRefusal.nothingToAccept(booking)
            }
            try Self.keep(accepted, "accept", caller, in: database)
            if earlier.status == .offered { try Self.endOffer(booking, as: .accepted, at: caller.at, in: database) }
            return accepted
        }
    }
}
