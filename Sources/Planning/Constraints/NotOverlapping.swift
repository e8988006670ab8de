import MuseumModel
import Timetabling

/// No two of the sessions selected run at the same time.
struct NotOverlapping: PlannerConstraint {
    static let kind = "not-overlapping"
    static let summary = Message(
        zhHant: "選定的場次不同時進行。", english: "No two of the sessions selected run at the same time.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                name: "at_once", isRequired: false,
                meaning: Message(zhHant: "最多同時幾場（預設 1）", english: "how many may run at once (default 1)"), example: "2")
        ]

    let statement: Statement
    private let selector: Selector
    private let atOnce: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(canBeWish: false)
        let selector = reader.selector()
        let atOnce = reader.has("at_once") ? reader.number("at_once", 1...1000) : 1
        guard let statement, let selector, let atOnce else { return nil }
        self.statement = statement
        self.selector = selector
        self.atOnce = atOnce
    }

    func add(to model: inout PlanningModel) {
        let apart = model.addResource(.rule(statement.title), capacity: atOnce)
        for index in model.classes(where: { selector.matches($0) }) {
            model.addUse(.init(resource: apart), to: index)
        }
    }
}

extension PlanningModel {
    mutating func addUse(_ use: Class.Use, to index: Int) {
        let old = problem.classes[index]
        problem.classes[index] = Class(
            domain: old.domain, roles: old.roles, uses: old.uses + [use], leaveOutCost: old.leaveOutCost,
            load: old.load, location: old.location)
    }
}
