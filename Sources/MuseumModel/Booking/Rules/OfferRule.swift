package import Foundation

/// An offer ends after some hours, or when bookings close; none is made in the last hours before a session.
package enum OfferRule {
    /// - Returns: The end of an offer that is made now; nil where it is too late for one.
    package static func end(
        start: LocalDateTime, policy: BookingPolicy, now: Date, timeZone: TimeZone
    ) -> Date? {
        let startsAt = timeZone.instant(of: start)
        guard now <= startsAt.addingTimeInterval(-Double(policy.waiting.leadHours) * 3_600) else { return nil }
        let lastDay = NoticeRule.lastDay(for: start.date, noticeDays: policy.noticeDays)
        let closes = min(startsAt, timeZone.endOfDay(lastDay))
        guard now < closes else { return nil }
        return min(closes, now.addingTimeInterval(Double(policy.waiting.offerHours) * 3_600))
    }
}

extension TimeZone {
    /// The first moment after a local day.
    package func endOfDay(_ day: LocalDate) -> Date {
        instant(of: LocalDateTime(day.adding(days: 1), LocalTime(minutes: 0)))
    }
}
