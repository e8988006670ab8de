import MuseumModel

extension MuseumEvaluator {
    /// What too many at once, or too much in a day or week, breaks; and the planner's own must-rules.
    var counts: [String] { atOnce + loads + completeness + statements }

    private var atOnce: [String] {
        var broken: [String] = []
        /// The most that overlap at any start among stretches with units.
        func peak(_ stretches: [(stretch: Minutes, units: Int)]) -> Int {
            stretches.map { one in
                stretches.filter { $0.stretch.contains(one.stretch.lowerBound) }.reduce(0) { $0 + $1.units }
            }.max() ?? 0
        }
        for room in folder.rooms where room.sharing > 1 {
            let used = plan.sessions.filter { $0.room == room.id }.map { (padded($0), 1) }
            if peak(used) > room.sharing { broken.append("room \(room.id): more than \(room.sharing) at once") }
        }
        for kit in folder.kits {
            let used = plan.sessions.flatMap { session in
                session.kits.filter { $0.kit == kit.id }.map { need -> (Minutes, Int) in
                    let programme = programme(session)
                    let back = programme.rooms.isNeeded ? 0 : programme.clearing
                    let stretch = minutes(session)
                    return (
                        stretch.lowerBound - roundedUp(programme.setUp)..<stretch.upperBound
                            + roundedUp(kit.turnRound + back), need.units
                    )
                }
            }
            if peak(used) > kit.units { broken.append("kit \(kit.id): more than \(kit.units) at once") }
        }
        for programme in folder.programmes where programme.parallel > 1 {
            let used = plan.sessions.filter { $0.programme == programme.id }.map { (minutes($0), 1) }
            if peak(used) > programme.parallel { broken.append("\(programme.id): too many at once") }
        }
        return broken
    }

    private var loads: [String] {
        folder.instructors.flatMap { person -> [String] in
            let own = plan.sessions.filter { $0.staff.contains { $0.instructor == person.id } }
            let byDay = Dictionary(grouping: own) { $0.start.date }.values
            let byWeek = Dictionary(grouping: own) { $0.start.date.startOfWeek(folder.museum.weekStart) }.values
            func most(_ groups: some Collection<[Session]>) -> Int {
                groups.map { $0.reduce(0) { $0 + $1.minutes } }.max() ?? 0
            }
            var broken: [String] = []
            if most(byDay) > person.limits.minutesPerDay ?? .max { broken.append("\(person.id): minutes a day") }
            if most(byWeek) > person.limits.minutesPerWeek ?? .max { broken.append("\(person.id): minutes a week") }
            if byDay.map(\.count).max() ?? 0 > person.limits.sessionsPerDay ?? .max {
                broken.append("\(person.id): sessions a day")
            }
            return broken
        }
    }

    /// Everything that was asked for is placed or listed with a reason, once.
    private var completeness: [String] {
        var broken: [String] = []
        if Set(plan.sessions.map(\.id)).count < plan.sessions.count { broken.append("an identity stands twice") }
        for programme in folder.programmes {
            let wanted =
                switch programme.frequency {
                case .sessions(let count): count
                case .series(let count, _): count
                }
            let placed = units.count { $0[0].programme == programme.id }
            let missing = plan.unplaced.filter { $0.programme == programme.id }
            if placed + missing.count != wanted {
                broken.append("\(programme.id): \(placed) + \(missing.count) ≠ \(wanted)")
            }
            if missing.contains(where: \.reasons.isEmpty) {
                broken.append("\(programme.id): left out without a reason")
            }
        }
        return broken
    }

    /// The planner's must-rules, read anew from what the planner wrote.
    private var statements: [String] {
        folder.constraints.filter { $0.fields["must"]?.values == ["yes"] }.flatMap { statement -> [String] in
            let rule = PlannerRule(statement, self)
            return rule.breaches > 0 ? ["\(rule.title): \(rule.breaches) times"] : []
        }
    }
}
