import MuseumModel

/// EXDATE, RDATE and RECURRENCE-ID are written as the DTSTART of their series is: type and zone.
enum ExceptionRule: CalendarRule {
    private static func kind(_ name: String) -> CalendarFindings.Kind {
        CalendarFindings.Kind(
            rule: "\(name.lowercased())-form",
            problem: Message(
                zhHant: "\(name) 的類型或時區與 DTSTART 不同，對不到那一次",
                english: "\(name) is of another type or zone than DTSTART, and meets no occurrence"),
            remedy: Message(zhHant: "寫成與 DTSTART 相同的類型與 TZID", english: "write it with DTSTART's type and TZID"),
            clients: [.nextcloud, .apple, .khal])
    }

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        var masters: [String: TimeValue] = [:]
        for event in calendar.events where event.replaces == nil {
            if let uid = event.uid?.value, let start = event.start, masters[uid] == nil { masters[uid] = start }
            guard let start = event.start else { continue }
            for name in ["EXDATE", "RDATE"] {
                for line in event.component.every(name)
                where CheckedEvent.times(of: line).contains(where: { $0.form != start.form }) {
                    found.add(kind(name), line)
                }
            }
        }
        for event in calendar.events {
            guard let (line, value) = event.replaces, let uid = event.uid?.value, let start = masters[uid],
                value.form != start.form
            else { continue }
            found.add(kind("RECURRENCE-ID"), line)
        }
    }
}
