import Foundation
import MuseumModel

/// An event ends once, in the form of its start, and after it.
enum EventEndRule: CalendarRule {
    private static func kind(
        _ rule: String, _ problem: Message, _ remedy: Message, _ clients: [CalendarClient] = [],
        weight: CalendarFinding.Weight = .fault
    ) -> CalendarFindings.Kind {
        CalendarFindings.Kind(rule: rule, weight: weight, problem: problem, remedy: remedy, clients: clients)
    }

    private static let both = kind(
        "end-twice", Message(zhHant: "DTEND 與 DURATION 同時出現", english: "DTEND and DURATION are both there"),
        Message(zhHant: "只留其中之一", english: "keep one of the two"))
    private static let neither = kind(
        "no-event-end",
        Message(
            zhHant: "沒有 DTEND 也沒有 DURATION，長度由各程式自行決定",
            english: "neither DTEND nor DURATION: each program takes a length of its own"),
        Message(zhHant: "請加上 DTEND", english: "add a DTEND"), [.outlook, .apple], weight: .advice)
    private static let notLater = kind(
        "end-not-later", Message(zhHant: "結束不晚於開始", english: "the end is not later than the start"),
        Message(
            zhHant: "全天事件的 DTEND 是最後一天的隔天", english: "the DTEND of all-day events is the day after the last"),
        [.google, .apple])
    private static let otherForm = kind(
        "end-form", Message(zhHant: "DTEND 與 DTSTART 的類型不同", english: "DTEND and DTSTART are of different types"),
        Message(zhHant: "兩者都用日期，或都用時間", english: "make both dates, or both times"), [.google, .thunderbird])
    private static let length = kind(
        "duration", Message(zhHant: "不是大於零的時間長度", english: "this is not a length of time above zero"),
        Message(zhHant: "例如 PT1H30M、P1D", english: "for example PT1H30M or P1D"))
    private static let midnights = kind(
        "midnights",
        Message(zhHant: "從午夜到午夜的時間，可能是全天事件", english: "from midnight to midnight: perhaps an all-day event"),
        Message(zhHant: "全天事件請用 VALUE=DATE", english: "write all-day events with VALUE=DATE"), [.google, .apple],
        weight: .advice)

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for event in calendar.events {
            let end = event.component.first("DTEND")
            let duration = event.component.first("DURATION")
            if end != nil, let duration { found.add(both, duration) }
            if end == nil, duration == nil { found.add(neither, line: event.component.line, property: "DTEND") }
            if let end, let start = event.start, let value = event.end { compare(value, to: start, end, &found) }
            if let duration {
                let seconds = DurationText.seconds(duration.value) ?? 0
                let needsDays = event.start?.isDate == true && seconds % 86_400 != 0
                if seconds <= 0 || needsDays { found.add(length, duration) }
            }
        }
    }

    private static func compare(
        _ end: TimeValue, to start: TimeValue, _ line: CheckedLine, _ found: inout CalendarFindings
    ) {
        guard end.isDate == start.isDate, (end.form == .local(zone: nil)) == (start.form == .local(zone: nil)) else {
            return found.add(otherForm, line)
        }
        if end.form == start.form {
            if end.wall <= start.wall { found.add(notLater, line) }
            if !start.isDate, start.form != .utc, start.secondOfDay == 0, end.secondOfDay == 0, end.wall > start.wall {
                found.add(midnights, line)
            }
        } else if let from = zone(of: start)?.instant(ofWall: start.wall),
            let to = zone(of: end)?.instant(ofWall: end.wall),
            to <= from
        {
            found.add(notLater, line)
        }
    }

    private static func zone(of value: TimeValue) -> SourceZone? {
        switch value.form {
        case .utc: .system(.gmt)
        case .local(zone: let name?): ZoneNames.zone(named: name).map { .system($0) }
        case .local(zone: nil), .date: nil
        }
    }
}
