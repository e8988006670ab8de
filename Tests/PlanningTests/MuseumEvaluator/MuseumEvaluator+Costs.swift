import MuseumModel

/// What a plan costs, wish by wish, under the names that a plan's own lines have.
extension MuseumEvaluator {
    var costs: [String: Int] {
        var costs: [String: Int] = [
            "unplaced": plan.unplaced.reduce(0) { $0 + unplaced($1) },
            "resource": units.reduce(0) { $0 + choices($1[0]) },
            "fairness": fairness, "balance": balance, "time": 0, "spread": 0, "day-spread": 0,
            "room-stability": 0,
            "instructor-stability": 0,
        ]
        for programme in folder.programmes where programme.pattern == nil && programme.asked.units > 1 {
            let own = plan.sessions.filter { $0.programme == programme.id }
            let days = possibleDays(programme)
            costs["spread"]! +=
                weight("spread", 3) * excess(own, share(programme, Set(days.map(week)).count), by: week)
            costs["day-spread"]! +=
                weight("day-spread", 2) * excess(own, share(programme, days.count)) { $0 }
            costs["room-stability"]! += weight("room-stability", 1) * beyondFirst(own.compactMap(\.room))
            costs["instructor-stability"]! +=
                weight("instructor-stability", 1)
                * beyondFirst(own.compactMap { $0.staff.first?.instructor })
        }
        if !folder.museum.energy.isEmpty { costs["energy"] = folder.museum.energy.reduce(0) { $0 + energy($1) } }
        for rule in rules where !rule.isMust {
            let line =
                switch rule.kind {
                case "not-at", "only-at": "time"
                case "with", "without", "skill-level", "room-features": "resource"
                default: rule.title
                }
            costs[line, default: 0] += rule.weight * rule.breaches
        }
        return costs
    }

    /// Minute by minute: the air is on for each use, from some time before to some time after, and gaps that are too short stay on.
    private func energy(_ zone: EnergyZone) -> Int {
        let there = plan.sessions.filter { $0.room.map { room($0).zone == zone.id } ?? false }
        return Dictionary(grouping: there) { $0.start.date }.values.reduce(0) { sum, day in
            var isOn: Set<Int> = []
            for session in day {
                let taken = padded(session)
                isOn.formUnion(taken.lowerBound - zone.openedBefore..<taken.upperBound + zone.keptAfter)
            }
            for (one, other) in zip(isOn.sorted(), isOn.sorted().dropFirst()) where other - one - 1 < zone.bridged {
                isOn.formUnion(one..<other)
            }
            let money = isOn.reduce(0) { $0 + price(zone, atMinute: $1) }
            return sum + weight("energy", 1) * money / 6000
        }
    }

    /// Of an hour; before the term's first midnight, and beyond the night after it, nothing is reckoned.
    private func price(_ zone: EnergyZone, atMinute minute: Int) -> Int {
        let date = LocalDate(dayNumber: minute / 1440)
        if date < term.span.first || date > term.span.last.adding(days: 1) { return 0 }
        let line = zone.tariff.last { line in
            [-1, 0].contains { offset in
                let day = date.adding(days: offset)
                let start = MuseumEvaluator.minute(day, line.window.start)
                return (start..<start + line.window.end.minutes - line.window.start.minutes).contains(minute)
                    && line.season?.contains(day) ?? true
                    && line.days.contains { folder.days.matches($0, on: day, weekday: day.weekday) }
            }
        }
        return line?.price ?? 0
    }

    /// The weight of a wish: the museum's, else the one that its documentation names.
    private func weight(_ wish: String, _ usual: Int) -> Int {
        folder.museum.planning.weights[wish] ?? usual
    }

    private func unplaced(_ missing: Plan.Unplaced) -> Int {
        let programme = folder.programmes.first { $0.id == missing.programme }!
        return weight("unplaced", 100) * programme.priority * programme.asked.meetings
    }

    private func beyondFirst(_ ids: [some Hashable]) -> Int { max(0, Set(ids).count - 1) }

    /// An even share, rounded up.
    private func share(_ programme: Programme, _ buckets: Int) -> Int {
        buckets == 0 ? programme.asked.units : (programme.asked.units + buckets - 1) / buckets
    }

    private func excess(_ sessions: [Session], _ maximum: Int, by bucket: (LocalDate) -> LocalDate)
        -> Int
    {
        Dictionary(grouping: sessions) { bucket($0.start.date) }.values.reduce(0) {
            $0 + max(0, $1.count - maximum)
        }
    }

    /// The price of a session's room and people, once for a series.
    private func choices(_ session: Session) -> Int {
        let programme = programme(session)
        var cost = 0
        if let id = session.room {
            if programme.rooms.preferred.isEmpty {
                cost += weight("seat-surplus", 1) * ((room(id).seats - programme.group.maximum) / 20)
            } else {
                cost += weight("preferred-room", 2) * min(5, programme.rooms.preferred.firstIndex(of: id)!)
            }
        }
        for (part, role) in zip(session.staff, programme.roles) {
            let skill = skill(instructor(part.instructor), for: role, in: programme)!
            cost += weight("skill-surplus", 1) * (skill.level - role.level)
        }
        return cost
    }

    /// 4 · hours² / hours there, for each instructor.
    private var fairness: Int {
        folder.instructors.reduce(0) { sum, person in
            let own = plan.sessions.filter { $0.staff.contains { $0.instructor == person.id } }
            let load = own.reduce(0) { $0 + $1.minutes }
            return sum + weight("fairness", 1) * 4 * load * load
                / (max(1, minutesThere(person) / 60) * 3600)
        }
    }

    private func minutesThere(_ person: Instructor) -> Int {
        var there: Set<Int> = []
        for date in term.span.days {
            for window in folder.days.windows(of: person.availability, on: date, followsReplacedDay: true) {
                let hours = Self.minute(date, window.start)..<Self.minute(date, window.end)
                for minute in stride(from: hours.lowerBound / 5 * 5, to: hours.upperBound, by: 5) {
                    let step = minute..<minute + 5
                    // Windows may meet within a step; one that is there only in part does not count.
                    let isThere =
                        hours.contains(minute) && step.upperBound <= hours.upperBound
                        || isAvailable(person, step)
                    if isThere, !isAway(person, step), !isBusy(person, step) { there.insert(minute) }
                }
            }
        }
        return there.count * 5
    }

    /// Meetings in a week beyond the first whole number above six fifths of the mean of the term's whole weeks.
    private var balance: Int {
        let meetings = folder.programmes.reduce(0) { $0 + $1.asked.units * $1.asked.meetings }
        let weeks = max(1, term.span.days.count / 7)
        let maximum = meetings * 6 / (5 * weeks) + 1
        return weight("balance", 2) * excess(plan.sessions, maximum, by: week)
    }
}
