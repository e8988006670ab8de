import MuseumModel

/// Every line, the last too, ends with CR LF (RFC 5545, 3.1), and none is empty.
enum LineEndRule: CalendarRule {
    private static let feedOnly = CalendarFindings.Kind(
        rule: "line-end", problem: Message(zhHant: "行尾是 LF，不是 CRLF", english: "the line ends with LF, not with CR LF"),
        remedy: Message(zhHant: "每行以 CRLF 結尾", english: "end each line with CR LF"), clients: [.thunderbird])
    private static let lastLine = CalendarFindings.Kind(
        rule: "last-line-end",
        problem: Message(zhHant: "最後一行沒有 CRLF", english: "there is no CR LF after the last line"),
        remedy: Message(
            zhHant: "最後一行也以 CRLF 結尾；檔案可能被截斷", english: "end the last line with CR LF; the file may be cut off"))
    private static let empty = CalendarFindings.Kind(
        rule: "empty-line", problem: Message(zhHant: "空行", english: "the line is empty"),
        remedy: Message(zhHant: "請刪除空行", english: "take the line out"))
    private static let nothing = CalendarFindings.Kind(
        rule: "empty-file", problem: Message(zhHant: "檔案是空的", english: "the file is empty"),
        remedy: Message(
            zhHant: "沒有活動時也要有 VCALENDAR 與 VTIMEZONE；空檔案會讓訂閱者的行事曆被清空",
            english:
                "a calendar without events still has VCALENDAR and VTIMEZONE; an empty file wipes the subscriber's copy"
        ),
        clients: [.thunderbird])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        if calendar.physical.isEmpty { found.add(nothing, line: 1) }
        for line in calendar.physical {
            if !line.hasFeed {
                found.add(lastLine, line: line.number)
            } else if !line.hasReturn {
                found.add(feedOnly, line: line.number)
            }
            if line.bytes.isEmpty { found.add(empty, line: line.number) }
        }
    }
}
