import MuseumModel

/// ORGANIZER and ATTENDEE are addresses such as `mailto:`.
enum CalendarAddressRule: CalendarRule {
    private static let address = CalendarFindings.Kind(
        rule: "calendar-address",
        problem: Message(zhHant: "不是行事曆位址", english: "this is no calendar address"),
        remedy: Message(
            zhHant: "例如 ORGANIZER:mailto:office@museum.example",
            english: "for example ORGANIZER:mailto:office@museum.example"),
        clients: [.outlook, .nextcloud])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for line in calendar.components.flatMap(\.properties) where line.name == "ORGANIZER" || line.name == "ATTENDEE"
        {
            let others = ["SENT-BY", "DELEGATED-FROM", "DELEGATED-TO", "MEMBER"].flatMap { line.parameters[$0] ?? [] }
            for text in [line.value] + others where !isAddress(text) { found.add(address, line) }
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        guard UniformAddress(text) != nil else { return false }
        guard text.lowercased().hasPrefix("mailto:") else { return true }
        return text.wholeMatch(of: /(?i)mailto:[^@\s]+@[A-Za-z0-9.-]+/) != nil
    }
}
