import MuseumModel
import Timetabling

/// All sessions of one programme before any of another; each pair in the wrong order costs the weight once, a series as one.
struct Order: PlannerConstraint {
    static let kind = "order"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "一個課程的所有場次先於另一個課程。", english: "All sessions of one programme come before any of another.")
    static let fields = [
        ConstraintField(
            name: "first", isRequired: true,
            meaning: Message(zhHant: "在前的課程", english: "the programme that comes first"),
            example: "P13"),
        ConstraintField(
            name: "then", isRequired: true, meaning: Message(zhHant: "在後的課程", english: "the programme that follows"),
            example: "P14"),
    ]

    static let example = """
        - kind: order
          name: 教師研習先於競賽 Teachers learn before the contest
          first: P13
          then: P14
          must: yes
        """

    let statement: Statement
    private let first: Programme.ID
    private let then: Programme.ID

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement()
        let first = reader.programme("first")
        let then = reader.programme("then")
        if let first, first == then {
            reader.fault(
                "then", first.value, Message(zhHant: "與 first 相同", english: "this is the same as first"),
                Message(zhHant: "請填另一個課程", english: "give another programme"))
            return nil
        }
        guard let statement, let first, let then else { return nil }
        self.statement = statement
        self.first = first
        self.then = then
    }

    func add(to model: inout PlanningModel) {
        let earlier = model.classes { $0.programme.id == first }
        let later = model.classes { $0.programme.id == then }
        for one in earlier {
            for two in later where one != two {
                model.problem.relations.append(
                    Relation(
                        name: statement.title, first: one, second: two, kind: .precedence,
                        weight: weight))
            }
        }
    }
}

extension StatementReader {
    mutating func programme(_ field: String) -> Programme.ID? {
        let id = value(
            field, expected: Message(zhHant: "請填一個課程代碼", english: "give the id of one programme")
        ) { $0 }
        guard let id else { return nil }
        let known = folder.programmes.map(\.id.value)
        guard known.contains(id) else {
            unknown(id, in: field, known: known)
            return nil
        }
        return Programme.ID(id)
    }
}
