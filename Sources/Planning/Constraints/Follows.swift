import MuseumModel
import Timetabling

/// Each session of one programme is followed by that of the same number of another.
struct Follows: PlannerConstraint {
    static let kind = "follows"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "一個課程的第 n 場之後，緊接另一個課程的第 n 場。",
        english: "The n-th session of one programme is followed, within so many minutes, by the n-th of another.")
    static let fields =
        [
            ConstraintField(needed: "first", "在前的課程", "the programme that comes first", "P06"),
            ConstraintField(needed: "then", "在後的課程", "the programme that follows", "P15"),
            ConstraintField("within_minutes", "最多隔幾分鐘（預設 60）", "how long after at most (default 60)", "30"),
        ]
    static let example = """
        - kind: follows
          name: 導覽後接舞台秀 A tour, then the stage show
          first: P06
          then: P15
          within_minutes: 60
          weight: 1
        """

    let statement: Statement
    private let first: Programme.ID
    private let then: Programme.ID
    private let minutes: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let first = reader.programme("first")
        let then = reader.programme("then")
        let minutes = reader.has("within_minutes") ? reader.number("within_minutes", 0...1440) : 60
        if let first, first == then {
            reader.fault(
                "then", first.value, Message(zhHant: "與 first 相同", english: "this is the same as first"),
                Message(zhHant: "請填另一個課程", english: "give another programme"))
            return nil
        }
        guard let statement, let first, let then, let minutes else { return nil }
        self.statement = statement
        self.first = first
        self.then = then
        self.minutes = minutes
    }

    func add(to model: inout PlanningModel) {
        let earlier = model.classes { $0.programme.id == first }
        let later = model.classes { $0.programme.id == then }
        for (one, two) in zip(earlier, later) {
            model.problem.relations.append(
                Relation(
                    name: statement.title, first: one, second: two,
                    kind: .follows(minutes / TermGrid.minutesPerSlot), weight: weight))
        }
    }
}
