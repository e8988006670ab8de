import MuseumModel

/// How often to look again (RFC 7986, 5.7, and the older X-PUBLISHED-TTL).
enum RefreshRule: CalendarRule {
    private static let untyped = CalendarFindings.Kind(
        rule: "refresh-type",
        problem: Message(
            zhHant: "REFRESH-INTERVAL 少了 VALUE=DURATION", english: "REFRESH-INTERVAL needs VALUE=DURATION"),
        remedy: Message(
            zhHant: "寫 REFRESH-INTERVAL;VALUE=DURATION:PT1H", english: "write REFRESH-INTERVAL;VALUE=DURATION:PT1H"),
        clients: [.nextcloud])
    private static let senseless = CalendarFindings.Kind(
        rule: "refresh-value",
        problem: Message(zhHant: "不是大於零的時間長度", english: "this is not a length of time above zero"),
        remedy: Message(zhHant: "例如 PT1H、P1D", english: "for example PT1H or P1D"), clients: [.nextcloud])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for one in calendar.calendars {
            for line in one.every("REFRESH-INTERVAL") where line.valueType != "DURATION" { found.add(untyped, line) }
            for line in one.every("REFRESH-INTERVAL") + one.every("X-PUBLISHED-TTL")
            where (DurationText.seconds(line.value) ?? 0) <= 0 {
                found.add(senseless, line)
            }
        }
    }
}
