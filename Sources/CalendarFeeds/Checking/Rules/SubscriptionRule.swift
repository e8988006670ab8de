import MuseumModel

/// What is legal and ill-advised in a file to which people subscribe.
enum SubscriptionRule: CalendarRule {
    private static func kind(
        _ rule: String, _ problem: Message, _ remedy: Message, _ clients: [CalendarClient]
    ) -> CalendarFindings.Kind {
        CalendarFindings.Kind(rule: rule, weight: .advice, problem: problem, remedy: remedy, clients: clients)
    }

    private static let unchanging = kind(
        "no-last-modified",
        Message(
            zhHant: "沒有 LAST-MODIFIED 或 SEQUENCE，之後的變更可能不會更新",
            english: "without LAST-MODIFIED or SEQUENCE, later changes may not be taken"),
        Message(zhHant: "每次變更時更新兩者", english: "raise both with each change"), [.google, .icsx5])
    private static let organizer = kind(
        "organizer",
        Message(
            zhHant: "訂閱中有 ORGANIZER，有的程式會寄出回覆", english: "a feed with an ORGANIZER makes some programs send replies"),
        Message(zhHant: "訂閱用的檔案不要寫", english: "leave it out of a feed"), [.outlook, .apple])
    private static let alarm = kind(
        "alarm", Message(zhHant: "提醒會在每位訂閱者的裝置上響起", english: "the alarm rings on every subscriber's device"),
        Message(zhHant: "訂閱用的檔案不要放 VALARM", english: "leave VALARM out of a feed"), [.apple, .nextcloud, .icsx5])
    private static let markup = kind(
        "markup",
        Message(zhHant: "DESCRIPTION 含有 HTML，會原樣顯示", english: "DESCRIPTION holds HTML, which is shown as it stands"),
        Message(zhHant: "改為純文字", english: "write plain text"), [.thunderbird])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        // Once for the file: where it is missing it mostly is everywhere.
        if let event = calendar.events.first(where: {
            $0.component.first("LAST-MODIFIED") == nil && $0.component.first("SEQUENCE") == nil
        }) {
            found.add(unchanging, line: event.component.line, property: "LAST-MODIFIED")
        }
        if let line = calendar.events.lazy.compactMap({ $0.component.first("ORGANIZER") }).first {
            found.add(organizer, line: line.number, property: line.name)
        }
        if !calendar.isPublic, let component = calendar.components.first(where: { $0.name == "VALARM" }) {
            found.add(alarm, line: component.line, property: component.name)
        }
        for event in calendar.events {
            guard let line = event.component.first("DESCRIPTION"), line.value.contains("<"),
                line.value.contains(/(?i)<(br|p|div|a|b|ul|li|html|span)[\s>\/]/)
            else { continue }
            found.add(markup, line)
            break
        }
    }
}
