import MuseumModel

/// Each physical line is UTF-8 by itself: no fold stands inside a character.
enum EncodingRule: CalendarRule {
    private static let torn = CalendarFindings.Kind(
        rule: "fold-in-character",
        problem: Message(zhHant: "折行切斷了一個字", english: "a fold stands inside a character"),
        remedy: Message(zhHant: "只在字與字之間折行", english: "fold between characters only"), clients: [.google, .khal])
    private static let notText = CalendarFindings.Kind(
        rule: "encoding", problem: Message(zhHant: "不是 UTF-8 文字", english: "this is not UTF-8 text"),
        remedy: Message(
            zhHant: "請以 UTF-8 另存（Big5 檔案請先轉碼）", english: "save the file in UTF-8 (convert Big5 first)"),
        clients: [.google, .khal])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for (index, line) in calendar.physical.enumerated() {
            guard String(validating: line.bytes, as: UTF8.self) == nil else { continue }
            // Whole with the lines that it is folded with: then only the fold is at fault.
            let before = index > 0 ? calendar.physical[index - 1].bytes : []
            let after = index + 1 < calendar.physical.count ? calendar.physical[index + 1].bytes : []
            let isFold =
                (after.first == 0x20 && String(validating: line.bytes + after.dropFirst(), as: UTF8.self) != nil)
                || (line.bytes.first == 0x20
                    && String(validating: before + line.bytes.dropFirst(), as: UTF8.self) != nil)
            found.add(isFold ? torn : notText, line: line.number)
        }
    }
}
