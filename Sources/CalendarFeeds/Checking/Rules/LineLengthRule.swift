import MuseumModel

/// No physical line has more than 75 octets (RFC 5545, 3.1).
enum LineLengthRule: CalendarRule {
    private static let tooLong = CalendarFindings.Kind(
        rule: "line-length", problem: Message(zhHant: "一行超過 75 位元組", english: "the line has more than 75 octets"),
        remedy: Message(
            zhHant: "依位元組（不是字數）折行，一個中文字佔 3 個",
            english: "fold by octets, not by characters: a Chinese character has three"))
    private static let nothingToContinue = CalendarFindings.Kind(
        rule: "first-fold",
        problem: Message(
            zhHant: "第一行以空白開頭", english: "the first line begins with a blank: there is nothing that it continues"),
        remedy: Message(zhHant: "檔案以 BEGIN:VCALENDAR 開始", english: "begin with BEGIN:VCALENDAR"))

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for line in calendar.physical where line.bytes.count > 75 {
            found.add(tooLong, line: line.number, value: "\(line.bytes.count)")
        }
        if let first = calendar.physical.first, first.bytes.first == 0x20 || first.bytes.first == 0x09 {
            found.add(nothingToContinue, line: first.number)
        }
    }
}
