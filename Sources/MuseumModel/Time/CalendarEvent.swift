/// One occurrence read from a calendar, in the museum's wall-clock time.
package struct CalendarEvent: Hashable, Codable, Sendable {
    package let uid: String
    package let summary: String
    /// RFC 5545 CATEGORIES, upper case: `HOLIDAY`, `WORKDAY`, `SCHOOL-TERM`, `VACATION`, `CLOSURE`, `OPEN`.
    package let categories: Set<String>
    package let start: LocalDateTime
    /// Exclusive; an all-day event ends at 00:00 of the day after its last.
    package let end: LocalDateTime
    package let isAllDay: Bool
    /// It is shown in a calendar and takes nobody's time.
    package let isFree: Bool

    package init(
        uid: String, summary: String, categories: Set<String>, start: LocalDateTime, end: LocalDateTime, isAllDay: Bool,
        isFree: Bool = false
    ) {
        self.uid = uid
        self.summary = summary
        self.categories = categories
        self.start = start
        self.end = end
        self.isAllDay = isAllDay
        self.isFree = isFree
    }

    /// The days that the event touches.
    package var days: ClosedRange<LocalDate> {
        start.date...max(start.date, end.adding(minutes: -1).date)
    }
}
