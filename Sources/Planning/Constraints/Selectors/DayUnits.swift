import MuseumModel
import Timetabling

/// What days are counted by: themselves, weekends or weeks, in each week, month or the term.
struct DayUnits: Sendable {
    static let fields = [
        ConstraintField(
            "count_of", "days（預設）、weekends 或 weeks", "days (the default), weekends or weeks", "weekends"),
        ConstraintField("at_most", "最多幾個", "how many at most", "2"),
        ConstraintField("at_least", "至少幾個（只能是願望）", "how many at least (a wish only)", "1"),
        ConstraintField(needed: "per", "week、month 或 term", "week, month or term", "month"),
    ]

    private enum Unit: String, CaseIterable { case days, weekends, weeks }

    private let unit: Unit
    private let period: Period
    private let atMost: Int?
    private let atLeast: Int?

    fileprivate init?(_ unit: String, _ period: String, _ limits: (atMost: Int?, atLeast: Int?)) {
        guard let unit = Unit(rawValue: unit), let period = Period(rawValue: period) else { return nil }
        self.unit = unit
        self.period = period
        (atMost, atLeast) = limits
    }

    static let units = Unit.allCases.map(\.rawValue)

    /// The measure on the days of a term; the day beyond the term counts with its last.
    func measure(_ grid: TermGrid) -> WorkDays.Measure {
        let span = grid.span
        let dates = (0..<grid.dayCount).map { min(span.first.adding(days: $0), span.last) }
        func weekend(_ date: LocalDate) -> Int {
            // Saturdays and the Sundays after them.
            date.startOfWeek(.saturday).dayNumber / 7 - span.first.startOfWeek(.saturday).dayNumber / 7
        }
        let units: [Int]
        switch unit {
        case .days: units = Array(dates.indices)
        case .weeks: units = grid.horizon.weekOfDay
        case .weekends: units = dates.map { $0.weekday.isWeekend ? weekend($0) : -1 }
        }
        let buckets: [Int]
        switch period {
        case .week: buckets = grid.horizon.weekOfDay
        case .month: buckets = grid.horizon.monthOfDay
        default: buckets = Array(repeating: 0, count: dates.count)
        }
        var bucketOfUnit = Array(repeating: 0, count: (units.max() ?? 0) + 1)
        // A unit that lies in two periods counts to the one in which it begins.
        for (unit, bucket) in zip(units, buckets).reversed() where unit >= 0 { bucketOfUnit[unit] = bucket }
        return .units(ofDay: units, bucketOfUnit: bucketOfUnit, maximum: atMost, minimum: atLeast)
    }
}

extension StatementReader {
    mutating func dayUnits(_ statement: Statement?) -> DayUnits? {
        let before = faults.count
        let limits = atMostOrLeast(statement)
        let unit = word("count_of", among: DayUnits.units) ?? "days"
        let period = word("per", among: ["week", "month", "term"], isNeeded: true)
        guard let period, faults.count == before else { return nil }
        if unit == "weeks", period != "term" {
            fault(
                "per", period, Message(zhHant: "週數只能以檔期計", english: "weeks can only be counted in a term"),
                Message(zhHant: "請改用 per: term", english: "write per: term instead"))
            return nil
        }
        return DayUnits(unit, period, limits)
    }
}
