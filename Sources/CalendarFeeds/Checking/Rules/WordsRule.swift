import MuseumModel

/// Numbers and words of which only some are legal.
enum WordsRule: CalendarRule {
    private static func kind(_ rule: String, _ zhHant: String, _ english: String, _ remedy: Message)
        -> CalendarFindings.Kind
    {
        CalendarFindings.Kind(rule: rule, problem: Message(zhHant: zhHant, english: english), remedy: remedy)
    }

    private static let sequence = CalendarFindings.Kind(
        rule: "sequence",
        problem: Message(
            zhHant: "SEQUENCE 不是 0 到 2147483647 的整數", english: "SEQUENCE is no whole number from 0 to 2147483647"),
        remedy: Message(zhHant: "從 0 開始，每次變更加 1", english: "begin with 0 and add 1 with each change"),
        clients: [.google, .apple])
    private static let priority = kind(
        "priority", "PRIORITY 不是 0 到 9", "PRIORITY is not 0 to 9", Message(zhHant: "改為 0 到 9", english: "write 0 to 9"))
    private static let status = kind(
        "status", "此元件不能有這個 STATUS", "a component of this kind cannot have this STATUS",
        Message(
            zhHant: "事件用 CONFIRMED、TENTATIVE 或 CANCELLED",
            english: "events are CONFIRMED, TENTATIVE or CANCELLED"))
    private static let transparency = kind(
        "transp", "TRANSP 只能是 OPAQUE 或 TRANSPARENT", "TRANSP is OPAQUE or TRANSPARENT",
        Message(zhHant: "更正其值", english: "correct the value"))

    private static let statuses: [String: Set<String>] = [
        "VEVENT": ["TENTATIVE", "CONFIRMED", "CANCELLED"],
        "VTODO": ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"], "VJOURNAL": ["DRAFT", "FINAL", "CANCELLED"],
    ]

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for component in calendar.components {
            for line in component.properties {
                switch line.name {
                case "SEQUENCE":
                    if !(0...Int(Int32.max)).contains(Int(line.value) ?? -1) { found.add(sequence, line) }
                case "PRIORITY": if !(0...9).contains(Int(line.value) ?? -1) { found.add(priority, line) }
                case "STATUS":
                    if let legal = statuses[component.name], !legal.contains(line.value.uppercased()) {
                        found.add(status, line)
                    }
                case "TRANSP":
                    if !["OPAQUE", "TRANSPARENT"].contains(line.value.uppercased()) { found.add(transparency, line) }
                default: break
                }
            }
        }
    }
}
