import MuseumModel
import Timetabling

/// Each room is set up anew for another programme, or kind of programme, at most so often a day.
struct Resets: PlannerConstraint {
    static let kind = "resets"
    static let section = ConstraintSection.space
    static let summary = Message(
        zhHant: "每間場地一天最多換幾次課程或類別。",
        english: "Each room changes to another programme, or kind of programme, at most so often a day.")
    static let fields =
        RoomSelector.fields + [
            ConstraintField(needed: "at_most", "最多幾次", "how often", "2"),
            ConstraintField("by", "programme（預設）或 kind", "programme (the default) or kind", "kind"),
        ]
    static let example = """
        - kind: resets
          name: 教室一天最多換場兩次 A room is set up anew at most twice a day
          at_most: 2
          weight: 1
        """

    let statement: Statement
    private let rooms: RoomSelector
    private let most: Int
    private let by: String

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let rooms = reader.rooms()
        let most = reader.number("at_most", 0...100)
        let by = reader.has("by") ? reader.word("by", among: ["programme", "kind"]) : "programme"
        guard let statement, let rooms, let most, let by else { return nil }
        self.statement = statement
        self.rooms = rooms
        self.most = most
        self.by = by
    }

    func add(to model: inout PlanningModel) {
        let classes = model.classes { $0.programme.rooms.isNeeded }
        let values = classes.map { item in
            let offering = model.units[item].offering
            return by == "kind"
                ? Programme.Kind.allCases.firstIndex(of: model.offerings[offering].programme.kind)! : offering
        }
        model.problem.dayShapes += rooms.resources(model).map { room in
            DayShape(
                name: statement.title, resources: [room], classes: classes, values: values, measure: .changes(most),
                weight: weight)
        }
    }
}
