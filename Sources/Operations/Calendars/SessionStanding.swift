import MuseumModel

/// Whether a session can take place as the museum's calendars and hours stand.
struct SessionStanding {
    private let folder: MuseumFolder
    private let rooms: [Room.ID: Room]
    private let sites: [Site.ID: Site]
    private let audiences: [Programme.ID: Audience]

    init(_ folder: MuseumFolder) {
        self.folder = folder
        rooms = Dictionary(uniqueKeysWithValues: folder.rooms.map { ($0.id, $0) })
        sites = Dictionary(uniqueKeysWithValues: folder.museum.sites.map { ($0.id, $0) })
        let known = Dictionary(uniqueKeysWithValues: folder.museum.audiences.map { ($0.id, $0) })
        audiences = Dictionary(
            folder.programmes.compactMap { programme in known[programme.audience].map { (programme.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// What stands against it; nil where nothing does.
    func obstacle(to session: Session) -> Message? {
        let room = session.room.flatMap { rooms[$0] }
        for closure in folder.closures where closure.start < session.end && session.start < closure.end {
            let isMeant =
                switch closure.scope {
                case .museum: true
                case .site(let id): room?.site == id
                case .room(let id): room?.id == id
                case .instructor(let id): session.staff.contains { $0.instructor == id }
                }
            if isMeant {
                let reason =
                    closure.reason.isEmpty
                    ? Message(zhHant: "無法使用", english: "not to be had") : .init(verbatim: closure.reason)
                return Self.name(of: closure.scope) + Message(zhHant: "：", english: ": ") + reason
            }
        }
        if let room {
            let rules = room.hours.isEmpty ? sites[room.site]?.opening ?? [] : room.hours
            if !isOpen(rules, session) { return Message(zhHant: "當時場地不開放", english: "the room is not open then") }
        }
        if let audience = audiences[session.programme], !audience.windows.isEmpty, !isOpen(audience.windows, session) {
            return Message(zhHant: "當時對象不能來", english: "its audience cannot come then")
        }
        return nil
    }

    private func isOpen(_ rules: [HoursRule], _ session: Session) -> Bool {
        let midnight = session.start.date.dayNumber * 1440
        let needed = midnight + session.start.time.minutes..<midnight + session.start.time.minutes + session.minutes
        // Windows of the day before may reach over midnight.
        let windows = [-1, 0, 1].flatMap { offset in
            folder.days.windows(of: rules, on: session.start.date.adding(days: offset)).map { window in
                midnight + offset * 1440 + window.start.minutes..<midnight + offset * 1440 + window.end.minutes
            }
        }.sorted { $0.lowerBound < $1.lowerBound }
        var reached = needed.lowerBound
        for window in windows where window.lowerBound <= reached { reached = max(reached, window.upperBound) }
        return windows.contains { $0.lowerBound <= needed.lowerBound && needed.lowerBound < $0.upperBound }
            && reached >= needed.upperBound
    }

    private static func name(of scope: Closure.Scope) -> Message {
        switch scope {
        case .museum: Message(zhHant: "全館", english: "the museum")
        case .site(let id): Message(verbatim: "\(id)")
        case .room(let id): Message(verbatim: "\(id)")
        case .instructor(let id): Message(verbatim: "\(id)")
        }
    }
}
