import MuseumModel
import Timetabling

/// On how many days, weekends or weeks there are any of the sessions selected.
struct DayCount: PlannerConstraint {
    static let kind = "days"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "選定的場次分布在幾天、幾個週末或幾週。",
        english: "The sessions selected lie on at most, or at least, so many days, weekends or weeks.")
    static let fields =
        Selector.fields + DayUnits.fields
    static let oneOf = [["at_most", "at_least"]]
    static let example = """
        - kind: days
          name: 線上課至少分散在四週 Online sessions in four weeks or more
          kinds: [online-session]
          count_of: weeks
          at_least: 4
          per: term
          weight: 3
        """

    let statement: Statement
    private let selector: Selector
    private let units: DayUnits

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let units = reader.dayUnits(statement)
        guard let statement, let selector, let units else { return nil }
        self.statement = statement
        self.selector = selector
        self.units = units
    }

    func add(to model: inout PlanningModel) {
        model.problem.workDays.append(
            WorkDays(
                name: statement.title, classes: model.classes { selector.matches($0) },
                measure: units.measure(model.grid), weight: weight))
    }
}
