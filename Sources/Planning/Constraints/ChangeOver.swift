import MuseumModel
import Timetabling

/// After some sessions a room needs a while before others.
struct ChangeOver: PlannerConstraint {
    static let kind = "change-over"
    static let section = ConstraintSection.space
    static let summary = Message(
        zhHant: "同一場地中，某類場次之後要隔多久才能辦另一類。",
        english:
            "In the same room, so many minutes lie between a session with one tag and a later one with another; each half an hour missing costs the weight."
    )
    static let fields =
        RoomSelector.fields + [
            ConstraintField(needed: "after_tags", "在前場次的標籤", "tags of the sessions before", "[wet]"),
            ConstraintField(needed: "before_tags", "在後場次的標籤", "tags of the sessions after", "[noisy]"),
            ConstraintField(needed: "minutes", "至少幾分鐘", "how many minutes", "30"),
        ]
    static let example = """
        - kind: change-over
          name: 濕式之後半小時才辦吵鬧的活動 Half an hour to dry the room after wet sessions
          after_tags: [wet]
          before_tags: [noisy]
          minutes: 30
          must: yes
        """

    let statement: Statement
    private let rooms: RoomSelector
    private let after: [String]
    private let before: [String]
    private let minutes: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let rooms = reader.rooms()
        let tags = Set(reader.folder.programmes.flatMap(\.tags)).sorted()
        let after = reader.neededNames("after_tags", tags)
        let before = reader.neededNames("before_tags", tags)
        let minutes = reader.number("minutes", 5...1440)
        guard let statement, let rooms, let after, let before, let minutes else { return nil }
        self.statement = statement
        self.rooms = rooms
        self.after = after
        self.before = before
        self.minutes = minutes
    }

    func add(to model: inout PlanningModel) {
        let values = model.offerings.map { offering in
            (offering.programme.tags.isDisjoint(with: after) ? 0 : 1)
                + (offering.programme.tags.isDisjoint(with: before) ? 0 : 2)
        }
        let classes = model.units.indices.filter { values[model.units[$0].offering] != 0 }
        model.problem.dayShapes += rooms.resources(model).map { room in
            DayShape(
                name: statement.title, resources: [room], classes: classes,
                values: classes.map { values[model.units[$0].offering] },
                measure: .changeOver(TermGrid.slots(minutes: minutes)), unit: TermGrid.slots(minutes: 30),
                weight: weight)
        }
    }
}
