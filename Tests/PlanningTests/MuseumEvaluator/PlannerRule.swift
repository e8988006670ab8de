import MuseumModel

/// One entry of constraints.yaml, counted out on a plan.
struct PlannerRule {
    private let statement: ConstraintStatement
    private let evaluator: MuseumEvaluator

    init(_ statement: ConstraintStatement, _ evaluator: MuseumEvaluator) {
        self.statement = statement
        self.evaluator = evaluator
    }

    var title: String { value("name") ?? "\(statement.kind) (\(statement.file):\(statement.line))" }
    var isMust: Bool { value("must") == "yes" }
    var weight: Int { number("weight") }
    var kind: String { statement.kind }

    private func value(_ field: String) -> String? { statement.fields[field]?.values.first }
    private func number(_ field: String) -> Int { Int(value(field) ?? "") ?? 0 }

    /// How often the plan breaks it.
    var breaches: Int {
        switch statement.kind {
        case "not-at": selected.count { isAtForbiddenTime($0) }
        case "at-most": buckets.reduce(0) { $0 + max(0, $1 - number("count")) }
        case "cover": buckets.reduce(0) { $0 + max(0, number("at_least") - $1) }
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

    private var selected: [Session] { evaluator.plan.sessions.filter { concerns(evaluator.programme($0)) } }
    private var selectedUnits: [[Session]] { evaluator.units.filter { concerns(evaluator.programme($0[0])) } }
    private var stays: [MuseumEvaluator.Stay] {
        selected.map { .init(stretch: evaluator.minutes($0), units: 1, session: $0) }
    }

    private func units(_ field: String) -> [[Session]] {
        evaluator.units.filter { $0[0].programme.value == value(field) }
    }

    func concerns(_ programme: Programme) -> Bool {
        func fits(_ field: String, _ test: ([String]) -> Bool) -> Bool {
            statement.fields[field].map { test($0.values) } ?? true
        }
        let rooms = evaluator.rooms(for: programme)
        return fits("programmes") { $0.contains(programme.id.value) }
            && fits("tags") { !programme.tags.isDisjoint(with: $0) }
            && fits("kinds") { $0.contains(programme.kind.rawValue) }
            && fits("audiences") { $0.contains(programme.audience.value) }
            && fits("rooms") { names in rooms.contains { names.contains($0.id.value) } }
            && fits("sites") { names in rooms.contains { names.contains($0.site.value) } }
            && fits("standards") { codes in
                programme.curriculum.contains { code in
                    codes.contains { code.value.hasPrefix(Standard.Code(anySpelling: $0).value) }
                }
            }
    }

    /// Meetings selected in each day, week, month or term of the term.
    private var buckets: [Int] {
        func bucket(_ date: LocalDate) -> Int {
            switch value("per") {
            case "day": date.dayNumber
            case "week": evaluator.week(date).dayNumber
            case "month": date.year * 12 + date.month
            default: 0
            }
        }
        var counts: [Int: Int] = [:]
        for date in evaluator.term.span.days { counts[bucket(date)] = 0 }
        for session in selected { counts[bucket(session.start.date), default: 0] += 1 }
        return Array(counts.values)
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
}

extension MuseumEvaluator {
    var rules: [PlannerRule] { folder.constraints.map { PlannerRule($0, self) } }

    /// The planner's must-rules, read anew from what the planner wrote.
    var statements: [String] {
        rules.filter { $0.isMust && $0.breaches > 0 }.map { "\($0.title): \($0.breaches) times" }
    }
}
