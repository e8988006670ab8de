import MuseumModel

/// Days, hours of the day and dates; those that are given must all fit.
struct TimeSelector: Sendable {
    static let names = ["days", "hours", "dates"]
    static let fields = [
        ConstraintField("days", "哪些日子", "on which days", "[fri, holidays]"),
        ConstraintField("hours", "一天中的時段", "which hours of the day", "\"15:00-17:00\""),
        ConstraintField("dates", "從哪天到哪天", "from which day to which", "2027-04-03..2027-04-06"),
    ]

    let days: [DaySelector]
    let hours: DayWindow?
    let dates: DateSpan?
    let calendar: DayCalendar

    var isEverything: Bool { days.isEmpty && hours == nil && dates == nil }

    private func isOn(_ date: LocalDate) -> Bool {
        (days.isEmpty || days.contains { calendar.matches($0, on: date, weekday: date.weekday) })
            && dates?.contains(date) ?? true
    }

    /// Whether a session that starts on one of the days meets the hours; both may reach into the next day.
    func overlap(_ date: LocalDate, _ time: LocalTime, minutes: Int) -> Bool {
        guard isOn(date) else { return false }
        guard let hours else { return true }
        return [-1440, 0, 1440].contains { shift in
            hours.start.minutes + shift < time.minutes + minutes && time.minutes < hours.end.minutes + shift
        }
    }

    /// Whether a session starts on one of the days and lies wholly within the hours.
    func hold(_ date: LocalDate, _ time: LocalTime, minutes: Int) -> Bool {
        guard isOn(date) else { return false }
        guard let hours else { return true }
        return [-1440, 0].contains { shift in
            hours.start.minutes + shift <= time.minutes && time.minutes + minutes <= hours.end.minutes + shift
        }
    }

    /// The hours of the days of a term as slots of its grid; whole days where no hours are given.
    func slots(_ grid: TermGrid) -> [Range<Int>] {
        let first = grid.span.first.adding(days: -1)
        return (first...grid.span.last).filter(isOn).compactMap { date in
            let start = hours?.start.minutes ?? 0
            let end = hours?.end.minutes ?? 1440
            let midnight = grid.slot(date, LocalTime(minutes: 0))
            let range =
                max(0, midnight + start / TermGrid.minutesPerSlot)..<max(0, midnight + TermGrid.slots(minutes: end))
            return range.isEmpty ? nil : range
        }
    }
}

extension StatementReader {
    /// - Parameter isNeeded: at least one of days, hours and dates has to be given.
    mutating func times(isNeeded: Bool = false) -> TimeSelector? {
        let before = faults.count
        let times = TimeSelector(days: days(), hours: hours(), dates: dates(), calendar: folder.days)
        guard faults.count == before else { return nil }
        if isNeeded, times.isEverything {
            missing("days", Message(zhHant: "請填 days、hours 或 dates", english: "give days, hours or dates"))
            return nil
        }
        return times
    }

    private mutating func days() -> [DaySelector] {
        guard has("days") else { return [] }
        let words = values("days").flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.map {
            String($0.filter { !$0.isWhitespace })
        }
        return words.flatMap { word -> [DaySelector] in
            if let days = HoursRule.days(parsing: word) { return days }
            unknown(word, in: "days", known: DaySelector.words.map(\.word))
            return []
        }
    }

    mutating func hours(isNeeded: Bool = false) -> DayWindow? {
        value(
            "hours", required: isNeeded,
            expected: Message(zhHant: "例如 \"15:00-17:00\"", english: "for example \"15:00-17:00\"")
        ) { DayWindow(parsing: $0) }
    }

    private mutating func dates() -> DateSpan? {
        value(
            "dates", required: false,
            expected: Message(zhHant: "例如 2027-04-03..2027-04-06", english: "for example 2027-04-03..2027-04-06")
        ) { text in
            let ends = text.split(separator: "..", omittingEmptySubsequences: false).map {
                LocalDate(parsing: String($0))
            }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
            return DateSpan(first, last)
        }
    }
}
