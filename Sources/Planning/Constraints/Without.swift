import MuseumModel

/// Some rooms or people are what the programmes selected do not get, or should not get.
struct Without: PlannerConstraint {
    static let kind = "without"
    static let section = ConstraintSection.capability
    static let summary = Message(
        zhHant: "選定的課程不用、或最好不用某些場地或講師。",
        english: "The programmes selected do not get some rooms or people; as a wish, they cost the weight.")
    static let fields =
        Selector.fields + [
            ConstraintField("avoid_rooms", "這些場地", "these rooms", "[TALK]"),
            ConstraintField("avoid_people", "這些講師", "these people", "[I06]"),
            ConstraintField("role", "哪個角色（預設為所有角色）", "which role (by default every one)", "lead"),
        ]
    static let oneOf = [["avoid_rooms", "avoid_people"]]
    static let costLine = ConstraintCostLine.choices
    static let example = """
        - kind: without
          name: 橋梁課不在演講廳 No bridges in the lecture hall
          programmes: [P04]
          avoid_rooms: [TALK]
          must: yes
        """

    let statement: Statement
    private let selector: Selector
    private let choice: PlaceChoice

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let choice = reader.choice("avoid_rooms", "avoid_people")
        guard let statement, let selector, let choice else { return nil }
        self.statement = statement
        self.selector = selector
        self.choice = choice
    }

    func penalty(for offering: Offering, in room: Room) -> Int? {
        guard choice.rooms?.contains(room.id) ?? false, selector.matches(offering) else { return 0 }
        return statement.weight
    }

    func penalty(for offering: Offering, role: Programme.Role, by instructor: Instructor) -> Int? {
        guard choice.people?.contains(instructor.id) ?? false, choice.role ?? role.name == role.name,
            selector.matches(offering)
        else { return 0 }
        return statement.weight
    }
}
