import MuseumModel

extension Grammar<LocalDate> {
    static var date: Grammar {
        Grammar(
            Message(zhHant: "日期，如 2027-03-05 或 116/03/05", english: "a date such as 2027-03-05 or 116/03/05"),
            problem: Message(zhHant: "不是日期", english: "this is not a date")
        ) { LocalDate(parsing: $0) }
    }
}

extension Grammar<DateSpan> {
    /// `2027-03-01..2027-05-31`, or one date.
    static var span: Grammar {
        Grammar(
            Message(
                zhHant: "一段日期，如 2027-03-01..2027-05-31", english: "dates such as 2027-03-01..2027-05-31")
        ) { text throws(Misreading) in
            let ends = text.split(separator: "..").map { LocalDate(parsing: String($0)) }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else {
                throw Misreading(problem: Message(zhHant: "不是一段日期", english: "these are not dates"))
            }
            guard let span = DateSpan(first, last) else {
                throw Misreading(problem: .lastBeforeFirst, remedy: .orderDates)
            }
            return span
        }
    }
}

extension Grammar<HoursRule> {
    static var hours: Grammar {
        Grammar(
            Message(zhHant: "時段，如 \(HoursRule.examples)", english: "hours such as \(HoursRule.examples)"),
            problem: Message(zhHant: "看不懂這個時段", english: "these hours cannot be read")
        ) { HoursRule(parsing: $0) }
    }
}

extension Grammar<Weekday> {
    static var weekday: Grammar {
        Grammar(
            Message(zhHant: "星期，如 monday", english: "a weekday such as monday"),
            problem: Message(zhHant: "不是星期幾", english: "this is not a weekday")
        ) { Weekday(parsing: $0) }
    }
}

extension Message {
    static let lastBeforeFirst = Message(zhHant: "結束早於開始", english: "the last day is before the first")
    static let orderDates = Message(
        zhHant: "請把較早的日期寫在前面", english: "write the earlier date first")
}

extension Grammar<LocalTime> {
    /// A time of one day.
    static var timeOfDay: Grammar {
        Grammar(
            Message(zhHant: "時間，如 09:00", english: "a time such as 09:00"),
            problem: Message(zhHant: "不是一天中的時間", english: "this is not a time of the day")
        ) { LocalTime(parsing: $0).flatMap { $0.minutes < 1440 ? $0 : nil } }
    }
}
