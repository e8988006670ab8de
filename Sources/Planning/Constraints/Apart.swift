import MuseumModel
import Timetabling

/// Sessions of the same programme lie at least so many days apart; series do so as a whole, not meeting from meeting of one. Each
/// pair that is closer costs the weight once.
struct Apart: PlannerConstraint {
    static let kind = "apart"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "同一課程的場次至少相隔幾天。", english: "Sessions of the same programme lie at least so many days apart.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                name: "minimum_days", isRequired: true, meaning: Message(zhHant: "至少幾天", english: "how many days"),
                example: "7")
        ]

    static let example = """
        - kind: apart
          name: 到校場次至少隔兩天 Visits to schools lie two days apart
          programmes: [P11]
          minimum_days: 2
          weight: 3
        """

    let statement: Statement
    private let selector: Selector
    private let days: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement()
        let selector = reader.selector()
        let days = reader.number("minimum_days", 1...366)
        guard let statement, let selector, let days else { return nil }
        self.statement = statement
        self.selector = selector
        self.days = days
        reader.limitPairs(selector, withinProgramme: true)
    }

    func add(to model: inout PlanningModel) {
        for (index, offering) in model.offerings.enumerated() where selector.matches(offering) {
            let classes = model.units.indices.filter { model.units[$0].offering == index }
            for (position, one) in classes.enumerated() {
                for two in classes[(position + 1)...] {
                    model.problem.relations.append(
                        Relation(
                            name: statement.title, first: one, second: two, kind: .minimumDaysApart(days),
                            weight: weight))
                }
            }
        }
    }
}
