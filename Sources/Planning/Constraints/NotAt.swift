import MuseumModel

/// The sessions selected are not held, or should not be, on these days, in these hours, on these dates.
struct NotAt: PlannerConstraint {
    static let kind = "not-at"
    static let section = ConstraintSection.availability
    static let summary = Message(
        zhHant: "選定的場次不排在某些日子、時段或日期。", english: "The sessions selected are not held on some days, hours or dates.")
    static let fields = Selector.fields + TimeSelector.fields
    static let oneOf = [TimeSelector.names]
    static let costLine = ConstraintCostLine.times
    static let example = """
        - kind: not-at
          name: 週五傍晚不排學校課程 No school course late on Friday
          kinds: [school-course]
          days: [fri]
          hours: "15:00-17:00"
          weight: 5
        """

    let statement: Statement
    private let selector: Selector
    private let times: TimeSelector

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let times = reader.times(isNeeded: true)
        guard let statement, let selector, let times else { return nil }
        self.statement = statement
        self.selector = selector
        self.times = times
    }

    func forbids(_ offering: Offering, on date: LocalDate, at time: LocalTime) -> Bool {
        statement.weight == nil && applies(to: offering, date, time)
    }

    func penalty(for offering: Offering, on date: LocalDate, at time: LocalTime) -> Int {
        guard let weight = statement.weight, applies(to: offering, date, time) else { return 0 }
        return weight
    }

    private func applies(to offering: Offering, _ date: LocalDate, _ time: LocalTime) -> Bool {
        selector.matches(offering) && times.overlap(date, time, minutes: offering.programme.minutes)
    }
}
