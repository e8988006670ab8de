import MuseumModel

/// An event has UID, DTSTAMP and DTSTART, and nothing twice that may be there once.
enum EventPropertiesRule: CalendarRule {
    private static func missing(
        _ name: String, _ remedy: Message, _ clients: [CalendarClient]
    ) -> CalendarFindings.Kind {
        CalendarFindings.Kind(
            rule: "no-\(name.lowercased())",
            problem: Message(zhHant: "事件沒有 \(name)", english: "the event has no \(name)"), remedy: remedy,
            clients: clients)
    }

    private static let needed = [
        missing(
            "UID",
            Message(
                zhHant: "給每個事件固定不變的 UID，例如 session-1042@museum.example",
                english: "give each event a UID that never changes, e.g. session-1042@museum.example"),
            [.google, .apple, .icsx5, .khal]),
        missing(
            "DTSTAMP", Message(zhHant: "例如 DTSTAMP:20270104T010000Z", english: "for example DTSTAMP:20270104T010000Z"),
            [.google, .apple]),
        missing(
            "DTSTART",
            Message(
                zhHant: "例如 DTSTART;TZID=Asia/Taipei:20270305T093000",
                english: "for example DTSTART;TZID=Asia/Taipei:20270305T093000"), [.google, .thunderbird, .nextcloud]),
    ]
    private static let twice = CalendarFindings.Kind(
        rule: "twice", problem: Message(zhHant: "這個屬性只能出現一次", english: "the property may be there once only"),
        remedy: Message(zhHant: "保留一個", english: "keep one of them"))
    private static let parts = CalendarFindings.Kind(
        rule: "component-properties",
        problem: Message(zhHant: "缺少 UID 或 DTSTAMP，或出現兩次", english: "UID or DTSTAMP is missing, or there twice"),
        remedy: Message(zhHant: "各寫一個", english: "write each of them once"))

    private static let once = [
        "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "CLASS", "CREATED", "DESCRIPTION", "GEO", "LAST-MODIFIED",
        "LOCATION", "ORGANIZER", "PRIORITY", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "URL", "RECURRENCE-ID", "COLOR",
        "RRULE",
    ]

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for event in calendar.events {
            for (name, kind) in zip(["UID", "DTSTAMP", "DTSTART"], needed)
            where event.component.first(name)?.value.trimmed.isEmpty ?? true {
                found.add(kind, line: event.component.line, property: name)
            }
            for name in once { for line in event.component.every(name).dropFirst() { found.add(twice, line) } }
        }
        for component in calendar.components where ["VTODO", "VJOURNAL", "VFREEBUSY"].contains(component.name) {
            if component.every("UID").count != 1 || component.every("DTSTAMP").count != 1 {
                found.add(parts, line: component.line, property: component.name)
            }
        }
    }
}
