import MuseumModel

/// Judges a plan by the museum's rules alone, slowly and obviously: it knows nothing of the optimiser or of its problem.
struct MuseumEvaluator {
    let folder: MuseumFolder
    let term: Term
    let plan: Plan

    /// Minutes since 1970 on the museum's wall clock.
    typealias Minutes = Range<Int>

    static func minute(_ date: LocalDate, _ time: LocalTime) -> Int { date.dayNumber * 1440 + time.minutes }
    static func minute(_ moment: LocalDateTime) -> Int { minute(moment.date, moment.time) }

    func programme(_ session: Session) -> Programme { folder.programmes.first { $0.id == session.programme }! }
    func audience(_ programme: Programme) -> Audience { folder.museum.audiences.first { $0.id == programme.audience }! }
    func room(_ id: Room.ID) -> Room { folder.rooms.first { $0.id == id }! }
    func instructor(_ id: Instructor.ID) -> Instructor { folder.instructors.first { $0.id == id }! }

    func minutes(_ session: Session) -> Minutes {
        Self.minute(session.start)..<Self.minute(session.start) + session.minutes
    }

    /// Whether the whole of a stretch lies within windows on its day or the day before.
    func lies(_ stretch: Minutes, within windows: (LocalDate) -> [DayWindow]) -> Bool {
        let day = LocalDate(dayNumber: stretch.lowerBound / 1440)
        let days = [day.adding(days: -1), day, day.adding(days: 1)].filter { term.span.contains($0) }
        let open = days.flatMap { date in
            windows(date).map { Self.minute(date, $0.start)..<Self.minute(date, $0.end) }
        }
        var minute = stretch.lowerBound
        while minute < stretch.upperBound {
            guard let window = open.first(where: { $0.contains(minute) }) else { return false }
            minute = window.upperBound
        }
        return true
    }

    func isClosed(_ stretch: Minutes, _ isMeant: (Closure.Scope) -> Bool) -> Bool {
        folder.closures.contains { closure in
            isMeant(closure.scope) && stretch.overlaps(Self.minute(closure.start)..<Self.minute(closure.end))
        }
    }

    func isOpen(_ room: Room, _ stretch: Minutes) -> Bool {
        let site = folder.museum.sites.first { $0.id == room.site }!
        let rules = room.hours.isEmpty ? site.opening : room.hours
        return !isClosed(stretch) { $0 == .museum || $0 == .site(room.site) || $0 == .room(room.id) }
            && lies(stretch) { folder.days.windows(of: rules, on: $0) }
    }

    func isThere(_ instructor: Instructor, _ stretch: Minutes) -> Bool {
        let isAway = instructor.away.contains { span in
            stretch.overlaps(
                Self.minute(span.first, LocalTime(minutes: 0))..<Self.minute(span.last, LocalTime(minutes: 1440)))
        }
        return !isAway && !isClosed(stretch) { $0 == .museum || $0 == .instructor(instructor.id) }
            && lies(stretch) { folder.days.windows(of: instructor.availability, on: $0, followsReplacedDay: true) }
    }

    /// The rooms that a programme may have.
    func rooms(for programme: Programme) -> [Room] {
        guard programme.rooms.isNeeded else { return [] }
        return folder.rooms.filter { room in
            programme.rooms.features.isSubset(of: room.features) && room.seats >= programme.group.maximum
                && (programme.rooms.preferred.isEmpty || programme.rooms.preferred.contains(room.id))
        }
    }

    /// The skill by which an instructor can play a role in a programme; of several the one that lasts longest.
    func skill(_ instructor: Instructor, for role: Programme.Role, in programme: Programme) -> Skill? {
        guard instructor.languages.contains(programme.language) else { return nil }
        let skills = instructor.skills.filter { $0.name == role.skill && $0.level >= role.level }
        return skills.first { $0.validUntil == nil } ?? skills.max { $0.validUntil! < $1.validUntil! }
    }

    /// Sessions that were chosen as one: a series, or a session by itself.
    var units: [[Session]] {
        var bySeries: [Series.ID: [Session]] = [:]
        var alone: [[Session]] = []
        for session in plan.sessions {
            if let series = session.series {
                bySeries[series, default: []].append(session)
            } else {
                alone.append([session])
            }
        }
        return alone + bySeries.values.map { $0.sorted { $0.start < $1.start } }
    }
}
