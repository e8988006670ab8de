import MuseumModel

/// What is asked too much of a person.
extension MuseumEvaluator {
    var people: [String] {
        folder.instructors.flatMap { person in
            let own = plan.sessions.filter { $0.staff.contains { $0.instructor == person.id } }
                .sorted { $0.start < $1.start }
            return pairs(person, own) + loads(person, own)
        }
    }

    private func pairs(_ person: Instructor, _ own: [Session]) -> [String] {
        var broken: [String] = []
        for (index, earlier) in own.enumerated() {
            for later in own[(index + 1)...] {
                let days = later.start.date.dayNumber - earlier.start.date.dayNumber
                // Nothing lasts longer than two days.
                if days > 2 { break }
                let gap = journey(later).lowerBound - journey(earlier).upperBound
                let walk = walk(earlier, later)
                if gap < walk {
                    broken.append("\(earlier.id), \(later.id): \(person.id) needs \(walk), has \(max(0, gap))")
                }
                if let rest = person.limits.restMinutes, days == 1,
                    minutes(later).lowerBound - minutes(earlier).upperBound < roundedUp(rest)
                {
                    broken.append("\(earlier.id), \(later.id): rest of \(person.id)")
                }
            }
        }
        return broken
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

    private func loads(_ person: Instructor, _ own: [Session]) -> [String] {
        var broken: [String] = []
        func check(_ limit: Int?, _ what: String, by bucket: (LocalDate) -> LocalDate, _ amount: (Session) -> Int) {
            guard let limit else { return }
            for (day, sessions) in Dictionary(grouping: own, by: { bucket($0.start.date) })
            where sessions.reduce(0, { $0 + amount($1) }) > limit {
                broken.append("\(person.id): \(what) of \(day)")
            }
        }
        check(person.limits.minutesPerDay, "minutes", by: { $0 }) { $0.minutes }
        check(person.limits.sessionsPerDay, "sessions", by: { $0 }) { _ in 1 }
        check(person.limits.minutesPerWeek, "minutes of the week", by: week) { $0.minutes }
        return broken
    }
}
