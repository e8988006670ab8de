import MuseumModel
import Timetabling

/// On how many days, weekends or weeks each instructor has any session.
struct WorkingDays: PlannerConstraint {
    static let kind = "working-days"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "每位講師每週、每月或每檔期有課的天數、週末數或週數。",
        english: "Each instructor has sessions on at most, or at least, so many days, weekends or weeks.")
    static let fields =
        PeopleSelector.fields + DayUnits.fields + Selector.fields
    static let oneOf = [["at_most", "at_least"]]
    static let example = """
        - kind: working-days
          name: 每人每月最多三個週末 At most three weekends a month for anybody
          count_of: weekends
          at_most: 3
          per: month
          weight: 4
        """

    let statement: Statement
    private let people: PeopleSelector
    private let selector: Selector
    private let units: DayUnits

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let selector = reader.selector()
        let units = reader.dayUnits(statement)
        guard let statement, let people, let selector, let units else { return nil }
        self.statement = statement
        self.people = people
        self.selector = selector
        self.units = units
    }

    func add(to model: inout PlanningModel) {
        let classes = model.classes { selector.matches($0) }
        let measure = units.measure(model.grid)
        model.problem.workDays += people.resources(model).map {
            WorkDays(name: statement.title, resource: $0, classes: classes, measure: measure, weight: weight)
        }
    }
}
