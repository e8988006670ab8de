import MuseumModel

/// No control character but the tabulator, and none of the characters that programs take for a line end.
enum ControlCharacterRule: CalendarRule {
    private static let control = CalendarFindings.Kind(
        rule: "control-character",
        problem: Message(zhHant: "含有控制字元", english: "there is a control character in the line"),
        remedy: Message(zhHant: "請移除；常來自貼上的文字", english: "take it out; it often comes with pasted text"),
        clients: [.nextcloud, .khal])
    private static let bareReturn = CalendarFindings.Kind(
        rule: "bare-return", problem: Message(zhHant: "行中有單獨的 CR", english: "a CR stands inside the line"),
        remedy: Message(zhHant: "文字中的換行寫成 \\n", english: "write a line break in a text as \\n"),
        clients: [.thunderbird, .khal])
    private static let separator = CalendarFindings.Kind(
        rule: "line-separator",
        problem: Message(
            zhHant: "含有 U+0085、U+2028 或 U+2029，有些程式視為換行",
            english: "U+0085, U+2028 or U+2029 is in it, which some programs take for a line end"),
        remedy: Message(zhHant: "換成 \\n", english: "write \\n instead"), clients: [.khal])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for line in calendar.physical {
            if line.bytes.contains(0x0D) { found.add(bareReturn, line: line.number) }
            if line.bytes.contains(where: { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0D) || $0 == 0x7F }) {
                found.add(control, line: line.number)
            }
            for sequence in [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]] as [[UInt8]]
            where line.bytes.holds(sequence) {
                found.add(separator, line: line.number)
            }
        }
    }
}
