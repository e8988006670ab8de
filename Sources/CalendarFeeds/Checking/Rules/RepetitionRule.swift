import Foundation
import MuseumModel

/// RRULE: a rule that can be followed, in the form of its DTSTART (RFC 5545, 3.3.10 and 3.8.5.3).
enum RepetitionRule: CalendarRule {
    private static func kind(
        _ rule: String, _ problem: Message, _ remedy: Message, _ clients: [CalendarClient]
    ) -> CalendarFindings.Kind {
        CalendarFindings.Kind(rule: rule, problem: problem, remedy: remedy, clients: clients)
    }

    private static let malformed = kind(
        "rule", Message(zhHant: "看不懂這條重複規則", english: "the rule makes no sense"),
        Message(zhHant: "例如 FREQ=WEEKLY;BYDAY=MO", english: "for example FREQ=WEEKLY;BYDAY=MO"),
        [.google, .thunderbird])
    private static let subDaily = kind(
        "sub-daily-rule",
        Message(zhHant: "每小時或更密的重複", english: "the rule repeats hourly or more often"),
        Message(zhHant: "改用 DAILY 以上，或逐一列出", english: "use DAILY or longer, or list the events"),
        [.nextcloud, .evolution])
    private static let both = kind(
        "until-and-count", Message(zhHant: "UNTIL 與 COUNT 同時出現", english: "UNTIL and COUNT are both there"),
        Message(zhHant: "只留其中之一", english: "keep one of the two"), [.google])
    private static let untilDate = kind(
        "until-date",
        Message(
            zhHant: "DTSTART 是時間，UNTIL 卻是日期（或相反）", english: "DTSTART is a time and UNTIL a date, or the other way round"
        ),
        Message(
            zhHant: "UNTIL 與 DTSTART 同類型；時間用最後一次開始的 UTC 時刻",
            english: "make UNTIL of DTSTART's type; as a time, the last start in UTC"), [.evolution, .nextcloud])
    private static let untilLocal = kind(
        "until-utc",
        Message(zhHant: "DTSTART 有時區時，UNTIL 必須是 UTC", english: "UNTIL must be in UTC where DTSTART has a zone"),
        Message(zhHant: "例如 UNTIL=20261223T020000Z", english: "for example UNTIL=20261223T020000Z"),
        [.apple, .nextcloud])
    private static let untilBefore = kind(
        "until-before-start", Message(zhHant: "UNTIL 早於 DTSTART", english: "UNTIL is before DTSTART"),
        Message(zhHant: "更正 UNTIL", english: "correct UNTIL"), [])
    private static let startOutside = kind(
        "start-not-in-rule",
        Message(
            zhHant: "DTSTART 不是規則中的一次，各程式算法不同",
            english: "DTSTART is no occurrence of its rule: programs count it or not"),
        Message(zhHant: "把 DTSTART 移到第一次", english: "move DTSTART to the first occurrence"),
        [.outlook, .evolution])
    private static let timesOfDay = kind(
        "rule-times", Message(zhHant: "全天事件的規則不能有時刻", english: "the rule of an all-day event has no times of day"),
        Message(zhHant: "刪除 BYHOUR、BYMINUTE、BYSECOND", english: "take BYHOUR, BYMINUTE and BYSECOND out"), [])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for event in calendar.events {
            guard let line = event.component.first("RRULE") else { continue }
            do {
                check(try RecurrenceRule(line.value), of: event, line, &found)
            } catch {
                found.add(error == .subDaily ? subDaily : malformed, line)
            }
        }
    }

    private static func check(
        _ rule: RecurrenceRule, of event: CheckedEvent, _ line: CheckedLine, _ found: inout CalendarFindings
    ) {
        if rule.until != nil, rule.count != nil { found.add(both, line) }
        guard let start = event.start else { return }
        if start.isDate, !rule.hours.isEmpty || !rule.minutes.isEmpty || !rule.seconds.isEmpty {
            found.add(timesOfDay, line)
        }
        if let until = rule.until {
            if until.isDate != start.isDate {
                found.add(untilDate, line)
            } else if !start.isDate, (until.form == .utc) == (start.form == .local(zone: nil)) {
                found.add(untilLocal, line)
            }
            if until.day < start.day - 1 { found.add(untilBefore, line) }
        }
        var budget = CheckedBudget.days
        let first = rule.walls(
            from: start.wall, isAllDay: start.isDate, in: start.wall...start.wall, until: .max, budget: &budget)
        if first.first != start.wall { found.add(startOutside, line) }
    }
}

/// How far rules are followed to judge them.
enum CheckedBudget {
    static let days = 20_000
}
