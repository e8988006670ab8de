import MuseumModel

/// One VCALENDAR with at least one component, every BEGIN with its END, and calendar properties before components.
enum StructureRule: CalendarRule {
    private static func kind(
        _ rule: String, _ problem: Message, _ remedy: Message, _ clients: [CalendarClient] = [.thunderbird]
    ) -> CalendarFindings.Kind {
        CalendarFindings.Kind(rule: rule, problem: problem, remedy: remedy, clients: clients)
    }

    private static let again = Message(zhHant: "請重新匯出檔案", english: "export the file again")
    private static let noCalendar = kind(
        "no-calendar",
        Message(zhHant: "沒有 VCALENDAR，不是 iCalendar 檔", english: "there is no VCALENDAR: this is no iCalendar file"),
        Message(zhHant: "請匯出 .ics；不要存成網頁", english: "export an .ics file, and do not save a web page"),
        [.google, .thunderbird])
    private static let several = kind(
        "several-calendars", Message(zhHant: "一個檔案有數個 VCALENDAR", english: "there are several VCALENDARs in one file"),
        Message(zhHant: "合併成一個", english: "make them one"), [.outlook])
    private static let noComponent = kind(
        "no-component", Message(zhHant: "VCALENDAR 裡沒有任何元件", english: "there is no component in the VCALENDAR"),
        Message(
            zhHant: "沒有活動時保留 VTIMEZONE", english: "keep a VTIMEZONE where there are no events"), [.khal])
    private static let noEnd = kind(
        "no-end", Message(zhHant: "沒有對應的 END；檔案可能被截斷", english: "there is no END for this: the file may be cut off"),
        again)
    private static let wrongEnd = kind(
        "unbalanced-end", Message(zhHant: "END 與前面的 BEGIN 不符", english: "this END does not match the BEGIN before it"),
        again)
    private static let misplaced = kind(
        "misplaced", Message(zhHant: "這種元件不能放在這裡", english: "a component of this kind cannot stand here"), again)
    private static let outside = kind(
        "outside", Message(zhHant: "這一行在 VCALENDAR 之外", english: "the line stands outside VCALENDAR"),
        Message(zhHant: "請刪除", english: "take it out"))
    private static let frame = kind(
        "frame", Message(zhHant: "BEGIN 或 END 多了參數或空白", english: "a BEGIN or END has parameters or blanks"),
        Message(zhHant: "寫成 BEGIN:VEVENT", english: "write BEGIN:VEVENT"))
    private static let after = kind(
        "after-component",
        Message(zhHant: "行事曆的屬性出現在元件之後", english: "a property of the calendar stands after a component"),
        Message(zhHant: "移到第一個 BEGIN 之前", english: "move it before the first BEGIN of a component"), [])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        if calendar.calendars.isEmpty { found.add(noCalendar, line: 1) }
        for extra in calendar.calendars.dropFirst() { found.add(several, line: extra.line) }
        for one in calendar.calendars where one.children.isEmpty { found.add(noComponent, line: one.line) }
        for disorder in calendar.disorder {
            switch disorder {
            case .outside(let line): found.add(outside, line)
            case .misplaced(let line, let inside):
                found.add(misplaced, line: line.number, property: inside.isEmpty ? nil : inside, value: line.value)
            case .badFrame(let line): found.add(frame, line)
            case .endOfOther(let line, _), .endAlone(let line): found.add(wrongEnd, line)
            case .noEnd(let component):
                found.add(noEnd, line: component.line, property: "BEGIN", value: component.name)
            case .afterComponent(let line): found.add(after, line)
            }
        }
    }
}
