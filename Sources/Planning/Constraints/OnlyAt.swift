import MuseumModel

/// The sessions selected are held, or should be, on these days, wholly in these hours, on these dates.
struct OnlyAt: PlannerConstraint {
    static let kind = "only-at"
    static let section = ConstraintSection.availability
    static let summary = Message(
        zhHant: "選定的場次只排在某些日子、時段或日期之內。",
        english: "The sessions selected are held on some days, within some hours or dates only.")
    static let fields = Selector.fields + TimeSelector.fields
    static let oneOf = [TimeSelector.names]
    static let costLine = ConstraintCostLine.times
    static let example = """
        - kind: only-at
          name: 幼兒場次最好在早上十一點前結束 Small children best before eleven
          audiences: [preschool]
          hours: "09:00-11:00"
          weight: 2
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
        statement.weight == nil && isOutside(offering, date, time)
    }

    func penalty(for offering: Offering, on date: LocalDate, at time: LocalTime) -> Int {
        guard let weight = statement.weight, isOutside(offering, date, time) else { return 0 }
        return weight
    }

    private func isOutside(_ offering: Offering, _ date: LocalDate, _ time: LocalTime) -> Bool {
        selector.matches(offering) && !times.hold(date, time, minutes: offering.programme.minutes)
    }
}
