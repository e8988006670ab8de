import Foundation
import MuseumModel

/// A VTIMEZONE gives the offsets that the zone of its name has, at the times of the events.
enum ZoneOffsetRule: CalendarRule {
    private static let wrong = CalendarFindings.Kind(
        rule: "vtimezone-offset",
        problem: Message(
            zhHant: "VTIMEZONE 的時差與該時區實際不同，時間會錯",
            english: "the VTIMEZONE gives another offset than the zone has: times are wrong"),
        remedy: Message(zhHant: "改用目前的時區資料", english: "write it from current time zone data"),
        clients: [.outlook, .outlookWeb, .apple])
    private static let late = CalendarFindings.Kind(
        rule: "vtimezone-begins-late",
        problem: Message(
            zhHant: "VTIMEZONE 從事件之後才開始，事件沒有時差可用",
            english: "the VTIMEZONE begins after an event, which so has no offset"),
        remedy: Message(zhHant: "從更早的日期開始", english: "let it begin earlier"), clients: [.outlook, .outlookWeb])
    private static let parts = CalendarFindings.Kind(
        rule: "observance",
        problem: Message(
            zhHant: "STANDARD 或 DAYLIGHT 缺少 DTSTART、TZOFFSETFROM 或 TZOFFSETTO，或值有誤",
            english: "STANDARD or DAYLIGHT lacks DTSTART, TZOFFSETFROM or TZOFFSETTO, or one makes no sense"),
        remedy: Message(zhHant: "例如 TZOFFSETTO:+0800", english: "for example TZOFFSETTO:+0800"),
        clients: [.outlookWeb, .khal])
    private static let historic = CalendarFindings.Kind(
        rule: "historic-offset", weight: .advice,
        problem: Message(
            zhHant: "VTIMEZONE 含有歷史上的地方時（帶秒的時差）",
            english: "the VTIMEZONE holds historic local times (offsets with seconds)"),
        remedy: Message(zhHant: "只保留事件需要的規則", english: "keep the rules that the events need"), clients: [.outlookWeb])

    private static let listed = 3

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        let walls = walls(of: calendar.events)
        for zone in calendar.components where zone.name == "VTIMEZONE" {
            for part in zone.children { check(part, &found) }
            guard let line = zone.first("TZID"), let system = TimeZone(identifier: line.value),
                let times = walls[line.value], let first = times.min(), let last = times.max(),
                let window = DateSpan(day(first), day(last))
            else { continue }
            var budget = CalendarLimits.zoneDays
            guard let observed = ObservedZone(zone.parsed, window: window, budget: &budget) else { continue }
            compare(observed, with: .system(system), at: times.sorted(), line, &found)
        }
    }

    private static func check(_ part: CheckedComponent, _ found: inout CalendarFindings) {
        let offsets = part.every("TZOFFSETFROM") + part.every("TZOFFSETTO")
        let isWhole =
            part.every("TZOFFSETFROM").count == 1 && part.every("TZOFFSETTO").count == 1
            && part.every("DTSTART").count == 1
            && offsets.allSatisfy { ObservedZone.seconds($0.value) != nil && $0.value.contains(/^[+-]/) }
        let start = part.first("DTSTART").flatMap { TimeValue($0.value, zone: nil) }
        if !isWhole || start?.form != .local(zone: nil) { found.add(parts, line: part.line, property: part.name) }
        for line in offsets where (ObservedZone.seconds(line.value) ?? 0) % 60 != 0 { found.add(historic, line) }
    }

    private static func compare(
        _ observed: ObservedZone, with zone: SourceZone, at walls: [Int], _ line: CheckedLine,
        _ found: inout CalendarFindings
    ) {
        var faults = 0
        for wall in walls where faults < listed {
            let instant = zone.instant(ofWall: wall)
            let time = TimeValue(local: wall).text
            if observed.onsets.first.map({ instant < $0.instant }) ?? true {
                found.add(late, line: line.number, property: "VTIMEZONE", value: "\(line.value) \(time)")
                faults += 1
            } else if observed.offset(at: instant) != zone.offset(at: instant) {
                found.add(wrong, line: line.number, property: "VTIMEZONE", value: "\(line.value) \(time)")
                faults += 1
            }
        }
    }

    /// The starts and ends of the events on the clocks of their zones.
    private static func walls(of events: [CheckedEvent]) -> [String: Set<Int>] {
        var walls: [String: Set<Int>] = [:]
        for event in events {
            for time in [event.start, event.end] {
                if let time, case .local(zone: let name?) = time.form { walls[name, default: []].insert(time.wall) }
            }
            guard let (_, rule) = event.rule, let start = event.start, case .local(zone: let name?) = start.form else {
                continue
            }
            var budget = CheckedBudget.days
            let zone = TimeZone(identifier: name).map { SourceZone.system($0) }
            let found = rule.walls(
                from: start.wall, isAllDay: false, in: start.wall...(start.wall + 20 * 366 * 86_400),
                until: event.lastWall(of: rule, zone: zone), budget: &budget)
            walls[name, default: []].formUnion(found.prefix(2_000))
        }
        return walls
    }

    private static func day(_ wall: Int) -> LocalDate { LocalDate(dayNumber: wall.dividedRoundingDown(by: 86_400)) }
}
