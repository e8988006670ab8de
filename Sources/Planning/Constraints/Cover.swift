import MuseumModel
import Timetabling

/// Curriculum standards should be taught at least so often.
struct Cover: PlannerConstraint {
    static let kind = "cover"
    static let section = ConstraintSection.programme
    static let force = ConstraintForce.wish
    static let summary = Message(
        zhHant: "課綱條目每週、每月或每檔期至少要有幾場。",
        english: "Curriculum standards should be covered by at least so many sessions a week, month or term.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                name: "standards", isRequired: true,
                meaning: Message(zhHant: "條目代碼或代碼的開頭", english: "codes of standards, or how they begin"),
                example: "[INe-II-4, Jc-IV]"),
            ConstraintField(
                name: "at_least", isRequired: true, meaning: Message(zhHant: "至少幾場", english: "how many"), example: "8"),
            ConstraintField(
                name: "per", isRequired: true,
                meaning: Message(zhHant: "day、week、month 或 term", english: "day, week, month or term"), example: "month"
            ),
        ]

    static let example = """
        - kind: cover
          name: 每月都有四年級的自然科 Science of the fourth grade in every month
          standards: [INe-II]
          at_least: 4
          per: month
          weight: 2
        """

    let statement: Statement
    private let selector: Selector
    private let standards: [String]
    private let atLeast: Int
    private let period: Period

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let atLeast = reader.number("at_least", 1...100_000)
        let period = reader.period()
        standards = reader.values("standards").map { Standard.Code(anySpelling: $0).value }
        if standards.isEmpty {
            reader.missing("standards", Message(zhHant: "請填課綱代碼", english: "give codes of the curriculum"))
            return nil
        }
        let known = reader.folder.curricula.flatMap { $0.standards.map(\.code.value) }
        let unknown = standards.filter { standard in !known.contains { $0.hasPrefix(standard) } }
        for standard in unknown { reader.unknown(standard, in: "standards", known: known) }
        guard unknown.isEmpty, let statement, let selector, let atLeast, let period else { return nil }
        self.statement = statement
        self.selector = selector
        self.atLeast = atLeast
        self.period = period
    }

    func add(to model: inout PlanningModel) {
        let classes = model.classes { offering in
            selector.matches(offering)
                && offering.programme.curriculum.contains { code in standards.contains { code.value.hasPrefix($0) } }
        }
        model.problem.countLimits.append(
            CountLimit(
                name: statement.title, classes: classes, minimum: atLeast, per: period,
                weight: .wish(statement.weight ?? 0)))
    }
}
