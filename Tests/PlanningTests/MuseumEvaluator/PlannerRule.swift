import MuseumModel

/// One entry of constraints.yaml, counted out on a plan.
struct PlannerRule {
    let statement: ConstraintStatement
    let evaluator: MuseumEvaluator

    init(_ statement: ConstraintStatement, _ evaluator: MuseumEvaluator) {
        self.statement = statement
        self.evaluator = evaluator
    }

    var title: String { value("name") ?? "\(statement.kind) (\(statement.file):\(statement.line))" }
    var isMust: Bool { value("must") == "yes" }
    var weight: Int { number("weight") }
    var kind: String { statement.kind }

    func value(_ field: String) -> String? { statement.fields[field]?.values.first }
    func values(_ field: String) -> [String] { statement.fields[field]?.values ?? [] }
    func number(_ field: String) -> Int { Int(value(field) ?? "") ?? 0 }

    /// How often the plan breaks it.
    var breaches: Int {
        if let breaches = breachesOfHoldings { return breaches }
        return switch statement.kind {
        case "not-at": selected.count { isAtForbiddenTime($0) }
        case "only-at": selected.count { !isWithinTimes($0) }
        case "at-least": buckets.reduce(0) { $0 + max(0, number("count") - $1) }
        case "with", "without", "skill-level", "room-features": choices
        case "within":
            pairs(selectedUnits, selectedUnits) { one, other in
                let days = (one + other).map(\.start.date.dayNumber)
                return one[0].id < other[0].id && one[0].programme == other[0].programme
                    && days.max()! - days.min()! >= number("maximum_days")
            }
        case "same": alike { $0 }
        case "different": alike { !$0 }
        case "follows":
            numbered.count { one, other in
                let gap = evaluator.minutes(other[0]).lowerBound - evaluator.minutes(one.last!).upperBound
                return gap < 0 || gap > (value("within_minutes").flatMap { Int($0) } ?? 60)
            }
        case "at-most": buckets.reduce(0) { $0 + max(0, $1 - number("count")) }
        case "cover": buckets.reduce(0) { $0 + max(0, number("at_least") - $1) }
        case "not-overlapping" where !isMust:
            pairs(selectedUnits, selectedUnits) { one, other in
                one[0].id < other[0].id
                    && one.contains { a in other.contains { evaluator.minutes(a).overlaps(evaluator.minutes($0)) } }
            }
        case "not-overlapping": evaluator.overflows(stays, value("at_once").flatMap { Int($0) } ?? 1).count
        case "apart": pairs(selectedUnits, selectedUnits) { $0[0].id < $1[0].id && isTooClose($0, $1) }
        case "order":
            pairs(units("first"), units("then")) { one, other in
                one.map { evaluator.minutes($0).upperBound }.max()! > evaluator.minutes(other[0]).lowerBound
            }
        default: preconditionFailure("unknown kind \(statement.kind)")
        }
    }

    private func pairs(_ some: [[Session]], _ others: [[Session]], _ isBreach: ([Session], [Session]) -> Bool) -> Int {
        some.reduce(0) { sum, one in sum + others.count { isBreach(one, $0) } }
    }

    /// A series counts as one.
    private func isTooClose(_ one: [Session], _ other: [Session]) -> Bool {
        one[0].programme == other[0].programme
            && one.contains { first in
                other.contains {
                    abs(first.start.date.dayNumber - $0.start.date.dayNumber) < number("minimum_days")
                }
            }
    }

    var selected: [Session] { evaluator.plan.sessions.filter { concerns(evaluator.programme($0)) } }
    private var selectedUnits: [[Session]] { evaluator.units.filter { concerns(evaluator.programme($0[0])) } }
    private var stays: [MuseumEvaluator.Stay] {
        selected.map { .init(stretch: evaluator.minutes($0), units: 1, session: $0) }
    }

