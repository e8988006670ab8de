package import Foundation

extension Booking {
    /// The booking as it is at a moment: what has ended by the clock is over, whether or not that was written down.
    package func seen(at now: Date) -> Booking {
        guard status.isLive, let endsAt, HoldRule.isOver(endsAt, now: now) else { return self }
        return Booking(
            id: id, sessions: sessions, school: school, className: className, party: party, status: .expired, fee: fee,
            payment: PaymentRule.state(.expired, fee: fee, paid: paid), paid: paid, code: code, category: category,
            evidence: evidence, createdAt: createdAt, changedAt: endsAt)
    }
}
