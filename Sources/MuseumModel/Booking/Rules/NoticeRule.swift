/// A session is booked by the end of its last day of booking, on the museum's own calendar.
package enum NoticeRule {
    /// Inclusive: on this day it can still be booked until midnight.
    package static func lastDay(for day: LocalDate, noticeDays: Int) -> LocalDate {
        day.adding(days: -noticeDays)
    }

    /// - Parameter now: the museum's wall clock when the request is decided.
    package static func check(
        _ session: Session.ID, start: LocalDateTime, terms: BookingTerms, now: LocalDateTime
    ) throws(BookingRefusal) {
        let lastDay = lastDay(for: start.date, noticeDays: terms.noticeDays)
        // Without notice the last day is the session's own: what has begun is over for booking.
        guard now.date <= lastDay, now < start else { throw .tooLate(session, lastDay: lastDay) }
    }
}
