import MuseumModel

/// The n-th, or the last, of a weekday in a month.
struct YearlyRule: Hashable {
    let month: Int
    let weekday: Weekday
    /// 1…4; −1 is the last.
    let week: Int

    /// The rule that all the days keep, at the same time of day; nil when they keep none.
    init?(_ days: [LocalDateTime]) {
        guard let first = days.first, days.allSatisfy({ $0.time == first.time && $0.date.month == first.date.month }),
            days.allSatisfy({ $0.date.weekday == first.date.weekday })
        else { return nil }
        month = first.date.month
        weekday = first.date.weekday
        let week = (first.date.day - 1) / 7 + 1
        if week < 5, days.allSatisfy({ ($0.date.day - 1) / 7 + 1 == week }) {
            self.week = week
        } else if days.allSatisfy({ $0.date.adding(days: 7).month != first.date.month }) {
            self.week = -1
        } else {
            return nil
        }
    }

    /// As the value of an RRULE.
    var text: String {
        "FREQ=YEARLY;BYDAY=\(week)\("\(weekday)".prefix(2).uppercased());BYMONTH=\(month)"
    }
}
