/// Bookings open at a fixed minute of a local day, for everybody alike.
package enum BookingWindowRule {
    /// Nil where they have been open since publication.
    package static func opens(_ start: LocalDateTime, _ policy: BookingPolicy) -> LocalDateTime? {
        policy.opening.map { LocalDateTime(start.date.adding(days: -$0.days), $0.time) }
    }

    package static func check(
        _ session: Session.ID, start: LocalDateTime, terms: BookingTerms, now: LocalDateTime
    ) throws(BookingRefusal) {
        guard let opens = opens(start, terms.policy), now < opens else { return }
        throw .tooEarly(session, opens: opens)
    }
}
