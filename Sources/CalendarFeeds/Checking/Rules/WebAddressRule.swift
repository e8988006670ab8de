import MuseumModel

/// Addresses are complete and hold only characters of RFC 3986.
enum WebAddressRule: CalendarRule {
    private static let incomplete = CalendarFindings.Kind(
        rule: "url", problem: Message(zhHant: "不是完整的網址", english: "this is no complete address"),
        remedy: Message(zhHant: "以 https:// 開始", english: "begin with https://"), clients: [.outlook])
    private static let raw = CalendarFindings.Kind(
        rule: "url-encoding",
        problem: Message(
            zhHant: "網址含有須以 %XX 表示的字元", english: "the address has characters that are to be written as %XX"),
        remedy: Message(zhHant: "中文等字元請轉成 %XX", english: "encode them as %XX"), clients: [.apple])
    private static let scheme = CalendarFindings.Kind(
        rule: "url-scheme",
        problem: Message(zhHant: "訂閱中不可有這種網址", english: "an address of this kind has no place in a feed"),
        remedy: Message(zhHant: "用 https 網址", english: "use an https address"))
    private static let untyped = CalendarFindings.Kind(
        rule: "uri-type", problem: Message(zhHant: "少了 VALUE=URI", english: "VALUE=URI is missing"),
        remedy: Message(
            zhHant: "例如 CONFERENCE;VALUE=URI:https://…", english: "for example CONFERENCE;VALUE=URI:https://…"))

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        let names: Set = ["URL", "SOURCE", "TZURL", "CONFERENCE", "IMAGE", "ATTACH"]
        for line in calendar.components.flatMap(\.properties) {
            if names.contains(line.name), line.valueType != "BINARY" { check(line.value, line, &found) }
            if line.name == "CONFERENCE" || line.name == "IMAGE", line.valueType == nil { found.add(untyped, line) }
            for text in (line.parameters["ALTREP"] ?? []) + (line.parameters["DIR"] ?? []) { check(text, line, &found) }
        }
    }

    private static func check(_ text: String, _ line: CheckedLine, _ found: inout CalendarFindings) {
        guard let address = UniformAddress(text) else {
            let hasScheme = text.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.-]*:\S/) != nil
            return found.add(hasScheme ? raw : incomplete, line)
        }
        switch address.scheme {
        case "http", "https": if WebAddress(text) == nil { found.add(incomplete, line) }
        case "javascript", "vbscript", "file": found.add(scheme, line)
        default: break
        }
    }
}

/// A URI by the characters that RFC 3986 allows, whatever its scheme.
struct UniformAddress {
    /// Lower case.
    let scheme: String

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
            let first = bytes.first, Self.isLetter(first),
            bytes[..<colon].allSatisfy({ Self.isPlain($0) || "+.-".utf8.contains($0) }),
            bytes[(colon + 1)...].allSatisfy({ Self.isPlain($0) || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains($0) })
        else { return nil }
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
            guard bytes.count > index + 2, bytes[index + 1...index + 2].allSatisfy(Self.isHexadecimal) else {
                return nil
            }
        }
        scheme = text[..<text.utf8.index(text.startIndex, offsetBy: colon)].lowercased()
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }
    private static func isPlain(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
}
