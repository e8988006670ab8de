import MuseumModel
import Timetabling

/// At most so many of the meetings selected in each day, week, month or term.
struct AtMost: PlannerConstraint {
    static let kind = "at-most"
    static let summary = Message(
        zhHant: "選定的場次每日、每週、每月或每檔期最多幾場。",
        english: "At most so many of the sessions selected a day, week, month or term.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                name: "count", isRequired: true, meaning: Message(zhHant: "最多幾場", english: "how many"), example: "4"),
            ConstraintField(
                name: "per", isRequired: true,
                meaning: Message(zhHant: "day、week、month 或 term", english: "day, week, month or term"), example: "day"),
        ]

    let statement: Statement
    private let selector: Selector
    private let count: Int
    private let period: Period

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement()
        let selector = reader.selector()
        let count = reader.number("count", 0...100_000)
        let period = reader.period()
        guard let statement, let selector, let count, let period else { return nil }
        self.statement = statement
        self.selector = selector
        self.count = count
        self.period = period
    }

    func add(to model: inout PlanningModel) {
        model.problem.countLimits.append(
            CountLimit(
                name: statement.title, classes: model.classes { selector.matches($0) }, maximum: count, per: period,
                weight: statement.weight.map { .wish($0) } ?? .must))
    }
}

extension StatementReader {
    mutating func period() -> Period? {
        value(
            "per", expected: Message(zhHant: "請填 day、week、month 或 term", english: "give day, week, month or term")
        ) { Period(rawValue: $0) }
    }
}
