/// The half-open part of a day from `start` to before `end`; `end` may lie in the next day.
package struct DayWindow: Hashable, Codable, Sendable {
    package let start: LocalTime
    package let end: LocalTime

    /// Nil unless `end` is after `start`.
    package init?(_ start: LocalTime, _ end: LocalTime) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// Reads `09:00-12:00`, also with an en dash; an end before the start is on the next day (`22:00-07:00`).
    package init?(parsing text: String) {
        let parts = text.split(whereSeparator: { "-–~".contains($0) }).map { $0.filter { !$0.isWhitespace } }
        guard parts.count == 2, let start = LocalTime(parsing: parts[0]), let end = LocalTime(parsing: parts[1])
        else { return nil }
        self.init(start, end < start ? LocalTime(minutes: end.minutes + 1440) : end)
    }
}

extension DayWindow: CustomStringConvertible {
    package var description: String { "\(start)–\(end)" }
}

/// Days from `first` to `last`, both included.
package struct DateSpan: Hashable, Codable, Sendable {
    package let first: LocalDate
    package let last: LocalDate

    /// Nil when `last` is before `first`.
    package init?(_ first: LocalDate, _ last: LocalDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    package func contains(_ date: LocalDate) -> Bool { first <= date && date <= last }
    package var days: ClosedRange<LocalDate> { first...last }
}

extension DateSpan: CustomStringConvertible {
    package var description: String { "\(first)–\(last)" }
}
