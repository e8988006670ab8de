import MuseumModel
import Timetabling

/// The sessions selected have the same start, day, week, room or leader.
struct Same: PlannerConstraint {
    static let kind = "same"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "選定的場次在同一時刻、同一天、同一週、同一場地或由同一人帶領。",
        english: "The sessions selected have the same start on the clock, day, week, room or leader.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                needed: "what", "start、day、week、room 或 instructor", "start, day, week, room or instructor", "start"),
            ConstraintField(
                "among", "programme（同一課程之間，預設）或 all（全部之間）",
                "programme (those of the same programme, the default) or all", "programme"),
        ]
    static let example = """
        - kind: same
          name: 幼兒場次都在同一時刻開始 Small children always at the same hour
          programmes: [P05]
          what: start
          weight: 1
        """

    let statement: Statement
    private let selector: Selector
    private let what: Sameness
    private let isAmongAll: Bool

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let what = reader.sameness()
        let isAmongAll = reader.isAmongAll()
        if let selector, let isAmongAll, what?.isOfPairs ?? false {
            reader.limitPairs(selector, withinProgramme: !isAmongAll)
        }
        if what == .instructor, isAmongAll == true {
            reader.fault(
                "among", "all",
                Message(zhHant: "帶領者只能在同一課程之間比較", english: "leaders can only be compared within a programme"),
                Message(zhHant: "請改用 among: programme", english: "write among: programme instead"))
            return nil
        }
        guard let statement, let selector, let what, let isAmongAll else { return nil }
        self.statement = statement
        self.selector = selector
        self.what = what
        self.isAmongAll = isAmongAll
    }

    func add(to model: inout PlanningModel) {
        let offset = model.grid.daysBeforeFirstWeek
        switch what {
        case .start: relate(.sameStart, &model)
        case .day: relate(.sameDays, &model)
        case .week: relate(.sameWeeks(offset: offset), &model)
        case .room, .instructor:
            for classes in model.groups(selector, isAmongAll, needing: what) {
                guard let first = classes.first else { continue }
                model.problem.stability.append(
                    Stability(
                        name: statement.title, classes: classes, role: model.role(what, of: first)!,
                        weight: statement.weight ?? 0, isMust: statement.weight == nil))
            }
        }
    }

    private func relate(_ kind: Relation.Kind, _ model: inout PlanningModel) {
        model.relate(statement.title, kind, weight, withinProgramme: !isAmongAll) { selector.matches($0) }
    }
}

/// In what sessions are the same, or differ.
enum Sameness: String, CaseIterable, Sendable {
    case start, day, week, room, instructor

    var isOfPairs: Bool { self != .room && self != .instructor }
}

extension StatementReader {
    mutating func sameness() -> Sameness? {
        word("what", among: Sameness.allCases.map(\.rawValue), isNeeded: true).flatMap { Sameness(rawValue: $0) }
    }

    mutating func isAmongAll() -> Bool? {
        guard has("among") else { return false }
        return word("among", among: ["programme", "all"]).map { $0 == "all" }
    }
}

extension PlanningModel {
    /// Which role of a class is its room, or its leader; nil where it has none.
    func role(_ what: Sameness, of item: Int) -> Int? {
        let programme = offerings[units[item].offering].programme
        switch what {
        case .room: return programme.rooms.isNeeded ? 0 : nil
        case .instructor: return programme.roles.isEmpty ? nil : programme.rooms.isNeeded ? 1 : 0
        case .start, .day, .week: return nil
        }
    }

    /// The classes selected that have a room, or a leader: all together, or by programme.
    func groups(_ selector: Selector, _ isAmongAll: Bool, needing what: Sameness) -> [[Int]] {
        let classes = classes { selector.matches($0) }.filter { role(what, of: $0) != nil }
        if isAmongAll { return [classes] }
        return Dictionary(grouping: classes) { units[$0].offering }.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension TermGrid {
    /// How many days of the term's first week lie before the term.
    var daysBeforeFirstWeek: Int { span.first.dayNumber - span.first.startOfWeek(weekStart).dayNumber }
}
