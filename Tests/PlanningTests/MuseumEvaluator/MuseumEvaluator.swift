import MuseumModel

/// Judges a plan by the museum's rules alone, slowly and obviously: it knows nothing of the optimiser or of its problem.
struct MuseumEvaluator {
    let folder: MuseumFolder
    let term: Term
    let plan: Plan

    /// Minutes since 1970 on the museum's wall clock.
    typealias Minutes = Range<Int>

    /// Each must-rule that the plan breaks, with what breaks it.
    var violations: [String] {
        plan.sessions.flatMap(alone) + units.flatMap(series) + atOnce + people + completeness + statements
    }

    static func minute(_ date: LocalDate, _ time: LocalTime) -> Int { date.dayNumber * 1440 + time.minutes }
    static func minute(_ moment: LocalDateTime) -> Int { minute(moment.date, moment.time) }

    func programme(_ session: Session) -> Programme { folder.programmes.first { $0.id == session.programme }! }
    func audience(_ programme: Programme) -> Audience { folder.museum.audiences.first { $0.id == programme.audience }! }
    func room(_ id: Room.ID) -> Room { folder.rooms.first { $0.id == id }! }
    func instructor(_ id: Instructor.ID) -> Instructor { folder.instructors.first { $0.id == id }! }
    func week(_ date: LocalDate) -> LocalDate { date.startOfWeek(folder.museum.weekStart) }

    func minutes(_ session: Session) -> Minutes {
        Self.minute(session.start)..<Self.minute(session.start) + session.minutes
    }

    /// Plans know steps of five minutes.
    func roundedUp(_ minutes: Int) -> Int { (minutes + 4) / 5 * 5 }

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

    /// Sessions that were chosen as one, by start: a series, or a session by itself.
    var units: [[Session]] {
        let keys = plan.sessions.map { $0.series?.value ?? $0.id.value }
        let grouped = Dictionary(grouping: zip(keys, plan.sessions)) { $0.0 }
        return grouped.sorted { $0.key < $1.key }.map { $0.value.map(\.1).sorted { $0.start < $1.start } }
    }
}

extension Programme {
    /// The sessions, or series, that are asked for, and the meetings of each.
    var asked: (units: Int, meetings: Int) {
        switch frequency {
        case .sessions(let count): (count, 1)
        case .series(let count, let pattern): (count, pattern.meetings)
        }
    }

    var pattern: SeriesPattern? {
        if case .series(_, let pattern) = frequency { pattern } else { nil }
    }
}
