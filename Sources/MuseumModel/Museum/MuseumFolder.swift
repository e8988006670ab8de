/// All that a museum's folder says, read and checked: the input of planning.
package struct MuseumFolder: Hashable, Codable, Sendable {
    package let museum: Museum
    package let rooms: [Room]
    package let instructors: [Instructor]
    package let kits: [Kit]
    package let programmes: [Programme]
    package let schools: [School]
    package let curricula: [Curriculum]
    package let days: DayCalendar
    package let closures: [Closure]
    package let constraints: [ConstraintStatement]

    /// Everything but the constraints is sorted by identifier, so that the order of the rows in the files has no effect.
    package init(
        museum: Museum, rooms: [Room], instructors: [Instructor], kits: [Kit], programmes: [Programme],
        schools: [School], curricula: [Curriculum], days: DayCalendar, closures: [Closure],
        constraints: [ConstraintStatement]
    ) {
        self.museum = museum
        self.rooms = rooms.sorted { $0.id < $1.id }
        self.instructors = instructors.sorted { $0.id < $1.id }
        self.kits = kits.sorted { $0.id < $1.id }
        self.programmes = programmes.sorted { $0.id < $1.id }
        self.schools = schools.sorted { $0.id < $1.id }
        self.curricula = curricula.sorted { $0.id < $1.id }
        self.days = days
        self.closures = closures.sorted()
        self.constraints = constraints
    }

    /// The same with other schools.
    package func with(schools: [School]) -> MuseumFolder {
        MuseumFolder(
            museum: museum, rooms: rooms, instructors: instructors, kits: kits, programmes: programmes,
            schools: schools, curricula: curricula, days: days, closures: closures, constraints: constraints)
    }
}

/// A time in which a place or a person is not to be had.
package struct Closure: Hashable, Codable, Sendable {
    package enum Scope: Hashable, Codable, Sendable {
        case museum
        case site(Site.ID)
        case room(Room.ID)
        case instructor(Instructor.ID)
    }

    package let scope: Scope
    package let start: LocalDateTime
    /// Exclusive.
    package let end: LocalDateTime
    package let reason: String

    package init(scope: Scope, start: LocalDateTime, end: LocalDateTime, reason: String) {
        self.scope = scope
        self.start = start
        self.end = end
        self.reason = reason
    }
}

extension Closure: Comparable {
    package static func < (left: Closure, right: Closure) -> Bool {
        (left.start, left.end, "\(left.scope)", left.reason) < (right.start, right.end, "\(right.scope)", right.reason)
    }
}
