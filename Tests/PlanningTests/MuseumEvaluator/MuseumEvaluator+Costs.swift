import MuseumModel

extension MuseumEvaluator {
    /// What the plan costs, wish by wish, under the names that a plan's own lines have; the default weights.
    var costs: [String: Int] {
        var costs: [String: Int] = [
            "unplaced": plan.unplaced.reduce(0) { sum, missing in
                sum + 100 * missing.meetings * folder.programmes.first { $0.id == missing.programme }!.priority
            },
            "resource": units.reduce(0) { $0 + choices($1[0]) }, "fairness": fairness, "balance": balance, "time": 0,
            "spread": 0, "day-spread": 0, "room-stability": 0, "instructor-stability": 0,
        ]
        for programme in folder.programmes {
            guard case .sessions(let count) = programme.frequency, count > 1 else { continue }
            let own = plan.sessions.filter { $0.programme == programme.id }
            let days = possibleDays(programme)
            let week = { (date: LocalDate) in date.startOfWeek(folder.museum.weekStart) }
            costs["spread"]! += 3 * excess(own.map { week($0.start.date) }, share(count, Set(days.map(week)).count))
            costs["day-spread"]! += 2 * excess(own.map(\.start.date), share(count, days.count))
            costs["room-stability"]! += max(0, Set(own.compactMap(\.room)).count - 1)
            costs["instructor-stability"]! += max(0, Set(own.compactMap { $0.staff.first?.instructor }).count - 1)
        }
        for statement in folder.constraints {
            guard let weight = statement.fields["weight"]?.values.first.flatMap({ Int($0) }) else { continue }
            let rule = PlannerRule(statement, self)
            costs[statement.kind == "not-at" ? "time" : rule.title, default: 0] += weight * rule.breaches
        }
        return costs
    }

    private func share(_ count: Int, _ buckets: Int) -> Int { buckets == 0 ? count : (count + buckets - 1) / buckets }

    private func excess<Bucket: Hashable>(_ buckets: [Bucket], _ maximum: Int) -> Int {
        Dictionary(grouping: buckets) { $0 }.values.reduce(0) { $0 + max(0, $1.count - maximum) }
    }

    /// The price of a session's room and people, once for a series.
    private func choices(_ session: Session) -> Int {
        let programme = programme(session)
        var cost = 0
        if let id = session.room {
            if programme.rooms.preferred.isEmpty {
                cost += (room(id).seats - programme.group.maximum) / 20
            } else {
                cost += 2 * min(5, programme.rooms.preferred.firstIndex(of: id)!)
            }
        }
        for (part, role) in zip(session.staff, programme.roles) {
            cost += skill(instructor(part.instructor), for: role, in: programme)!.level - role.level
        }
        return cost
    }

    /// 4 · hours² / hours there, for each instructor.
    private var fairness: Int {
        folder.instructors.reduce(0) { sum, person in
            let own = plan.sessions.filter { $0.staff.contains { $0.instructor == person.id } }
            let load = own.reduce(0) { $0 + $1.minutes }
            var there: Set<Int> = []
            for date in term.span.days {
                for window in folder.days.windows(of: person.availability, on: date, followsReplacedDay: true) {
                    let start = Self.minute(date, window.start)
                    for step in 0..<(window.end.minutes - window.start.minutes) / 5 {
                        let slot = start + step * 5
                        if isFree(person, slot..<slot + 5) { there.insert(slot) }
                    }
                }
            }
            return sum + 4 * load * load / (max(1, there.count * 5 / 60) * 3600)
        }
    }

    private func isFree(_ person: Instructor, _ slot: Minutes) -> Bool {
        !person.away.contains { $0.contains(LocalDate(dayNumber: slot.lowerBound / 1440)) }
            && !isClosed(slot) { $0 == .museum || $0 == .instructor(person.id) }
    }

    private var balance: Int {
        let meetings = folder.programmes.reduce(0) { sum, programme in
            switch programme.frequency {
            case .sessions(let count): sum + count
            case .series(let count, let pattern): sum + count * pattern.meetings
            }
        }
        let weeks = max(1, term.span.days.count / 7)
        let maximum = meetings * 6 / (5 * weeks) + 1
        return 2 * excess(plan.sessions.map { $0.start.date.startOfWeek(folder.museum.weekStart) }, maximum)
    }

    /// The days on which a session of a programme could be held if nothing else were planned.
    private func possibleDays(_ programme: Programme) -> Set<LocalDate> {
        Set(
            term.span.days.filter { date in
                stride(from: 0, to: 1440, by: folder.museum.planning.startEvery).contains { minute in
                    isPossible(programme, LocalDateTime(date, LocalTime(minutes: minute)))
                }
            })
    }

    private func isPossible(_ programme: Programme, _ start: LocalDateTime) -> Bool {
        guard programme.season?.contains(start.date) ?? true else { return false }
        let trial = Session(
            id: "trial", programme: programme.id, start: start, minutes: programme.minutes, room: nil, staff: [],
            kits: [],
            capacity: 0, counting: .people)
        let stretch = minutes(trial)
        let audience = audience(programme)
        let sites = Set(rooms(for: programme).map(\.site))
        let opening = folder.museum.sites.filter { sites.isEmpty || sites.contains($0.id) }.flatMap(\.opening)
        let rules = [programme.hours, audience.windows].filter { !$0.isEmpty }
        guard (rules.isEmpty ? [opening] : rules).allSatisfy({ fits(start, programme.minutes, $0) }) else {
            return false
        }
        for statement in folder.constraints where statement.kind == "not-at" && statement.fields["must"] != nil {
            let rule = PlannerRule(statement, self)
            if rule.concerns(programme), rule.isAtForbiddenTime(trial) { return false }
        }
        return !isClosed(stretch) { $0 == .museum }
            && (!programme.rooms.isNeeded || rooms(for: programme).contains { isOpen($0, stretch) })
            && programme.roles.allSatisfy { role in
                folder.instructors.contains { person in
                    guard let skill = skill(person, for: role, in: programme) else { return false }
                    return skill.validUntil.map { start.date <= $0 } ?? true && isThere(person, stretch)
                }
            }
    }

    /// A quick look before the slow one: some run of touching windows of the day holds the session.
    private func fits(_ start: LocalDateTime, _ length: Int, _ rules: [HoursRule]) -> Bool {
        lies(Self.minute(start)..<Self.minute(start) + length) { folder.days.windows(of: rules, on: $0) }
    }
}
