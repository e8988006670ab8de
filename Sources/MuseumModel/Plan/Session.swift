/// One meeting of a programme, placed in time and space. Its identity lasts from the first draft to the archive.
package struct Session: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Session>

    package let id: ID
    package let programme: Programme.ID
    /// The series it belongs to; nil for a session booked by itself.
    package let series: Series.ID?
    package let start: LocalDateTime
    package let minutes: Int
    /// Nil for online sessions and outreach visits.
    package let room: Room.ID?
    package let staff: [Assignment]
    package let kits: [Programme.KitNeed]
    /// The places that can be booked, counted as the programme counts.
    package let capacity: Int
    package let counting: Programme.GroupSize.Counting

    package init(
        id: ID, programme: Programme.ID, series: Series.ID? = nil, start: LocalDateTime, minutes: Int, room: Room.ID?,
        staff: [Assignment], kits: [Programme.KitNeed], capacity: Int, counting: Programme.GroupSize.Counting
    ) {
        self.id = id
        self.programme = programme
        self.series = series
        self.start = start
        self.minutes = minutes
        self.room = room
        self.staff = staff
        self.kits = kits
        self.capacity = capacity
        self.counting = counting
    }

    package var end: LocalDateTime { start.adding(minutes: minutes) }

    /// An instructor in a role.
    package struct Assignment: Hashable, Codable, Sendable {
        package let role: String
        package let instructor: Instructor.ID

        package init(role: String, instructor: Instructor.ID) {
            self.role = role
            self.instructor = instructor
        }
    }
}

/// Marks the identifier of meetings that are enrolled in as one.
package enum Series {
    package typealias ID = Identifier<Series>
}
