import MuseumModel

extension RecurrenceRule {
    /// The days of one period that the rule takes.
    struct PeriodDays {
        let firstOfPeriod: Int
        /// Day numbers in order.
        let matching: [Int]
        /// How many days were looked at to find them.
        let examined: Int
    }

    /// Nil beyond the year 9999.
    func days(ofPeriod period: Int, from startDay: Int) -> PeriodDays? {
        let start = LocalDate(dayNumber: startDay)
        let days: Range<Int>
        switch frequency {
        case .daily:
            let day = startDay + period * interval
            days = day..<day + 1
        case .weekly:
            let day = start.startOfWeek(weekStart).dayNumber + period * interval * 7
            days = day..<day + 7
        case .monthly:
            let month = start.year * 12 + start.month - 1 + period * interval
            guard let first = Self.firstDay(ofMonth: month), let next = Self.firstDay(ofMonth: month + 1) else {
                return nil
            }
            days = first..<next
        case .yearly:
            let year = start.year + period * interval
            if isBare {
                let month = year * 12 + start.month - 1
                guard let first = Self.firstDay(ofMonth: month), let next = Self.firstDay(ofMonth: month + 1) else {
                    return nil
                }
                days = first..<next
                break
            }
            guard let first = Self.firstDay(ofMonth: year * 12), let next = Self.firstDay(ofMonth: year * 12 + 12)
            else { return nil }
            days = weeks.isEmpty ? first..<next : firstWeek(of: year)..<firstWeek(of: year + 1)
        }
        guard days.lowerBound < Self.endOfTime else { return nil }
        let shape = DayShape(rule: self, start: start)
        return PeriodDays(
            firstOfPeriod: days.lowerBound,
            matching: days.filter {
                shape.takes(LocalDate(dayNumber: $0), firstWeek: days.lowerBound, end: days.upperBound)
            },
            examined: days.count)
    }

    /// A birthday's rule: every year on the day of DTSTART, so that one month of the year is enough to look at.
    private var isBare: Bool {
        months.isEmpty && weeks.isEmpty && yearDays.isEmpty && monthDays.isEmpty && weekdays.isEmpty
    }

    /// 10000-01-01.
    private static let endOfTime = 2_932_897

    private static func firstDay(ofMonth month: Int) -> Int? {
        guard (0..<120_000).contains(month) else { return nil }
        return LocalDate(year: month / 12, month: month % 12 + 1, day: 1)?.dayNumber
    }

    /// The first day of the week that has at least four days in the year.
    private func firstWeek(of year: Int) -> Int {
        let fourth = LocalDate(year: year, month: 1, day: 4) ?? LocalDate(dayNumber: Self.endOfTime)
        return fourth.startOfWeek(weekStart).dayNumber
    }
}

/// Tells which days of a period a rule takes.
private struct DayShape {
    let rule: RecurrenceRule
    let start: LocalDate

    /// - Parameters:
    ///   - firstWeek: the first day of the period, where its weeks are numbered.
    ///   - end: the day after its last.
    func takes(_ day: LocalDate, firstWeek: Int, end: Int) -> Bool {
        if !rule.months.isEmpty, !rule.months.contains(day.month) { return false }
        if !rule.weeks.isEmpty, rule.frequency == .yearly {
            let week = (day.dayNumber - firstWeek) / 7 + 1
            let fromEnd = week - (end - firstWeek) / 7 - 1
            if !rule.weeks.contains(week), !rule.weeks.contains(fromEnd) { return false }
        }
        if !rule.yearDays.isEmpty {
            let (position, length) = Self.positionInYear(day)
            if !Self.contains(rule.yearDays, position, of: length) { return false }
        }
        if !rule.monthDays.isEmpty, !Self.contains(rule.monthDays, day.day, of: Self.daysInMonth(day)) { return false }
        if !rule.weekdays.isEmpty { return rule.weekdays.contains { takes(day, $0) } }
        return !rule.monthDays.isEmpty || !rule.yearDays.isEmpty || isLikeStart(day)
    }

    private func takes(_ day: LocalDate, _ wanted: RecurrenceRule.NumberedWeekday) -> Bool {
        guard day.weekday == wanted.weekday else { return false }
        let counts = rule.frequency == .monthly || (rule.frequency == .yearly && rule.weeks.isEmpty)
        guard wanted.number != 0, counts else { return true }
        let (position, length) =
            rule.frequency == .monthly || !rule.months.isEmpty
            ? (day.day, Self.daysInMonth(day)) : Self.positionInYear(day)
        return (position - 1) / 7 + 1 == wanted.number || -((length - position) / 7 + 1) == wanted.number
    }

    /// What the rule leaves open is taken from DTSTART.
    private func isLikeStart(_ day: LocalDate) -> Bool {
        switch rule.frequency {
        case .daily: true
        case .weekly: day.weekday == start.weekday
        case .monthly: day.day == start.day
        case .yearly where !rule.weeks.isEmpty: day.weekday == start.weekday
        case .yearly: day.day == start.day && (!rule.months.isEmpty || day.month == start.month)
        }
    }

    private static func contains(_ numbers: [Int], _ position: Int, of length: Int) -> Bool {
        numbers.contains(position) || numbers.contains(position - length - 1)
    }

    private static func daysInMonth(_ day: LocalDate) -> Int {
        let next = day.month == 12 ? (day.year + 1, 1) : (day.year, day.month + 1)
        return LocalDate(year: next.0, month: next.1, day: 1)!.dayNumber - (day.dayNumber - day.day + 1)
    }

    private static func positionInYear(_ day: LocalDate) -> (position: Int, length: Int) {
        let first = LocalDate(year: day.year, month: 1, day: 1)!
        let next = LocalDate(year: day.year + 1, month: 1, day: 1)!
        return (day.dayNumber - first.dayNumber + 1, next.dayNumber - first.dayNumber)
    }
}
