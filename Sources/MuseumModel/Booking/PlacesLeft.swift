/// What is left of a session for somebody: the least of everything that it needs.
package struct PlacesLeft: Hashable, Codable, Sendable {
    /// What decides how many are left.
    package enum Limit: Hashable, Codable, Sendable {
        /// The least of the room's seats and the programme's own limit.
        case session
        case cancelled
        /// So many wait already.
        case queue(waiting: Int)
        /// Kept for others until then.
        case pool
        case hall(Hall.ID)
        /// Another session has the instructor, or the units of the kit, at that time.
        case instructor(Instructor.ID, with: Session.ID)
        case kit(Kit.ID)
        /// It is given by lot, and the lots are not drawn yet.
        case lot(Round.ID, through: LocalDate)
    }

    /// As the session counts; never negative.
    package let places: Int
    /// Persons that a hall takes still; nil where no hall has a limit.
    package let people: Int?
    package let limit: Limit

    package init(places: Int, people: Int? = nil, limit: Limit) {
        self.places = max(0, places)
        self.people = people.map { max(0, $0) }
        self.limit = limit
    }

    /// The number that everybody sees.
    package var least: Int { min(places, people ?? places) }

    package func fits(places needed: Int, people heads: Int) -> Bool {
        needed <= places && people.map { heads <= $0 } ?? true
    }
}