    private func units(_ field: String) -> [[Session]] {
        evaluator.units.filter { $0[0].programme.value == value(field) }
    }

    func fits(_ field: String, _ test: ([String]) -> Bool) -> Bool {
        statement.fields[field].map { test($0.values) } ?? true
    }

    func concerns(_ programme: Programme) -> Bool {
        let rooms = evaluator.rooms(for: programme)
        return fits("programmes") { $0.contains(programme.id.value) }
            && fits("tags") { !programme.tags.isDisjoint(with: $0) }
            && fits("kinds") { $0.contains(programme.kind.rawValue) }
            && fits("audiences") { $0.contains(programme.audience.value) }
            && fits("rooms") { names in rooms.contains { names.contains($0.id.value) } }
            && fits("sites") { names in rooms.contains { names.contains($0.site.value) } }
            && fits("kits") { names in programme.kits.contains { names.contains($0.kit.value) } }
            && fits("languages") { $0.contains(programme.language) }
            && fits("instructors") { names in
                evaluator.folder.instructors.contains { person in
                    names.contains(person.id.value)
                        && programme.roles.contains { evaluator.skill(person, for: $0, in: programme) != nil }
                }
            }
            && fits("standards") { codes in
                programme.curriculum.contains { code in
                    codes.contains { code.value.hasPrefix(Standard.Code(anySpelling: $0).value) }
                }
            }
    }

    /// Meetings selected in each day, week, month or term of the term.
    private var buckets: [Int] {
        var counts: [Int: Int] = [:]
        for date in evaluator.term.span.days { counts[bucket(date)] = 0 }
        let hasTimes = ["days", "hours", "dates"].contains { statement.fields[$0] != nil }
        for session in selected where !hasTimes || touches(session) {
            counts[bucket(session.start.date), default: 0] += 1
        }
        return Array(counts.values)
    }

    func bucket(_ date: LocalDate) -> Int {
        switch value("per") {
        case "day": date.dayNumber
        case "week": evaluator.week(date).dayNumber
        case "month": date.year * 12 + date.month
        default: 0
        }
    }

    func isOn(_ date: LocalDate) -> Bool {
        if let span = value("dates") {
            let ends = span.split(separator: ".", omittingEmptySubsequences: true).compactMap {
                LocalDate(parsing: String($0))
            }
            if date < ends[0] || date > ends.last! { return false }
        }
        guard let days = statement.fields["days"]?.values else { return true }
        let selectors = HoursRule.days(parsing: days.joined(separator: ","))!
        return selectors.contains { evaluator.folder.days.matches($0, on: date, weekday: date.weekday) }
    }

    private func isWithinTimes(_ session: Session) -> Bool {
        guard isOn(session.start.date) else { return false }
        guard let window = value("hours").flatMap({ DayWindow(parsing: $0) }) else { return true }
        return [-1, 0].contains { offset in
            let date = session.start.date.adding(days: offset)
            let hours = MuseumEvaluator.minute(date, window.start)..<MuseumEvaluator.minute(date, window.end)
            let minutes = evaluator.minutes(session)
            return hours.lowerBound <= minutes.lowerBound && minutes.upperBound <= hours.upperBound
        }
    }

    /// Pairs, or repetitions, that are not alike in what a rule says, or are.
    private func alike(_ wanted: (Bool) -> Bool) -> Int {
        let isAmongAll = value("among") == "all"
        switch value("what") {
        case "room":
            return repetitions(isAmongAll, wanted) { $0[0].room?.value }
        case "instructor":
            return repetitions(isAmongAll, wanted) { $0[0].staff.first?.instructor.value }
        default: break
        }
        return pairs(selectedUnits, selectedUnits) { one, other in
            guard one[0].id < other[0].id, isAmongAll || one[0].programme == other[0].programme else { return false }
            let isKept: Bool
            switch value("what") {
            case "start":
                isKept = wanted(one[0].start.time == other[0].start.time)
            case "day": isKept = hold(Set(one.map(\.start.date)), Set(other.map(\.start.date)), wanted)
            default:
                isKept = hold(
                    Set(one.map { evaluator.week($0.start.date) }), Set(other.map { evaluator.week($0.start.date) }),
                    wanted)
            }
            return !isKept
        }
    }

