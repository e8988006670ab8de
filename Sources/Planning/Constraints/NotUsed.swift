import MuseumModel
import Timetabling

/// Some people, rooms or kits are not used for the sessions selected at some times.
struct NotUsed: PlannerConstraint {
    static let kind = "not-used"
    static let section = ConstraintSection.availability
    static let summary = Message(
        zhHant: "某些講師、場地或教具在某些日子、時段或日期不用於選定的場次。",
        english: "Some people, rooms or kits are not used for the sessions selected on some days, hours or dates.")
    static let fields =
        PeopleSelector.fields + RoomSelector.fields + [
            ConstraintField("of_kits", "這些教具", "these kits", "[K-MAG]")
        ] + TimeSelector.fields + Selector.fields
    static let oneOf = [
        ["people", "staff", "skills", "in_rooms", "in_zones", "in_sites", "of_kits"], TimeSelector.names,
    ]
    static let example = """
        - kind: not-used
          name: 白鷺老師週五下午備課 Mr Egret prepares on Friday afternoons
          people: [I02]
          days: [fri]
          hours: "13:00-17:00"
          weight: 3
        """

    let statement: Statement
    private let people: PeopleSelector
    private let rooms: RoomSelector
    private let kits: [Kit.ID]
    private let times: TimeSelector
    private let selector: Selector

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let rooms = reader.rooms()
        let kits =
            reader.has("of_kits")
            ? reader.neededNames("of_kits", reader.folder.kits.map(\.id.value))?.map { Kit.ID($0) } : []
        let times = reader.times(isNeeded: true)
        let selector = reader.selector()
        if let people, let rooms, people.isEverybody, rooms.isEverywhere, !reader.has("of_kits") {
            reader.missing(
                "people",
                Message(zhHant: "請填講師、場地或教具", english: "say which people, rooms or kits: people, in_rooms or of_kits"))
            return nil
        }
        guard let statement, let people, let rooms, let kits, let times, let selector else { return nil }
        self.statement = statement
        self.people = people
        self.rooms = rooms
        self.kits = kits
        self.times = times
        self.selector = selector
    }

    func add(to model: inout PlanningModel) {
        let resources =
            (people.isEverybody ? [] : people.resources(model)) + (rooms.isEverywhere ? [] : rooms.resources(model))
            + kits.map { model.resourceOfKit[$0]! }
        let classes = model.classes { selector.matches($0) }
        let during = times.slots(model.grid)
        model.problem.useLimits += resources.map {
            UseLimit(
                name: statement.title, resource: $0, classes: classes, maximum: 0, per: .term, during: during,
                weight: weight)
        }
    }
}
