import MuseumModel

/// In a text, backslash, comma, semicolon and line break are escaped, and nothing else (RFC 5545, 3.3.11).
enum TextEscapeRule: CalendarRule {
    private static func kind(_ rule: String, _ zhHant: String, _ english: String, _ remedy: Message)
        -> CalendarFindings.Kind
    {
        CalendarFindings.Kind(rule: rule, problem: Message(zhHant: zhHant, english: english), remedy: remedy)
    }

    private static let comma = kind(
        "bare-comma", "文字中有未跳脫的逗號", "a comma in the text is not escaped",
        Message(zhHant: "寫成 \\,", english: "write \\,"))
    private static let semicolon = kind(
        "bare-semicolon", "文字中有未跳脫的分號", "a semicolon in the text is not escaped",
        Message(zhHant: "寫成 \\;", english: "write \\;"))
    private static let wrong = kind(
        "wrong-escape", "沒有這種跳脫字元", "there is no such escape",
        Message(zhHant: "只有 \\\\ \\; \\, \\n", english: "there are only \\\\ \\; \\, and \\n"))
    private static let lone = kind(
        "lone-backslash", "文字以單獨的反斜線結束", "the text ends with a lone backslash",
        Message(zhHant: "寫成 \\\\", english: "write \\\\"))

    private static let texts: Set = [
        "SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "UID", "PRODID", "VERSION", "METHOD", "CALSCALE",
        "STATUS", "CLASS", "TRANSP", "TZID", "TZNAME", "RELATED-TO", "NAME", "COLOR", "ACTION", "X-WR-CALNAME",
        "X-WR-CALDESC", "X-WR-TIMEZONE",
    ]

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for line in calendar.components.flatMap(\.properties) where line.valueType == nil || line.valueType == "TEXT" {
            if texts.contains(line.name) {
                check(line, allowsCommas: false, &found)
            } else if line.name == "CATEGORIES" || line.name == "RESOURCES"
                || (line.name.hasPrefix("X-") && line.name != "X-PUBLISHED-TTL")
            {
                check(line, allowsCommas: true, &found)
            }
        }
    }

    private static func check(_ line: CheckedLine, allowsCommas: Bool, _ found: inout CalendarFindings) {
        var isEscaped = false
        for character in line.value.unicodeScalars {
            if isEscaped {
                if !"\\;,nN".unicodeScalars.contains(character) { found.add(wrong, line) }
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == ";" {
                found.add(semicolon, line)
            } else if character == ",", !allowsCommas {
                found.add(comma, line)
            }
        }
        if isEscaped { found.add(lone, line) }
    }
}
