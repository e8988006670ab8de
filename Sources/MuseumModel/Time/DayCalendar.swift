/// What kind of day each date is: the holidays, make-up working days and school terms that apply to a museum.
package struct DayCalendar: Hashable, Codable, Sendable {
    /// Public holidays and the days off that go with them, with their names.
    package let holidays: [LocalDate: String]
    /// Make-up working days, with the weekday that each stands in for where the calendar names it.
    package let makeUpWorkdays: [LocalDate: Weekday?]
    package let schoolTerms: [DateSpan]
    package let vacations: [DateSpan]

    package init(
        holidays: [LocalDate: String] = [:], makeUpWorkdays: [LocalDate: Weekday?] = [:], schoolTerms: [DateSpan] = [],
        vacations: [DateSpan] = []
    ) {
        self.holidays = holidays
        self.makeUpWorkdays = makeUpWorkdays
        self.schoolTerms = schoolTerms
        self.vacations = vacations
    }

    /// Reads events by category: `HOLIDAY`, `WORKDAY` (with `REPLACES-FR` for the weekday it stands in for), `SCHOOL-TERM`,
    /// `VACATION`; others say nothing of the kind of a day.
    package init(events: [CalendarEvent]) {
        var holidays: [LocalDate: String] = [:]
        var makeUpWorkdays: [LocalDate: Weekday?] = [:]
        var schoolTerms: [DateSpan] = []
        var vacations: [DateSpan] = []
        for event in events {
            let span = DateSpan(event.days.lowerBound, event.days.upperBound)
            if event.categories.contains("HOLIDAY") {
                for day in event.days { holidays[day] = event.summary }
            } else if event.categories.contains("WORKDAY") {
                let replaced = event.categories.lazy.filter { $0.hasPrefix("REPLACES-") }
                    .compactMap { Weekday(parsing: String($0.dropFirst(9))) }.first
                for day in event.days { makeUpWorkdays[day] = .some(replaced) }
            } else if event.categories.contains("SCHOOL-TERM"), let span {
                schoolTerms.append(span)
            } else if event.categories.contains("VACATION"), let span {
                vacations.append(span)
            }
        }
        self.init(
            holidays: holidays, makeUpWorkdays: makeUpWorkdays, schoolTerms: schoolTerms, vacations: vacations)
    }
}

extension DayCalendar {
    package func isWorkday(_ date: LocalDate) -> Bool {
        makeUpWorkdays.keys.contains(date) || (!date.weekday.isWeekend && holidays[date] == nil)
    }

    package func isSchoolDay(_ date: LocalDate) -> Bool {
        isWorkday(date) && schoolTerms.contains { $0.contains(date) }
    }

    /// The weekday whose habits hold on a date: that of the day it stands in for on a make-up working day.
    package func effectiveWeekday(of date: LocalDate) -> Weekday {
        (makeUpWorkdays[date] ?? nil) ?? date.weekday
    }

    package func matches(_ selector: DaySelector, on date: LocalDate, weekday: Weekday) -> Bool {
        switch selector {
        case .weekday(let day): day == weekday
        case .weekdays: !weekday.isWeekend
        case .weekends: weekday.isWeekend
        case .holidays: holidays[date] != nil
        case .daysOff: !isWorkday(date)
        case .workdays: isWorkday(date)
        case .schoolDays: isSchoolDay(date)
        case .vacations: vacations.contains { $0.contains(date) }
        case .everyDay: true
        }
    }

    /// The windows that a list of rules opens on a date, in the order of the rules.
    /// - Parameter followsReplacedDay: a make-up working day takes the hours of the weekday that it stands in for.
    package func windows(of rules: [HoursRule], on date: LocalDate, followsReplacedDay: Bool = false) -> [DayWindow] {
        let weekday = followsReplacedDay ? effectiveWeekday(of: date) : date.weekday
        var windows: [DayWindow] = []
        for rule in rules where rule.days.contains(where: { matches($0, on: date, weekday: weekday) }) {
            if let window = rule.window {
                windows.append(window)
            } else {
                windows.removeAll()
            }
        }
        return windows
    }
}
