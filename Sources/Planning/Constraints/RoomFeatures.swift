import MuseumModel

/// The rooms of the programmes selected have some features.
struct RoomFeatures: PlannerConstraint {
    static let kind = "room-features"
    static let section = ConstraintSection.capability
    static let summary = Message(
        zhHant: "選定的課程所用的場地具備某些設備或條件。",
        english: "The rooms of the programmes selected have these features, e.g. step-free access.")
    static let fields =
        Selector.fields + [
            ConstraintField(needed: "features", "哪些設備或條件", "which features", "[accessible]")
        ]
    static let costLine = ConstraintCostLine.choices
    static let example = """
        - kind: room-features
          name: 橋梁課最好有投影機 Bridges best where there is a projector
          programmes: [P04]
          features: [projector]
          weight: 6
        """

    let statement: Statement
    private let selector: Selector
    private let features: [String]

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let known = Set(reader.folder.rooms.flatMap(\.features)).sorted()
        let features = reader.neededNames("features", known)
        guard let statement, let selector, let features else { return nil }
        self.statement = statement
        self.selector = selector
        self.features = features
    }

    func penalty(for offering: Offering, in room: Room) -> Int? {
        guard !room.features.isSuperset(of: features), selector.matches(offering) else { return 0 }
        return statement.weight
    }
}
