import MuseumModel

/// What stands once at the head of a calendar: VERSION, PRODID, METHOD, names.
enum CalendarPropertiesRule: CalendarRule {
    private static func kind(
        _ rule: String, _ zhHant: String, _ english: String, remedy: Message, clients: [CalendarClient] = []
    ) -> CalendarFindings.Kind {
        CalendarFindings.Kind(
            rule: rule, problem: Message(zhHant: zhHant, english: english), remedy: remedy, clients: clients)
    }

    private static let version = kind(
        "version", "VERSION 應有一個，值為 2.0", "VERSION must be there once, as 2.0",
        remedy: Message(zhHant: "寫 VERSION:2.0", english: "write VERSION:2.0"), clients: [.google, .outlook])
    private static let product = kind(
        "product", "PRODID 應有一個，且不是空的", "PRODID must be there once, and not be empty",
        remedy: Message(zhHant: "例如 PRODID:-//館名//程式//ZH", english: "for example PRODID:-//Museum//Program//EN"))
    private static let method = kind(
        "method", "METHOD 不是 PUBLISH：這是邀請或取消通知，不是訂閱", "METHOD is not PUBLISH: this is an invitation, not a feed",
        remedy: Message(zhHant: "訂閱用的檔案不要寫 METHOD", english: "leave METHOD out of a feed"),
        clients: [.outlook, .apple])
    private static let scale = kind(
        "scale", "CALSCALE 不是 GREGORIAN", "CALSCALE is not GREGORIAN",
        remedy: Message(zhHant: "刪除或寫 GREGORIAN", english: "leave it out, or write GREGORIAN"))
    private static let twice = kind(
        "twice", "這個屬性只能出現一次", "the property may be there once only",
        remedy: Message(zhHant: "保留一個", english: "keep one of them"))
    private static let names = kind(
        "names-differ", "X-WR-CALNAME 與 NAME 不同，訂閱者看到的名稱不一",
        "X-WR-CALNAME differs from NAME: subscribers see different names",
        remedy: Message(zhHant: "兩者寫成一樣", english: "write the same in both"), clients: [.google, .apple, .nextcloud])

    private static let once = [
        "METHOD", "CALSCALE", "REFRESH-INTERVAL", "X-WR-CALNAME", "X-WR-CALDESC", "X-WR-TIMEZONE", "X-PUBLISHED-TTL",
        "UID", "COLOR", "URL", "SOURCE", "LAST-MODIFIED",
    ]

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for one in calendar.calendars {
            let versions = one.every("VERSION")
            if versions.count != 1 || versions[0].value.trimmed != "2.0" {
                found.add(
                    version, line: versions.last?.number ?? one.line, property: "VERSION", value: versions.last?.value)
            }
            let products = one.every("PRODID")
            if products.count != 1 || products[0].value.trimmed.isEmpty {
                found.add(
                    product, line: products.last?.number ?? one.line, property: "PRODID", value: products.last?.value)
            }
            for line in one.every("METHOD") where line.value.uppercased() != "PUBLISH" { found.add(method, line) }
            for line in one.every("CALSCALE") where line.value.uppercased() != "GREGORIAN" { found.add(scale, line) }
            for name in once { for line in one.every(name).dropFirst() { found.add(twice, line) } }
            if let name = one.first("X-WR-CALNAME"), !one.every("NAME").isEmpty,
                !one.every("NAME").contains(where: { $0.value == name.value })
            {
                found.add(names, name)
            }
        }
    }
}
