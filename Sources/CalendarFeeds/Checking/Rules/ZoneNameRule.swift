import Foundation
import MuseumModel

/// A TZID is an IANA name with a VTIMEZONE in the file, and each VTIMEZONE is used.
enum ZoneNameRule: CalendarRule {
    private static func kind(
        _ rule: String, _ problem: Message, _ remedy: Message, _ clients: [CalendarClient],
        weight: CalendarFinding.Weight = .fault
    ) -> CalendarFindings.Kind {
        CalendarFindings.Kind(rule: rule, weight: weight, problem: problem, remedy: remedy, clients: clients)
    }

    private static let iana = Message(zhHant: "請用如 Asia/Taipei 的名稱", english: "use a name such as Asia/Taipei")
    private static let undefined = kind(
        "no-vtimezone", Message(zhHant: "檔案裡沒有這個時區的 VTIMEZONE", english: "the file has no VTIMEZONE for this zone"),
        Message(zhHant: "附上 VTIMEZONE；否則有的程式會差一小時", english: "put one in; without it some programs are an hour off"),
        [.outlook, .outlookWeb])
    private static let unused = kind(
        "unused-vtimezone", Message(zhHant: "沒有用到這個 VTIMEZONE", english: "the VTIMEZONE is not used"),
        Message(zhHant: "刪除，或確認時間的 TZID", english: "take it out, or look at the TZIDs of the times"), [],
        weight: .advice)
    private static let twice = kind(
        "vtimezone-twice", Message(zhHant: "同一時區有兩個 VTIMEZONE", english: "there are two VTIMEZONEs of one zone"),
        Message(zhHant: "保留一個", english: "keep one of them"), [.outlookWeb])
    private static let prefixed = kind(
        "vendor-tzid", Message(zhHant: "時區名稱帶有廠商的前綴", english: "the name of the zone carries a vendor's prefix"), iana,
        [.evolution, .outlook])
    private static let windows = kind(
        "windows-tzid",
        Message(zhHant: "這是 Windows 的時區名稱，不是 IANA 名稱", english: "this is Windows' name of a zone, not the IANA name"),
        iana, [.khal, .nextcloud])
    private static let unknown = kind(
        "unknown-tzid", Message(zhHant: "不認得這個時區名稱", english: "there is no zone of this name"), iana,
        [.google, .khal, .nextcloud])
    private static let noName = kind(
        "vtimezone-parts",
        Message(
            zhHant: "VTIMEZONE 需要一個 TZID，以及 STANDARD 或 DAYLIGHT",
            english: "a VTIMEZONE needs one TZID, and STANDARD or DAYLIGHT"),
        Message(zhHant: "請補上", english: "add them"), [.outlookWeb, .khal])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        var used: [String: Int] = [:]
        for line in calendar.components.flatMap(\.properties) {
            if let name = line.parameter("TZID"), used[name] == nil { used[name] = line.number }
        }
        var defined: [String: Int] = [:]
        for zone in calendar.components where zone.name == "VTIMEZONE" {
            guard let line = zone.first("TZID"), zone.every("TZID").count == 1, !zone.children.isEmpty else {
                found.add(noName, line: zone.line, property: "VTIMEZONE")
                continue
            }
            if defined[line.value] != nil { found.add(twice, line) }
            defined[line.value] = line.number
            if used[line.value] == nil { found.add(unused, line) }
        }
        for (name, line) in defined.merging(used, uniquingKeysWith: { first, _ in first }) {
            if let kind = kind(ofName: name) { found.add(kind, line: line, property: "TZID", value: name) }
        }
        for (name, line) in used where defined[name] == nil {
            found.add(undefined, line: line, property: "TZID", value: name)
        }
    }

    private static func kind(ofName name: String) -> CalendarFindings.Kind? {
        if name.hasPrefix("/") || name.lowercased().contains("freeassociation") { return prefixed }
        if TimeZone(identifier: name)?.identifier == name || TimeZone.knownTimeZoneIdentifiers.contains(name) {
            return name.contains("/") || name == "UTC" || name == "GMT" ? nil : unknown
        }
        return ZoneNames.zone(named: name) != nil && !name.contains("/") ? windows : unknown
    }
}
