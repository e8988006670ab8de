package import MuseumModel

/// A rule or wish of the planner's own: one kind of entry in constraints.yaml.
protocol PlannerConstraint: Sendable {
    /// The word after `kind:`.
    static var kind: String { get }
    /// One sentence for the documentation.
    static var summary: Message { get }
    /// The fields that it reads besides `name`, with what they mean.
    static var fields: [ConstraintField] { get }

    var statement: Statement { get }

    /// Nil where a field is missing or cannot be read; the reader has the faults.
    init?(reading reader: inout StatementReader)

    /// Whether no session of an offering may be held on a day at a time.
    func forbids(_ offering: Offering, on date: LocalDate, at time: LocalTime) -> Bool
    /// What holding a session of an offering on a day at a time costs.
    func penalty(for offering: Offering, on date: LocalDate, at time: LocalTime) -> Int
    /// Adds to a problem what depends on more than one session.
    func add(to model: inout PlanningModel)
}

extension PlannerConstraint {
    func forbids(_ offering: Offering, on date: LocalDate, at time: LocalTime) -> Bool { false }
    func penalty(for offering: Offering, on date: LocalDate, at time: LocalTime) -> Int { 0 }
    func add(to model: inout PlanningModel) {}
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
}

/// The kinds of constraint that a museum may write, and their reading.
package enum PlannerConstraints {
    static let kinds: [any PlannerConstraint.Type] = [
        NotAt.self, AtMost.self, NotOverlapping.self, Order.self, Apart.self, Cover.self,
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
