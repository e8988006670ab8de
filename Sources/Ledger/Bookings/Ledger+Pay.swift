import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Notes a payment (or, negative, a refund) beside the booking; it makes no place and takes none.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func pay(_ booking: Booking.ID, amount: Int, _ caller: Caller) async throws -> Booking {
        struct Body: Encodable {
            let booking: Booking.ID
            let amount: Int
        }
        let order = try Order("pay", Body(booking: booking, amount: amount), caller)
        return try await once(order, caller) { database in
            guard let earlier = try BookingRow.one(booking, in: database) else {
                throw BookingRefusal.noSuchBooking(booking)
            }
            let paid = max(0, earlier.paid + amount)
            let state = PaymentRule.state(earlier.status, fee: earlier.fee, paid: paid)
            let isRefunded = amount < 0 && state != .refundDue && state != .paidUnplaced
            let noted = earlier.with(paid: paid, payment: isRefunded ? .refunded : state, at: caller.at)
            try Self.keep(noted, "pay", caller, in: database)
            return noted
        }
    }
}
