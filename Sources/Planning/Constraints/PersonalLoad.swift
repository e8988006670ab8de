import MuseumModel
import Timetabling

/// How many sessions, or minutes of them, each instructor has in each period.
struct PersonalLoad: PlannerConstraint {
    static let kind = "load"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "每位講師每日、每週、每月或每檔期的場次或分鐘數。",
        english:
            "Each instructor has at most, or at least, so many of the sessions selected, or minutes of them, a day, week, month or term."
    )
    static let fields =
        PeopleSelector.fields + Amounts.fields + Selector.fields + TimeSelector.fields
    static let oneOf = [Amounts.names]
    static let example = """
        - kind: load
          name: 志工每週最多三場 Volunteers at most three sessions a week
          staff: [volunteer]
          at_most: 3
          per: week
          must: yes
        """

    let statement: Statement
    private let people: PeopleSelector
    private let selector: Selector
    private let amounts: Amounts
    private let times: TimeSelector

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let selector = reader.selector()
        let amounts = reader.amounts(statement)
        let times = reader.times()
        guard let statement, let people, let selector, let amounts, let times else { return nil }
        self.statement = statement
        self.people = people
        self.selector = selector
        self.amounts = amounts
        self.times = times
    }

    func add(to model: inout PlanningModel) {
        model.limit(self, amounts, on: people.resources(model), selector, times)
    }
}

extension PlanningModel {
    /// Limits what each of some resources has of the sessions selected.
    mutating func limit(
        _ constraint: any PlannerConstraint, _ amounts: Amounts, on resources: [Int], _ selector: Selector,
        _ times: TimeSelector
    ) {
        let classes = classes { selector.matches($0) }
        let during = times.isEverything ? nil : times.slots(grid)
        problem.useLimits += resources.map { resource in
            amounts.limit(constraint, resource: resource, classes: classes, during: during)
        }
    }
}
