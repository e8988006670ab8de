/// For whom a programme is, and when such people can come.
package struct Audience: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Audience>

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case school, family, senior, preschool, teacher, general
    }

    package let id: ID
    package let name: LocalizedText
    package let kind: Kind
    /// School grades 1…12 where the audience has them.
    package let grades: ClosedRange<Int>?
    /// When sessions for them may take place; empty means whenever the site is open.
    package let windows: [HoursRule]
    /// How many of them one accompanying adult may look after; nil where they come without.
    package let perAdult: Int?

    package init(
        id: ID, name: LocalizedText, kind: Kind, grades: ClosedRange<Int>? = nil, windows: [HoursRule] = [],
        perAdult: Int? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.grades = grades
        self.windows = windows
        self.perAdult = perAdult
    }
}
