/// Confirmed and paid are two things: schools pay after the visit, and money never makes a place.
package enum PaymentRule {
    /// The state once `paid` has been paid in all.
    package static func state(_ status: Booking.Status, fee: Int, paid: Int) -> Booking.Payment {
        switch status {
        case .held, .requested, .offered, .confirmed:
            paid > fee ? .refundDue : paid >= fee && paid > 0 ? .paid : .unpaid
        // The place is gone; what was not for cancelling goes back.
        case .expired, .refused: paid > 0 ? .paidUnplaced : .unpaid
        case .cancelled: paid > fee ? .refundDue : paid >= fee && paid > 0 ? .paid : .unpaid
        }
    }
}
