import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Gives back all places of a booking; they are offered to those who wait, in the same transaction.
    ///
    /// - Parameter agreedFee: What the school knows that cancelling costs; asked for only where it costs something.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func cancel(_ booking: Booking.ID, agreedFee: Int? = nil, _ caller: Caller) async throws -> Booking {
        let order = try Order("cancel", booking, caller)
        return try await once(order, caller) { database in
            let earlier = try Self.liveBooking(booking, in: database)
            let first = try Self.firstSession(of: earlier, in: database)
            let isFree = earlier.status != .confirmed || earlier.asksReconfirmation
            let fee = try CancellationRule.fee(
                of: earlier.fee, first.session.id, start: first.session.start, policy: first.terms.policy,
                now: caller.now, isFree: isFree)
            try Self.checkAgreed(agreedFee, old: 0, new: fee)
            let cancelled = earlier.with(status: .cancelled, fee: fee, at: caller.at)
            try Self.keep(cancelled, "cancel", caller, in: database)
            if earlier.status == .offered { try Self.endOffer(booking, as: .left, at: caller.at, in: database) }
            try Self.offer(earlier.sessions, caller, in: database)
            return cancelled
        }
    }

    /// What cancelling would cost now.
    /// - Throws: `BookingRefusal`.
    package func cancellationFee(of booking: Booking.ID, now: LocalDateTime) async throws -> Int {
        try await read { database in
            let earlier = try Self.liveBooking(booking, in: database)
            let first = try Self.firstSession(of: earlier, in: database)
            return try CancellationRule.fee(
                of: earlier.fee, first.session.id, start: first.session.start, policy: first.terms.policy, now: now,
                isFree: earlier.status != .confirmed || earlier.asksReconfirmation)
        }
    }
}
