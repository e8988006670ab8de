import MuseumModel
import Timetabling

/// At least so many of the meetings selected in each week, month or term.
struct AtLeast: PlannerConstraint {
    static let kind = "at-least"
    static let section = ConstraintSection.programme
    static let summary = Message(
        zhHant: "選定的場次每週、每月或每檔期至少幾場，可限某些日子或時段。",
        english:
            "At least so many of the sessions selected a week, month or term, also on some days or in some hours only.")
    static let fields =
        Selector.fields + [
            ConstraintField(needed: "count", "至少幾場", "how many", "2"),
            ConstraintField(needed: "per", "week、month 或 term", "week, month or term", "week"),
        ] + TimeSelector.fields
    static let force = ConstraintForce.wish
    static let example = """
        - kind: at-least
          name: 每月至少一場週末臺語導覽 A weekend tour in Taiwanese every month
          languages: [nan]
          days: [weekends]
          count: 1
          per: month
          weight: 4
        """

    let statement: Statement
    private let selector: Selector
    private let count: Int
    private let period: Period
    private let times: TimeSelector

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let count = reader.number("count", 1...100_000)
        let word = reader.word("per", among: ["week", "month", "term"], isNeeded: true)
        let period = word.flatMap { Period(rawValue: $0) }
        let times = reader.times()
        guard let statement, let selector, let count, let period, let times else { return nil }
        self.statement = statement
        self.selector = selector
        self.count = count
        self.period = period
        self.times = times
    }

    func add(to model: inout PlanningModel) {
        model.problem.useLimits.append(
            UseLimit(
                name: statement.title, classes: model.classes { selector.matches($0) }, minimum: count, per: period,
                during: times.isEverything ? nil : times.slots(model.grid), weight: weight))
    }
}
