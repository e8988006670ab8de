package import MuseumModel

/// A kind of constraint as a planner is told of it: the source of the documentation, and of the command that lists the kinds.
package struct ConstraintKind: Sendable {
    /// The word after `kind:`.
    package let name: String
    package let section: ConstraintSection
    /// One sentence.
    package let summary: Message
    /// Besides `name`, `must` and `weight`.
    package let fields: [ConstraintField]
    /// Groups of fields of each of which at least one is needed.
    package let oneOf: [[String]]
    package let force: ConstraintForce
    /// An entry as it could stand in constraints.yaml of the small example museum.
    package let example: String

    /// Its own fields, without those that narrow what it is about.
    package var ownFields: [ConstraintField] {
        let shared = selectors.flatMap { $0.fields.map(\.name) }
        return fields.filter { !shared.contains($0.name) }
    }

    /// What it can be narrowed by, in the order of the documentation.
    package var selectors: [Selectors] {
        Self.selectors.filter { selectors in
            selectors.fields.allSatisfy { field in fields.contains { $0.name == field.name } }
        }
    }

    /// Fields that many kinds share.
    package struct Selectors: Sendable {
        package let name: Message
        package let fields: [ConstraintField]
    }

    package static let selectors = [
        Selectors(name: Message(zhHant: "課程", english: "programmes"), fields: Selector.fields),
        Selectors(name: Message(zhHant: "講師", english: "people"), fields: PeopleSelector.fields),
        Selectors(name: Message(zhHant: "場地", english: "rooms"), fields: RoomSelector.fields),
        Selectors(name: Message(zhHant: "時間", english: "times"), fields: TimeSelector.fields),
    ]

    /// All kinds, section by section.
    package static let all = ConstraintSection.allCases.flatMap { section in
        PlannerConstraints.kinds.filter { $0.section == section }.map { type in
            ConstraintKind(
                name: type.kind, section: section, summary: type.summary, fields: type.fields, oneOf: type.oneOf,
                force: type.force, example: type.example)
        }
    }
}
