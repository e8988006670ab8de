import MuseumModel
import Timetabling

/// No two of the sessions selected run at the same time; as a wish, each pair that does costs the weight once.
struct NotOverlapping: PlannerConstraint {
    static let kind = "not-overlapping"
    static let section = ConstraintSection.clash
    static let summary = Message(
        zhHant: "選定的場次不同時進行，或同時最多幾場。",
        english: "No two of the sessions selected, or no more than so many, run at the same time.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                "at_once", "最多同時幾場（預設 1；願望只能是 1）", "how many may run at once (default 1; a wish knows 1 only)", "1")
        ]
    static let example = """
        - kind: not-overlapping
          name: 本館一次只有一場吵鬧的活動 One noisy session at a time in the main house
          tags: [noisy]
          sites: [main]
          must: yes
        """

    let statement: Statement
    private let selector: Selector
    private let atOnce: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let atOnce = reader.has("at_once") ? reader.number("at_once", 1...1000) : 1
        guard let statement, let selector, let atOnce else { return nil }
        if statement.weight != nil {
            reader.limitPairs(selector, withinProgramme: false)
            if atOnce > 1 {
                reader.fault(
                    "at_once", "\(atOnce)", Message(zhHant: "願望只能是 1", english: "a wish can only be about pairs"),
                    Message(
                        zhHant: "改寫 must: yes，或去掉 at_once", english: "write must: yes instead, or leave at_once out"))
            }
        }
        self.statement = statement
        self.selector = selector
        self.atOnce = atOnce
    }

    func add(to model: inout PlanningModel) {
        guard statement.weight == nil else {
            model.relate(statement.title, .notOverlap, weight, withinProgramme: false) { selector.matches($0) }
            return
        }
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
