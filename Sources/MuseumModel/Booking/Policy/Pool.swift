/// Places of a session that are kept for some schools until a date.
package struct Pool: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Pool>

    package let id: ID
    package let places: Int
    /// Schools at least so remote.
    package let remoteness: Int
    /// Schools at least so far away by road.
    package let kilometres: Int
    /// Of these kinds; empty for every kind.
    package let kinds: Set<School.Kind>
    /// The last local day of keeping lies so many days before the session.
    package let releaseDays: Int

    package init(
        id: ID, places: Int, remoteness: Int = 0, kilometres: Int = 0, kinds: Set<School.Kind> = [], releaseDays: Int
    ) {
        self.id = id
        self.places = places
        self.remoteness = remoteness
        self.kilometres = kilometres
        self.kinds = kinds
        self.releaseDays = releaseDays
    }

    package func isFor(_ school: SchoolStanding) -> Bool {
        school.remoteness >= remoteness && school.kilometres >= kilometres
            && (kinds.isEmpty || school.kind.map(kinds.contains) == true)
    }
}

/// What the rules need to know of a school.
package struct SchoolStanding: Hashable, Codable, Sendable {
    package let kind: School.Kind?
    /// Nil where it is not told.
    package let county: String?
    package let remoteness: Int
    package let kilometres: Int

    package init(_ school: School) {
        kind = school.kind
        county = school.county.isEmpty ? nil : school.county
        remoteness = school.remoteness
        kilometres = school.kilometres
    }

    private init() {
        kind = nil
        county = nil
        remoteness = 0
        kilometres = 0
    }

    /// Somebody of whom nothing is known.
    package static let anybody = SchoolStanding()
}
