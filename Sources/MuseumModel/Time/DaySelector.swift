/// A word that picks days: a weekday, or a kind of day that the calendars decide.
package enum DaySelector: Hashable, Codable, Sendable {
    case weekday(Weekday)
    /// Monday to Friday, Saturday and Sunday by the name of the day alone.
    case weekdays, weekends
    /// A public holiday, whatever the weekday.
    case holidays
    /// A day off: weekend or holiday, unless it is a make-up working day.
    case daysOff
    /// A day on which offices work: make-up Saturdays included.
    case workdays
    /// A working day within a school term.
    case schoolDays
    /// A day within a school vacation.
    case vacations
    case everyDay

    /// The words of the folder, in the order in which an error lists them.
    package static let words: [(word: String, selector: DaySelector)] =
        Weekday.allCases.map { ("\($0)".prefix(3).lowercased(), .weekday($0)) } + [
            ("weekdays", .weekdays), ("weekends", .weekends), ("holidays", .holidays), ("days-off", .daysOff),
            ("workdays", .workdays), ("school-days", .schoolDays), ("vacations", .vacations), ("daily", .everyDay),
        ]
}
