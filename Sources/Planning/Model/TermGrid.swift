import MuseumModel
import Timetabling

/// Maps a term's wall-clock times to slots of five minutes and back. One day beyond the term takes up its last night.
struct TermGrid: Hashable, Sendable {
    static let minutesPerSlot = 5
    static let slotsPerDay = 1440 / minutesPerSlot

    let span: DateSpan
    let weekStart: Weekday

    init(span: DateSpan, weekStart: Weekday) {
        self.span = span
        self.weekStart = weekStart
    }

    var dayCount: Int { span.last.dayNumber - span.first.dayNumber + 2 }

    var horizon: Horizon {
        let firstWeek = span.first.startOfWeek(weekStart)
        // The day beyond counts with the last, so that no week or month has it alone.
        let days = (0..<dayCount).map { min(span.first.adding(days: $0), span.last) }
        return Horizon(
            days: dayCount, slotsPerDay: Self.slotsPerDay,
            weekOfDay: days.map { ($0.dayNumber - firstWeek.dayNumber) / 7 },
            monthOfDay: days.map { ($0.year - span.first.year) * 12 + $0.month - span.first.month })
    }

    func slot(_ moment: LocalDateTime) -> Int {
        slot(moment.date, moment.time)
    }

    /// Minutes that are no multiple of five are rounded down.
    func slot(_ date: LocalDate, _ time: LocalTime) -> Int {
        (date.dayNumber - span.first.dayNumber) * Self.slotsPerDay + time.minutes / Self.minutesPerSlot
    }

    func moment(_ slot: Int) -> LocalDateTime {
        LocalDateTime(
            span.first.adding(days: slot / Self.slotsPerDay),
            LocalTime(minutes: slot % Self.slotsPerDay * Self.minutesPerSlot))
    }

    /// The slots that so many minutes take, rounded up.
    static func slots(minutes: Int) -> Int {
        (minutes + minutesPerSlot - 1) / minutesPerSlot
    }
}
