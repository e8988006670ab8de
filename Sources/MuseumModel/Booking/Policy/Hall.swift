/// Rooms in which no more than so many people may be at the same time, whatever the sessions.
package struct Hall: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Hall>

    package let id: ID
    package let name: LocalizedText
    package let rooms: Set<Room.ID>
    package let people: Int

    package init(id: ID, name: LocalizedText, rooms: Set<Room.ID>, people: Int) {
        self.id = id
        self.name = name
        self.rooms = rooms
        self.people = people
    }
}

/// What sessions of a museum share, with how much of it there is.
package struct SharedResources: Hashable, Sendable {
    package let instructors: Set<Instructor.ID>
    package let kits: [Kit]
    package let halls: [Hall]

    package init(instructors: Set<Instructor.ID> = [], kits: [Kit] = [], halls: [Hall] = []) {
        self.instructors = instructors
        self.kits = kits
        self.halls = halls
    }
}
