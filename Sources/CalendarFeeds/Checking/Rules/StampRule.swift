import MuseumModel

/// DTSTAMP, CREATED, LAST-MODIFIED are moments in UTC.
enum StampRule: CalendarRule {
    private static let notUTC = CalendarFindings.Kind(
        rule: "not-utc",
        problem: Message(zhHant: "這個時間必須是 UTC（以 Z 結尾）", english: "this time must be in UTC (with a Z)"),
        remedy: Message(zhHant: "例如 20270104T010000Z", english: "for example 20270104T010000Z"),
        clients: [.google, .icsx5])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        let names: Set = ["DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED", "ACKNOWLEDGED"]
        for line in calendar.components.flatMap(\.properties) where names.contains(line.name) {
            let time = TimeValue(line.value, zone: nil)
            if time?.form != .utc || line.parameter("TZID") != nil { found.add(notUTC, line) }
        }
    }
}