    private func hold(_ one: Set<LocalDate>, _ other: Set<LocalDate>, _ wanted: (Bool) -> Bool) -> Bool {
        wanted(true) ? one.isSubset(of: other) || other.isSubset(of: one) : one.isDisjoint(with: other)
    }

    /// Same: each beyond the first of a group; different: each that is there already.
    private func repetitions(_ isAmongAll: Bool, _ wanted: (Bool) -> Bool, _ name: ([Session]) -> String?) -> Int {
        let groups = Dictionary(grouping: selectedUnits) { isAmongAll ? "" : $0[0].programme.value }
        return groups.values.reduce(0) { sum, group in
            let names = group.compactMap(name)
            return sum + (wanted(true) ? max(0, Set(names).count - 1) : names.count - Set(names).count)
        }
    }

    /// The n-th of one programme with the n-th of another, as far as both are placed.
    private var numbered: [([Session], [Session])] {
        func byNumber(_ field: String) -> [String: [Session]] {
            Dictionary(
                uniqueKeysWithValues: units(field).map { unit in
                    let name = unit[0].series?.value ?? unit[0].id.value
                    let digits = name.split(separator: ".").last!.filter(\.isNumber)
                    return (String(Int(digits)!), unit)
                })
        }
        let then = byNumber("then")
        return byNumber("first").compactMap { number, unit in then[number].map { (unit, $0) } }
    }

    /// Rooms and people of the sessions selected, once for a series, that a rule does not want.
    private var choices: Int {
        selectedUnits.reduce(0) { sum, unit in
            let session = unit[0]
            let programme = evaluator.programme(session)
            var count = 0
            if let room = session.room {
                if let use = statement.fields["use_rooms"], !use.values.contains(room.value) { count += 1 }
                if let avoid = statement.fields["avoid_rooms"], avoid.values.contains(room.value) { count += 1 }
                if let features = statement.fields["features"],
                    !evaluator.room(room).features.isSuperset(of: features.values)
                {
                    count += 1
                }
            }
            for (part, role) in zip(session.staff, programme.roles) {
                let person = part.instructor.value
                if let use = statement.fields["use_people"], role.name == value("role") ?? programme.roles[0].name,
                    !use.values.contains(person)
                {
                    count += 1
                }
                if let avoid = statement.fields["avoid_people"], value("role") ?? role.name == role.name,
                    avoid.values.contains(person)
                {
                    count += 1
                }
                if value("skill") == role.skill,
                    evaluator.skill(evaluator.instructor(part.instructor), for: role, in: programme)!.level
                        < number("level")
                {
                    count += 1
                }
            }
            return sum + count
        }
    }

    /// The days given are those on which a session starts; the hours given may reach into the next day, as the session may.
    func isAtForbiddenTime(_ session: Session) -> Bool {
        let date = session.start.date
        if let window = value("hours").flatMap({ DayWindow(parsing: $0) }) {
            let forbidden = [-1, 0, 1].map { date.adding(days: $0) }.map {
                MuseumEvaluator.minute($0, window.start)..<MuseumEvaluator.minute($0, window.end)
            }
            if !forbidden.contains(where: evaluator.minutes(session).overlaps) { return false }
        }
        return isOn(date)
    }
}

extension MuseumEvaluator {
    var rules: [PlannerRule] { folder.constraints.map { PlannerRule($0, self) } }

    /// The planner's must-rules, read anew from what the planner wrote.
    var statements: [String] {
        rules.filter { $0.isMust && $0.breaches > 0 }.map { "\($0.title): \($0.breaches) times" }
    }
}
