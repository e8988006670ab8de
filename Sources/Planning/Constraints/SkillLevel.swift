import MuseumModel

/// Whoever plays a role by a skill in the programmes selected has at least a level of it.
struct SkillLevel: PlannerConstraint {
    static let kind = "skill-level"
    static let section = ConstraintSection.capability
    static let summary = Message(
        zhHant: "選定的課程中，以某專長擔任角色者須達到某等級。",
        english: "Whoever has a role by a skill in the programmes selected has at least this level of it.")
    static let fields =
        Selector.fields + [
            ConstraintField(needed: "skill", "哪項專長", "which skill", "chemistry"),
            ConstraintField(needed: "level", "至少第幾級", "which level at least", "2"),
        ]
    static let costLine = ConstraintCostLine.choices
    static let example = """
        - kind: skill-level
          name: 國小化學課最好由二級講師帶 Chemistry for schools best at level 2
          kinds: [school-course]
          skill: chemistry
          level: 2
          weight: 2
        """

    let statement: Statement
    private let selector: Selector
    private let skill: String
    private let level: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let known = Set(reader.folder.programmes.flatMap { $0.roles.map(\.skill) }).sorted()
        let skill = reader.word("skill", among: known, isNeeded: true)
        let level = reader.number("level", 1...100)
        guard let statement, let selector, let skill, let level else { return nil }
        self.statement = statement
        self.selector = selector
        self.skill = skill
        self.level = level
    }

    /// Of several entries of a skill the one counts that lasts longest, as everywhere.
    func penalty(for offering: Offering, role: Programme.Role, by instructor: Instructor) -> Int? {
        guard role.skill == skill, selector.matches(offering) else { return 0 }
        let best = instructor.skills.filter { $0.name == role.skill && $0.level >= role.level }
            .max { ($0.validUntil ?? .distantFuture) < ($1.validUntil ?? .distantFuture) }
        return best.map { $0.level >= level } ?? false ? 0 : statement.weight
    }
}
