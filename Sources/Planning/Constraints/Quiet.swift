import MuseumModel
import Timetabling

/// Noisy sessions do not run beside the sessions selected in some rooms.
struct Quiet: PlannerConstraint {
    static let kind = "quiet"
    static let section = ConstraintSection.space
    static let summary = Message(
        zhHant: "某些場地之內，吵鬧的場次不與選定的場次同時進行。",
        english:
            "In some rooms, or a zone of them, sessions with noisy tags do not run at the same time as the sessions selected; each pair costs the weight."
    )
    static let fields =
        Selector.fields + RoomSelector.fields + [
            ConstraintField(needed: "noisy_tags", "吵鬧場次的標籤", "tags of what is noisy", "[noisy]")
        ]
    static let example = """
        - kind: quiet
          name: 同館導覽時不敲敲打打 No hammering beside the tours
          kinds: [guided-tour]
          in_sites: [main]
          noisy_tags: [noisy]
          weight: 3
        """

    let statement: Statement
    private let selector: Selector
    private let rooms: RoomSelector
    private let noisy: [String]

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let rooms = reader.rooms()
        let tags = Set(reader.folder.programmes.flatMap(\.tags)).sorted()
        let noisy = reader.neededNames("noisy_tags", tags)
        guard let statement, let selector, let rooms, let noisy else { return nil }
        self.statement = statement
        self.selector = selector
        self.rooms = rooms
        self.noisy = noisy
    }

    func add(to model: inout PlanningModel) {
        let values = model.offerings.map { offering in
            (offering.programme.tags.isDisjoint(with: noisy) ? 0 : 1) + (selector.matches(offering) ? 2 : 0)
        }
        let classes = model.units.indices.filter { values[model.units[$0].offering] != 0 }
        model.problem.dayShapes.append(
            DayShape(
                name: statement.title, resources: rooms.resources(model), classes: classes,
                values: classes.map { values[model.units[$0].offering] }, measure: .mixture, weight: weight))
    }
}
