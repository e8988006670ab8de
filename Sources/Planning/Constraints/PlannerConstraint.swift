package import MuseumModel
import Timetabling

/// A rule or wish of the planner's own: one kind of entry in constraints.yaml.
protocol PlannerConstraint: Sendable {
    /// The word after `kind:`.
    static var kind: String { get }
    static var section: ConstraintSection { get }
    /// One sentence for the documentation.
    static var summary: Message { get }
    /// The fields that it reads besides `name`, `must` and `weight`, with what they mean.
    static var fields: [ConstraintField] { get }
    /// Groups of fields of each of which at least one is needed.
    static var oneOf: [[String]] { get }
    static var force: ConstraintForce { get }
    /// Where a plan's cost lines have what it costs as a wish.
    static var costLine: ConstraintCostLine { get }
    /// An entry as it could stand in constraints.yaml of the small example museum.
    static var example: String { get }

    var statement: Statement { get }

    /// Nil where a field is missing or cannot be read; the reader has the faults.
    init?(reading reader: inout StatementReader)

    /// Whether no session of an offering may be held on a day at a time.
    func forbids(_ offering: Offering, on date: LocalDate, at time: LocalTime) -> Bool
    /// What holding a session of an offering on a day at a time costs.
    func penalty(for offering: Offering, on date: LocalDate, at time: LocalTime) -> Int
    /// What giving a room to the sessions of an offering costs; nil where that is forbidden.
    func penalty(for offering: Offering, in room: Room) -> Int?
    /// What giving a role in the sessions of an offering to somebody costs; nil where that is forbidden.
    func penalty(for offering: Offering, role: Programme.Role, by instructor: Instructor) -> Int?
    /// Adds to a problem what depends on more than one session.
    func add(to model: inout PlanningModel)
}

extension PlannerConstraint {
    static var oneOf: [[String]] { [] }
    static var force: ConstraintForce { .mustOrWish }
    static var costLine: ConstraintCostLine { .own }

    var weight: Weight { statement.weight.map { .wish($0) } ?? .must }

    func forbids(_ offering: Offering, on date: LocalDate, at time: LocalTime) -> Bool { false }
    func penalty(for offering: Offering, on date: LocalDate, at time: LocalTime) -> Int { 0 }
    func penalty(for offering: Offering, in room: Room) -> Int? { 0 }
    func penalty(for offering: Offering, role: Programme.Role, by instructor: Instructor) -> Int? { 0 }
    func add(to model: inout PlanningModel) {}
}

/// What a kind of constraint is about, in the order of the documentation.
package enum ConstraintSection: CaseIterable, Sendable {
    case clash, availability, capability, load, spread, space, programme, cost

    package var name: Message {
        switch self {
        case .clash: Message(zhHant: "衝突", english: "Clashes")
        case .availability: Message(zhHant: "可用時間", english: "Availability")
        case .capability: Message(zhHant: "資格與條件", english: "Capability")
        case .load: Message(zhHant: "負荷", english: "Load")
        case .spread: Message(zhHant: "分布與順序", english: "Spread and order")
        case .space: Message(zhHant: "空間", english: "Space")
        case .programme: Message(zhHant: "課程內容", english: "Programme")
        case .cost: Message(zhHant: "成本", english: "Cost")
        }
    }
}

/// Whether a kind of constraint can be a must, a wish, or either.
package enum ConstraintForce: Sendable {
    case mustOrWish, must, wish

    package var words: Message {
        switch self {
        case .mustOrWish: Message(zhHant: "必守規則或願望", english: "a must or a wish")
        case .must: Message(zhHant: "只能是必守規則", english: "a must-rule only")
        case .wish: Message(zhHant: "只能是願望", english: "a wish only")
        }
    }
}

/// Where the cost of a wish is shown.
enum ConstraintCostLine {
    /// In a line with the wish's name.
    case own
    /// With all wishes about times.
    case times
    /// With all choices of rooms and instructors.
    case choices
}

/// What all kinds have in common: the rule's name, and whether it is a must or a wish.
struct Statement: Sendable {
    /// What the planner calls it, else its kind and line.
    let title: String
    /// Nil for a must-rule.
    let weight: Int?
}

/// A field of a kind of constraint, as the documentation lists it.
package struct ConstraintField: Sendable {
    package let name: String
    package let isRequired: Bool
    package let meaning: Message
    package let example: String

    init(name: String, isRequired: Bool, meaning: Message, example: String) {
        self.name = name
        self.isRequired = isRequired
        self.meaning = meaning
        self.example = example
    }

    init(needed name: String, _ zhHant: String, _ english: String, _ example: String) {
        self.init(name: name, isRequired: true, meaning: Message(zhHant: zhHant, english: english), example: example)
    }

    init(_ name: String, _ zhHant: String, _ english: String, _ example: String) {
        self.init(name: name, isRequired: false, meaning: Message(zhHant: zhHant, english: english), example: example)
    }
}

/// The kinds of constraint that a museum may write, and their reading.
package enum PlannerConstraints {
    static let kinds: [any PlannerConstraint.Type] = [
        NotOverlapping.self,
        NotAt.self, OnlyAt.self, NotUsed.self,
        With.self, Without.self, SkillLevel.self, RoomFeatures.self,
        PersonalLoad.self, WorkingDays.self, DaysInARow.self, DaySpan.self, Pause.self, Lunch.self, IdleTime.self,
        Overtime.self, OvernightRest.self,
        AtMost.self, AtLeast.self, Apart.self, Within.self, DayCount.self, Same.self, Different.self, Order.self,
        Follows.self,
        ChangeOver.self, Resets.self, Quiet.self, Crowd.self, RoomLoad.self, KitLoad.self,
        Cover.self,
    ]

    /// - Throws: `Faults`: unknown kinds and fields, values that cannot be read, names that nothing has.
    static func read(_ folder: MuseumFolder) throws(Faults) -> [any PlannerConstraint] {
        var constraints: [any PlannerConstraint] = []
        var faults: [Fault] = []
        for statement in folder.constraints {
            guard let type = kinds.first(where: { $0.kind == statement.kind }) else {
                faults.append(
                    .unknownWord(
                        statement.kind, field: "kind", file: statement.file, line: statement.line,
                        known: kinds.map { $0.kind }))
                continue
            }
            var reader = StatementReader(statement, folder, known: type.fields.map(\.name))
            let constraint = type.init(reading: &reader)
            faults += reader.faults
            if let constraint { constraints.append(constraint) }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return constraints
    }

    /// The faults in a folder's constraints; empty when all can be read.
    package static func faults(in folder: MuseumFolder) -> [Fault] {
        do throws(Faults) {
            _ = try read(folder)
            return []
        } catch {
            return error.faults
        }
    }
}
