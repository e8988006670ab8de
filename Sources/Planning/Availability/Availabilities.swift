import MuseumModel

/// When each room and instructor of a museum can be had in a term.
struct Availabilities: Sendable {
    let rooms: [Room.ID: OpenHours]
    let instructors: [Instructor.ID: OpenHours]
    /// Closures of the whole museum, which nothing takes place in.
    let museumClosures: [Range<Int>]

    init(_ folder: MuseumFolder, _ grid: TermGrid) {
        func closures(_ isMeant: (Closure.Scope) -> Bool) -> [Range<Int>] {
            folder.closures.filter { isMeant($0.scope) }.compactMap { grid.slots(from: $0.start, to: $0.end) }
        }
        let museum = closures { $0 == .museum }
        museumClosures = museum
        let sites = Dictionary(uniqueKeysWithValues: folder.museum.sites.map { ($0.id, $0) })
        rooms = Dictionary(
            uniqueKeysWithValues: folder.rooms.map { room in
                let rules = room.hours.isEmpty ? sites[room.site]?.opening ?? [] : room.hours
                let closed = museum + closures { $0 == .site(room.site) || $0 == .room(room.id) }
                return (room.id, grid.openHours(rules, folder.days).subtracting(closed))
            })
        instructors = Dictionary(
            uniqueKeysWithValues: folder.instructors.map { instructor in
                let away = instructor.away.compactMap { span in
                    grid.slots(
                        from: LocalDateTime(span.first, LocalTime(minutes: 0)),
                        to: LocalDateTime(span.last.adding(days: 1), LocalTime(minutes: 0)))
                }
                let closed = museum + away + closures { $0 == .instructor(instructor.id) }
                let open = grid.openHours(instructor.availability, folder.days, followsReplacedDay: true)
                return (instructor.id, open.subtracting(closed))
            })
    }
}
