package import MuseumModel
import Timetabling

/// Which sessions of a draft may change: those that every kind of condition given allows.
package struct Selection: Sendable {
    package let spans: [DateSpan]
    package let programmes: Set<Programme.ID>
    package let rooms: Set<Room.ID>
    package let instructors: Set<Instructor.ID>

    package init(
        spans: [DateSpan] = [], programmes: Set<Programme.ID> = [], rooms: Set<Room.ID> = [],
        instructors: Set<Instructor.ID> = []
    ) {
        self.spans = spans
        self.programmes = programmes
        self.rooms = rooms
        self.instructors = instructors
    }

    package var isEmpty: Bool { spans.isEmpty && programmes.isEmpty && rooms.isEmpty && instructors.isEmpty }

    /// Whether a session or series may change, given its meetings; one without a place only where neither rooms nor people are named.
    func frees(_ programme: Programme.ID, _ meetings: [Session]) -> Bool {
        guard programmes.isEmpty || programmes.contains(programme) else { return false }
        if meetings.isEmpty { return rooms.isEmpty && instructors.isEmpty }
        return (rooms.isEmpty || meetings.contains { $0.room.map(rooms.contains) ?? false })
            && (instructors.isEmpty
                || meetings.contains { $0.staff.contains { instructors.contains($0.instructor) } })
            && (spans.isEmpty || meetings.contains { isIn($0.start.date) })
    }

    func isIn(_ date: LocalDate) -> Bool { spans.contains { $0.contains(date) } }
}

extension DraftReading {
    /// Lets only a selection change; where dates are selected it stays within them.
    mutating func free(_ selection: Selection) {
        let units = draft.plan.units
        let freed = model.units.indices.filter { item in
            let programme = model.offerings[model.units[item].offering].programme.id
            return selection.frees(programme, units[model.name(of: item)] ?? [])
        }
        free(Set(freed))
        guard !selection.spans.isEmpty else { return }
        let grid = model.grid
        for item in freed where !pinned.contains(item) {
            restrict(item) { time in time.starts.allSatisfy { selection.isIn(grid.moment($0).date) } }
        }
    }
}
