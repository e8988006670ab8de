import MuseumModel

/// The sessions selected are not held, or should not be, on these days, in these hours, on these dates.
struct NotAt: PlannerConstraint {
    static let kind = "not-at"
    static let summary = Message(
        zhHant: "選定的場次不排在某些日子、時段或日期。", english: "The sessions selected are not held on some days, hours or dates.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                name: "days", isRequired: false, meaning: Message(zhHant: "哪些日子", english: "on which days"),
                example: "[fri, holidays]"),
            ConstraintField(
                name: "hours", isRequired: false,
                meaning: Message(zhHant: "與此時段重疊者", english: "what overlaps these hours"), example: "\"15:00-17:00\""),
            ConstraintField(
                name: "dates", isRequired: false,
                meaning: Message(zhHant: "從哪天到哪天", english: "from which day to which"),
                example: "2027-04-03..2027-04-06"),
        ]

    let statement: Statement
    private let selector: Selector
    private let days: [DaySelector]
    private let hours: DayWindow?
    private let dates: DateSpan?
    private let calendar: DayCalendar

    init?(reading reader: inout StatementReader) {
        let before = reader.faults.count
        let statement = reader.statement()
        let selector = reader.selector()
        days = reader.days()
        hours = reader.hours()
        dates = reader.dates()
        calendar = reader.folder.days
        if days.isEmpty, hours == nil, dates == nil, reader.faults.count == before {
            reader.missing(
                "days", Message(zhHant: "請填 days、hours 或 dates", english: "give days, hours or dates"))
        }
        guard let statement, let selector, reader.faults.count == before else { return nil }
        self.statement = statement
        self.selector = selector
    }

    func forbids(_ offering: Offering, on date: LocalDate, at time: LocalTime) -> Bool {
        statement.weight == nil && applies(to: offering, date, time)
    }

    func penalty(for offering: Offering, on date: LocalDate, at time: LocalTime) -> Int {
        guard let weight = statement.weight, applies(to: offering, date, time) else { return 0 }
        return weight
    }

    private func applies(to offering: Offering, _ date: LocalDate, _ time: LocalTime) -> Bool {
        return selector.matches(offering)
            && (days.isEmpty || days.contains { calendar.matches($0, on: date, weekday: date.weekday) })
            && dates?.contains(date) ?? true
            && hours.map { overlaps($0, time, offering.programme.minutes) } ?? true
    }

    /// Both the hours and the session may reach into the next day.
    private func overlaps(_ hours: DayWindow, _ time: LocalTime, _ length: Int) -> Bool {
        [-1440, 0, 1440].contains { shift in
            hours.start.minutes + shift < time.minutes + length && time.minutes < hours.end.minutes + shift
        }
    }
}

extension StatementReader {
    mutating func days() -> [DaySelector] {
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

    mutating func hours() -> DayWindow? {
        value(
            "hours", required: false,
            expected: Message(zhHant: "例如 \"15:00-17:00\"", english: "for example \"15:00-17:00\"")
        ) { DayWindow(parsing: $0) }
    }

    mutating func dates() -> DateSpan? {
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
