import MuseumModel
import Timetabling

/// Sessions of the same programme lie within so many days; each pair that is farther apart costs the weight once.
struct Within: PlannerConstraint {
    static let kind = "within"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "同一課程的場次都在幾天之內。",
        english: "Sessions of the same programme lie within so many days of each other.")
    static let fields =
        Selector.fields + [
            ConstraintField(needed: "maximum_days", "最多跨幾天", "how many days, first and last included", "21")
        ]
    static let example = """
        - kind: within
          name: 臺語導覽集中在三週內 Tours in Taiwanese within three weeks
          programmes: [P07]
          maximum_days: 21
          weight: 2
        """

    let statement: Statement
    private let selector: Selector
    private let days: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let days = reader.number("maximum_days", 1...366)
        if let selector { reader.limitPairs(selector, withinProgramme: true) }
        guard let statement, let selector, let days else { return nil }
        self.statement = statement
        self.selector = selector
        self.days = days
    }

    func add(to model: inout PlanningModel) {
        model.relate(statement.title, .maximumDaysApart(days), weight, withinProgramme: true) { selector.matches($0) }
    }
}

extension PlanningModel {
    /// Adds a relation of each two of some classes, or of each two of the same programme.
    mutating func relate(
        _ name: String, _ kind: Relation.Kind, _ weight: Weight, withinProgramme: Bool,
        where isMeant: (Offering) -> Bool
    ) {
        let classes = classes(where: isMeant)
        for (position, one) in classes.enumerated() {
            for two in classes[(position + 1)...] where !withinProgramme || units[one].offering == units[two].offering {
                problem.relations.append(Relation(name: name, first: one, second: two, kind: kind, weight: weight))
            }
        }
    }
}
