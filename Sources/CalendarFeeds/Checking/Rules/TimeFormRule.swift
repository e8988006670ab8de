import MuseumModel

/// A date is YYYYMMDD with VALUE=DATE, a time YYYYMMDDTHHMMSS; both exist in the calendar.
enum TimeFormRule: CalendarRule {
    private static let impossible = CalendarFindings.Kind(
        rule: "no-such-time",
        problem: Message(zhHant: "不是存在的日期或時間", english: "this is not a date or time that exists"),
        remedy: Message(
            zhHant: "日期如 20270305，時間如 20270305T093000，前後不留空白",
            english: "dates are 20270305, times 20270305T093000, without blanks"),
        clients: [.google, .thunderbird])
    private static let untypedDate = CalendarFindings.Kind(
        rule: "date-without-value",
        problem: Message(zhHant: "只有日期，卻沒有 VALUE=DATE", english: "a date alone stands here without VALUE=DATE"),
        remedy: Message(zhHant: "寫 DTSTART;VALUE=DATE:20270305", english: "write DTSTART;VALUE=DATE:20270305"),
        clients: [.google, .khal])
    private static let dateWithZone = CalendarFindings.Kind(
        rule: "date-with-zone", problem: Message(zhHant: "日期不能有 TZID", english: "a date has no TZID"),
        remedy: Message(zhHant: "刪除 TZID", english: "take the TZID out"))
    private static let utcWithZone = CalendarFindings.Kind(
        rule: "utc-with-zone",
        problem: Message(zhHant: "UTC 時間（Z）不能又有 TZID", english: "a time in UTC (Z) has no TZID"),
        remedy: Message(zhHant: "只留其中之一", english: "keep one of the two"), clients: [.outlook])
    private static let wrongType = CalendarFindings.Kind(
        rule: "value-type", problem: Message(zhHant: "VALUE 不適用於此屬性", english: "the property cannot have this VALUE"),
        remedy: Message(zhHant: "只能是 DATE 或 DATE-TIME", english: "it is DATE or DATE-TIME"))
    private static let period = CalendarFindings.Kind(
        rule: "period", problem: Message(zhHant: "不是期間", english: "this is not a period"),
        remedy: Message(
            zhHant: "例如 20270305T010000Z/PT1H", english: "for example 20270305T010000Z/PT1H"))

    static let names: Set = ["DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE"]

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for line in calendar.components.flatMap(\.properties) where names.contains(line.name) {
            let type = line.valueType ?? "DATE-TIME"
            guard ["DATE", "DATE-TIME"].contains(type) || (type == "PERIOD" && line.name == "RDATE") else {
                found.add(wrongType, line)
                continue
            }
            let isList = line.name == "EXDATE" || line.name == "RDATE"
            let texts = isList ? line.value.split(separator: ",", omittingEmptySubsequences: false) : [line.value[...]]
            for text in texts { check(text, type, line, &found) }
        }
    }

    private static func check(
        _ text: Substring, _ type: String, _ line: CheckedLine, _ found: inout CalendarFindings
    ) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard type == "PERIOD" ? parts.count == 2 : parts.count == 1 else { return found.add(period, line) }
        guard let time = TimeValue(parts[0], zone: line.parameter("TZID")), !(time.isDate && text.count > 8) else {
            return found.add(impossible, line)
        }
        if type == "PERIOD" {
            let end = TimeValue(parts[1], zone: line.parameter("TZID"))
            let isLater = end.map { $0.form == time.form && $0.wall > time.wall }
            if !(isLater ?? ((DurationText.seconds(parts[1]) ?? 0) > 0)) { found.add(period, line) }
        }
        if type == "DATE" {
            if !time.isDate { found.add(impossible, line) }
            if line.parameter("TZID") != nil { found.add(dateWithZone, line) }
        } else if time.isDate {
            found.add(untypedDate, line)
        } else if time.form == .utc, line.parameter("TZID") != nil {
            found.add(utcWithZone, line)
        }
    }
}
