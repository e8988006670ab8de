import MuseumModel
import Timetabling

/// Between the end of one day and the start of the next each instructor has so many hours of rest.
struct OvernightRest: PlannerConstraint {
    static let kind = "rest"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "講師前一天結束到隔天開始至少休息幾小時。",
        english:
            "Between the last session of a day and the first of the next each instructor has so many hours of rest.")
    static let fields =
        PeopleSelector.fields + [
            ConstraintField(needed: "rest_hours", "幾小時", "how many hours", "12")
        ]
    static let force = ConstraintForce.must
    static let example = """
        - kind: rest
          name: 隔夜休息十四小時 Fourteen hours of rest overnight
          rest_hours: 14
          must: yes
        """

    let statement: Statement
    private let people: PeopleSelector
    private let hours: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let hours = reader.number("rest_hours", 1...24)
        guard let statement, let people, let hours else { return nil }
        self.statement = statement
        self.people = people
        self.hours = hours
    }

    func add(to model: inout PlanningModel) {
        for resource in people.resources(model) {
            let limits = model.problem.resources[resource].limits
            let rest = max(limits.rest ?? 0, TermGrid.slots(minutes: hours * 60))
            model.problem.resources[resource].limits = LoadLimit(
                perDay: limits.perDay, meetingsPerDay: limits.meetingsPerDay, perWeek: limits.perWeek, rest: rest)
        }
    }
}
