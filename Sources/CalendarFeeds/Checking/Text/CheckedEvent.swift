/// One VEVENT with what can be read of its times.
struct CheckedEvent {
    let component: CheckedComponent
    let uid: CheckedLine?
    /// Nil where it is missing or cannot be read.
    let start: TimeValue?
    let end: TimeValue?
    let rule: (line: CheckedLine, value: RecurrenceRule)?
    let replaces: (line: CheckedLine, value: TimeValue)?

    init(_ component: CheckedComponent) {
        self.component = component
        uid = component.first("UID")
        start = component.first("DTSTART").flatMap { Self.times(of: $0).first }
        end = component.first("DTEND").flatMap { Self.times(of: $0).first }
        rule = component.first("RRULE").flatMap { line in
            (try? RecurrenceRule(line.value)).map { (line, $0) }
        }
        replaces = component.first("RECURRENCE-ID").flatMap { line in
            Self.times(of: line).first.map { (line, $0) }
        }
    }

    /// The values of a property of dates or times that are some, in the property's zone.
    static func times(of line: CheckedLine) -> [TimeValue] {
        line.value.split(separator: ",").compactMap { text in
            TimeValue(text.prefix { $0 != "/" }, zone: line.parameter("TZID"))
        }
    }

    /// The last start that its rule may give, on the clock of DTSTART.
    func lastWall(of rule: RecurrenceRule, zone: SourceZone?) -> Int {
        guard let until = rule.until, let start else { return .max }
        if start.isDate || until.isDate { return until.day * 86_400 + 86_399 }
        return until.form == .utc && start.form != .utc ? zone?.wall(at: until.wall) ?? until.wall : until.wall
    }
}
