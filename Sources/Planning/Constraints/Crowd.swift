import MuseumModel
import Timetabling

/// In some rooms together there are at most so many people at once.
struct Crowd: PlannerConstraint {
    static let kind = "crowd"
    static let section = ConstraintSection.space
    static let summary = Message(
        zhHant: "某些場地合計同時最多幾人（以場次名額計）。",
        english:
            "In some rooms together there are at most so many people at once, by the places of the sessions; each ten more at a day’s fullest moment cost the weight."
    )
    static let fields =
        RoomSelector.fields + [
            ConstraintField(needed: "people_at_once", "最多幾人", "how many people", "60")
        ] + Selector.fields
    static let example = """
        - kind: crowd
          name: 二樓同時不超過八十人 No more than eighty people on the second floor
          in_zones: [main-2f]
          people_at_once: 80
          must: yes
        """

    let statement: Statement
    private let rooms: RoomSelector
    private let selector: Selector
    private let most: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let rooms = reader.rooms()
        let selector = reader.selector()
        let most = reader.number("people_at_once", 0...1_000_000)
        guard let statement, let rooms, let selector, let most else { return nil }
        self.statement = statement
        self.rooms = rooms
        self.selector = selector
        self.most = most
    }

    func add(to model: inout PlanningModel) {
        let classes = model.classes { selector.matches($0) }
        model.problem.dayShapes.append(
            DayShape(
                name: statement.title, resources: rooms.resources(model), classes: classes,
                values: classes.map { model.offerings[model.units[$0].offering].programme.group.maximum },
                measure: .peak(most), unit: 10, weight: weight))
    }
}
