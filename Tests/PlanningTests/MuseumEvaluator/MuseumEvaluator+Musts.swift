import MuseumModel

extension MuseumEvaluator {
    /// Each must-rule that the plan breaks, with what breaks it.
    var violations: [String] {
        plan.sessions.flatMap(alone) + units.flatMap(series) + together + counts
    }

    /// What a session breaks by itself.
    private func alone(_ session: Session) -> [String] {
        let programme = programme(session)
        let stretch = minutes(session)
        var broken: [String] = []
        func must(_ holds: Bool, _ rule: String) {
            if !holds { broken.append("\(session.id): \(rule)") }
        }
        must(term.span.contains(session.start.date), "term")
        must(programme.season?.contains(session.start.date) ?? true, "season")
        must(session.start.time.minutes % folder.museum.planning.startEvery == 0, "grid")
        must(session.minutes == programme.minutes, "length")
        must(!isClosed(stretch) { $0 == .museum }, "museum closed")
        must(keepsWindows(session, programme), "hours")
        if let id = session.room {
            let room = room(id)
            must(rooms(for: programme).contains(room), "room")
            must(isOpen(room, stretch), "room hours")
        } else {
            must(!programme.rooms.isNeeded, "room missing")
        }
        must(session.staff.map(\.role) == programme.roles.map(\.name), "roles")
        must(Set(session.staff.map(\.instructor)).count == session.staff.count, "one person, two roles")
        for (part, role) in zip(session.staff, programme.roles) {
            let person = instructor(part.instructor)
            let skill = skill(person, for: role, in: programme)
            must(skill != nil, "skill of \(person.id)")
            must(skill?.validUntil.map { session.start.date <= $0 } ?? true, "certificate of \(person.id)")
            must(isThere(person, stretch), "availability of \(person.id)")
        }
        must(session.kits == programme.kits && session.capacity == programme.group.maximum, "kits or capacity")
        return broken
    }

    private func keepsWindows(_ session: Session, _ programme: Programme) -> Bool {
        let stretch = minutes(session)
        let isMadeUp = session.series != nil && isMakeUp(programme)
        let own = isMadeUp ? [] : programme.hours
        let audience = audience(programme).windows
        if own.isEmpty && audience.isEmpty {
            let sites = Set(rooms(for: programme).map(\.site))
            let rules = folder.museum.sites.filter { sites.isEmpty || sites.contains($0.id) }.flatMap(\.opening)
            return lies(stretch) { folder.days.windows(of: rules, on: $0) }
        }
        return [own, audience].allSatisfy { rules in
            rules.isEmpty || lies(stretch) { folder.days.windows(of: rules, on: $0) }
        }
    }

    private func isMakeUp(_ programme: Programme) -> Bool {
        if case .series(_, let pattern) = programme.frequency { pattern.holidayRule == .makeUp } else { false }
    }

    /// What the meetings of a series break among themselves.
    private func series(_ sessions: [Session]) -> [String] {
        guard let first = sessions.first, first.series != nil, case .series(_, let pattern) = programme(first).frequency
        else { return [] }
        var broken: [String] = []
        for session in sessions {
            let isSame =
                session.room == first.room && session.staff == first.staff && session.start.time == first.start.time
            if !isSame { broken.append("\(session.id): not as the first meeting") }
            let days = session.start.date.dayNumber - first.start.date.dayNumber
            if pattern.holidayRule != .makeUp, days % (7 * pattern.everyWeeks) != 0 {
                broken.append("\(session.id): off the pattern")
            }
        }
        if pattern.holidayRule == .skip ? sessions.count > pattern.meetings : sessions.count != pattern.meetings {
            broken.append("\(first.id): \(sessions.count) meetings of \(pattern.meetings)")
        }
        return broken
    }

    /// What two sessions, or all of one day or week, break together.
    private var together: [String] {
        var broken: [String] = []
        let sessions = plan.sessions
        for (index, one) in sessions.enumerated() {
            for other in sessions[(index + 1)...] where near(one, other) {
                broken += clashes(one, other)
            }
        }
        return broken
    }

    /// Sessions far apart cannot meet; two days cover every set-up, turn-round and rest.
    private func near(_ one: Session, _ other: Session) -> Bool {
        abs(one.start.date.dayNumber - other.start.date.dayNumber) <= 2
    }

    private func clashes(_ one: Session, _ other: Session) -> [String] {
        var broken: [String] = []
        if one.room != nil, one.room == other.room, padded(one).overlaps(padded(other)),
            room(one.room!).sharing == 1
        {
            broken.append("\(one.id), \(other.id): room \(one.room!)")
        }
        for person in Set(one.staff.map(\.instructor)).intersection(other.staff.map(\.instructor)) {
            let (earlier, later) = one.start < other.start ? (one, other) : (other, one)
            let gap = journey(later).lowerBound - journey(earlier).upperBound
            if gap < walk(earlier, later) { broken.append("\(one.id), \(other.id): \(person) at two places") }
            if let rest = instructor(person).limits.restMinutes,
                later.start.date == earlier.start.date.adding(days: 1),
                minutes(later).lowerBound - minutes(earlier).upperBound < rest
            {
                broken.append("\(one.id), \(other.id): rest of \(person)")
            }
        }
        if one.programme == other.programme, programme(one).parallel == 1, minutes(one).overlaps(minutes(other)) {
            broken.append("\(one.id), \(other.id): at the same time")
        }
        return broken
    }

    /// The time for which a room is taken.
    func padded(_ session: Session) -> Minutes {
        let programme = programme(session)
        let room = room(session.room!)
        return minutes(session).lowerBound - roundedUp(max(room.setUp, programme.setUp))..<minutes(session).upperBound
            + roundedUp(max(room.clearing, programme.clearing))
    }

    /// The time for which those who go with a session without a room are on their way or there.
    private func journey(_ session: Session) -> Minutes {
        guard session.room == nil else { return minutes(session) }
        let programme = programme(session)
        return minutes(session).lowerBound - roundedUp(programme.setUp)..<minutes(session).upperBound
            + roundedUp(programme.clearing)
    }

    private func walk(_ one: Session, _ other: Session) -> Int {
        guard let first = one.room, let second = other.room else { return 0 }
        return roundedUp(folder.museum.walkingMinutes(room(first).site, room(second).site))
    }

    /// Plans know steps of five minutes.
    func roundedUp(_ minutes: Int) -> Int { (minutes + 4) / 5 * 5 }
}
