import MuseumModel
import Timetabling

/// Each instructor has sessions on at most so many days in a row.
struct DaysInARow: PlannerConstraint {
    static let kind = "days-in-a-row"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "每位講師最多連續幾天有課。",
        english: "Each instructor has sessions on at most so many days in a row.")
    static let fields =
        PeopleSelector.fields + [
            ConstraintField(needed: "at_most", "最多幾天", "how many days", "5")
        ]
    static let example = """
        - kind: days-in-a-row
          name: 不連續上課超過五天 No more than five days in a row
          at_most: 5
          must: yes
        """

    let statement: Statement
    private let people: PeopleSelector
    private let days: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let days = reader.number("at_most", 1...366)
        guard let statement, let people, let days else { return nil }
        self.statement = statement
        self.people = people
        self.days = days
    }

    func add(to model: inout PlanningModel) {
        let classes = model.classes { _ in true }
        model.problem.workDays += people.resources(model).map {
            WorkDays(
                name: statement.title, resource: $0, classes: classes, measure: .inARow(days), weight: weight)
        }
    }
}
