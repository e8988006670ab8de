import MuseumModel
import Timetabling

/// At most so many of the meetings selected in each day, week, month or term.
struct AtMost: PlannerConstraint {
    static let kind = "at-most"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "選定的場次每日、每週、每月或每檔期最多幾場，可限某些日子或時段。",
        english:
            "At most so many of the sessions selected a day, week, month or term, also on some days or in some hours only."
    )
    static let fields =
        Selector.fields + [
            ConstraintField(needed: "count", "最多幾場", "how many", "4"),
            ConstraintField(needed: "per", "day、week、month 或 term", "day, week, month or term", "day"),
        ] + TimeSelector.fields
    static let example = """
        - kind: at-most
          name: 週末下午最多兩場導覽 No more than two tours on a weekend afternoon
          kinds: [guided-tour]
          days: [weekends]
          hours: "13:00-17:00"
          count: 2
          per: day
          must: yes
        """

    let statement: Statement
    private let selector: Selector
    private let count: Int
    private let period: Period
    private let times: TimeSelector

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let count = reader.number("count", 0...100_000)
        let period = reader.period()
        let times = reader.times()
        guard let statement, let selector, let count, let period, let times else { return nil }
        self.statement = statement
        self.selector = selector
        self.count = count
        self.period = period
        self.times = times
    }

    func add(to model: inout PlanningModel) {
        let classes = model.classes { selector.matches($0) }
        if times.isEverything {
            model.problem.countLimits.append(
                CountLimit(name: statement.title, classes: classes, maximum: count, per: period, weight: weight))
        } else {
            model.problem.useLimits.append(
                UseLimit(
                    name: statement.title, classes: classes, maximum: count, per: period,
                    during: times.slots(model.grid), weight: weight))
        }
    }
}

extension StatementReader {
    mutating func period() -> Period? {
        value(
            "per", expected: Message(zhHant: "請填 day、week、month 或 term", english: "give day, week, month or term")
        ) { Period(rawValue: $0) }
    }
}
