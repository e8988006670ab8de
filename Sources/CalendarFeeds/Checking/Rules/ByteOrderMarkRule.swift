import MuseumModel

/// The first bytes are `BEGIN`.
enum ByteOrderMarkRule: CalendarRule {
    private static let mark = CalendarFindings.Kind(
        rule: "byte-order-mark",
        problem: Message(zhHant: "檔案開頭有位元組順序標記（BOM）", english: "a byte order mark stands at the start of the file"),
        remedy: Message(zhHant: "請存為不含 BOM 的 UTF-8", english: "save it as UTF-8 without byte order mark"),
        clients: [.google])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        if calendar.hasMark { found.add(mark, line: 1) }
    }
}

extension CalendarFindings.Kind {
    static let tooLarge = CalendarFindings.Kind(
        rule: "size", weight: .advice,
        problem: Message(
            zhHant: "檔案太大，只檢查前 16 MiB", english: "the file is too large: only its first 16 MiB are looked at"),
        remedy: Message(zhHant: "請縮短期間，或分成數個檔案", english: "shorten the period, or make several files"))
}
