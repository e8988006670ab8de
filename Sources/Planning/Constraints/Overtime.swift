import MuseumModel
import Timetabling

/// What lies outside of some hours of the day costs; each half an hour of a day costs the weight.
struct Overtime: PlannerConstraint {
    static let kind = "overtime"
    static let section = ConstraintSection.cost
    static let summary = Message(
        zhHant: "講師在正常時段以外授課的成本。",
        english: "Teaching outside of some hours is overtime; each half an hour of somebody’s day costs the weight.")
    static let fields =
        PeopleSelector.fields + [
            ConstraintField(needed: "hours", "正常時段", "the usual hours", "\"08:30-17:30\"")
        ]
    static let example = """
        - kind: overtime
          name: 正職晚間加班 Overtime of the staff
          staff: [staff]
          hours: "08:30-17:30"
          weight: 4
        """

    let statement: Statement
    private let people: PeopleSelector
    private let hours: DayWindow

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let hours = reader.hours(isNeeded: true)
        guard let statement, let people, let hours else { return nil }
        self.statement = statement
        self.people = people
        self.hours = hours
    }

    func add(to model: inout PlanningModel) {
        model.shape(self, .outside(hours.slots), on: people.resources(model))
    }
}
