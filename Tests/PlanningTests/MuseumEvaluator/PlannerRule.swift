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

    private func value(_ field: String) -> String? { statement.fields[field]?.values.first }
    private func number(_ field: String) -> Int { Int(value(field) ?? "") ?? 0 }

    /// How often the plan breaks it.
    var breaches: Int {
        switch statement.kind {
        case "not-at": selected.count { isAtForbiddenTime($0) }
        case "at-most": buckets.reduce(0) { $0 + max(0, $1 - number("count")) }
        case "cover": buckets.reduce(0) { $0 + max(0, number("at_least") - $1) }
        case "not-overlapping": pairs(selected) { evaluator.minutes($0).overlaps(evaluator.minutes($1)) }
        case "apart":
            pairs(selected) {
                $0.programme == $1.programme
                    && abs($0.start.date.dayNumber - $1.start.date.dayNumber) < number("minimum_days")
            }
        case "order":
            evaluator.plan.sessions.filter { $0.programme.value == value("first") }.reduce(0) { sum, one in
                sum
                    + evaluator.plan.sessions.count {
                        $0.programme.value == value("then")
                            && evaluator.minutes(one).upperBound > evaluator.minutes($0).lowerBound
                    }
            }
        default: preconditionFailure("unknown kind \(statement.kind)")
        }
    }

    private func pairs(_ sessions: [Session], _ isBreach: (Session, Session) -> Bool) -> Int {
        sessions.enumerated().reduce(0) { sum, one in
            sum + sessions[(one.offset + 1)...].count { isBreach(one.element, $0) }
        }
    }

    private var selected: [Session] { evaluator.plan.sessions.filter { matches(evaluator.programme($0)) } }

    func concerns(_ programme: Programme) -> Bool { matches(programme) }

    private func matches(_ programme: Programme) -> Bool {
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
                programme.curriculum.contains { code in codes.contains { code.value.hasPrefix($0) } }
            }
    }

    /// Meetings selected in each day, week, month or term of the term.
    private var buckets: [Int] {
        func bucket(_ date: LocalDate) -> Int {
            switch value("per") {
            case "day": date.dayNumber
            case "week": date.startOfWeek(evaluator.folder.museum.weekStart).dayNumber
            case "month": date.year * 12 + date.month
            default: 0
            }
        }
        var counts: [Int: Int] = [:]
        for date in evaluator.term.span.days { counts[bucket(date)] = 0 }
        for session in selected { counts[bucket(session.start.date), default: 0] += 1 }
        return Array(counts.values)
    }

    func isAtForbiddenTime(_ session: Session) -> Bool {
        let start = session.start.time.minutes
        let date = session.start.date
        if let window = value("hours").flatMap({ DayWindow(parsing: $0) }),
            start >= window.end.minutes || start + session.minutes <= window.start.minutes
        {
            return false
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
