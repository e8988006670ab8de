import MuseumModel

/// Some rooms or people are what the programmes selected get, or should get.
struct With: PlannerConstraint {
    static let kind = "with"
    static let section = ConstraintSection.capability
    static let summary = Message(
        zhHant: "選定的課程只用、或最好用某些場地或講師。",
        english: "The programmes selected get some rooms or people only; as a wish, others cost the weight.")
    static let fields =
        Selector.fields + [
            ConstraintField("use_rooms", "這些場地", "these rooms", "[LAB]"),
            ConstraintField("use_people", "這些講師", "these people", "[I01]"),
            ConstraintField("role", "哪個角色（預設為課程的第一個）", "which role (by default the programme’s first)", "lead"),
        ]
    static let oneOf = [["use_rooms", "use_people"]]
    static let costLine = ConstraintCostLine.choices
    static let example = """
        - kind: with
          name: 橋梁課最好由翠鳥老師帶 Bridges best with Ms Kingfisher
          programmes: [P04]
          use_people: [I03]
          weight: 2
        """

    let statement: Statement
    private let selector: Selector
    private let choice: PlaceChoice

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let choice = reader.choice("use_rooms", "use_people")
        guard let statement, let selector, let choice else { return nil }
        self.statement = statement
        self.selector = selector
        self.choice = choice
    }

    func penalty(for offering: Offering, in room: Room) -> Int? {
        guard let rooms = choice.rooms, !rooms.contains(room.id), selector.matches(offering) else { return 0 }
        return statement.weight
    }

    func penalty(for offering: Offering, role: Programme.Role, by instructor: Instructor) -> Int? {
        guard let people = choice.people, !people.contains(instructor.id), selector.matches(offering),
            role.name == choice.role ?? offering.programme.roles[0].name
        else { return 0 }
        return statement.weight
    }
}

/// Rooms and people that a rule names, and the role in which it means the people.
struct PlaceChoice: Sendable {
    let rooms: Set<Room.ID>?
    let people: Set<Instructor.ID>?
    let role: String?
}

extension StatementReader {
    mutating func choice(_ roomField: String, _ peopleField: String) -> PlaceChoice? {
        let before = faults.count
        let rooms = names(roomField, folder.rooms.map(\.id.value))
        let people = names(peopleField, folder.instructors.map(\.id.value))
        let roles = Set(folder.programmes.flatMap { $0.roles.map(\.name) }).sorted()
        let role = word("role", among: roles)
        if rooms == nil, people == nil, faults.count == before {
            missing(
                roomField,
                Message(zhHant: "請填 \(roomField) 或 \(peopleField)", english: "give \(roomField) or \(peopleField)"))
        }
        guard faults.count == before else { return nil }
        return PlaceChoice(
            rooms: rooms.map { Set($0.map { .init($0) }) }, people: people.map { Set($0.map { .init($0) }) },
            role: role)
    }
}
