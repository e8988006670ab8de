import Foundation
import MuseumModel

/// A file for everybody names no person's address or telephone, and rings no alarm.
enum PersonalDataRule: CalendarRule {
    private static func kind(_ rule: String, _ zhHant: String, _ english: String) -> CalendarFindings.Kind {
        CalendarFindings.Kind(
            rule: rule, problem: Message(zhHant: zhHant, english: english),
            remedy: Message(zhHant: "公開的行事曆請刪除", english: "take it out of a public calendar"))
    }

    private static let attendee = kind(
        "public-attendee", "公開的行事曆有 ATTENDEE", "there is an ATTENDEE in a public calendar")
    private static let alarm = kind("public-alarm", "公開的行事曆有 VALARM", "there is a VALARM in a public calendar")
    private static let mail = kind("public-mail", "公開的行事曆有電子郵件地址", "there is an e-mail address in a public calendar")
    private static let phone = kind("public-phone", "公開的行事曆有電話號碼", "there is a telephone number in a public calendar")

    private static let plain: Set = [
        "DTSTAMP", "CREATED", "LAST-MODIFIED", "UID", "RELATED-TO", "GEO", "RRULE", "TRIGGER", "PRODID",
    ]

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        guard calendar.isPublic else { return }
        for component in calendar.components {
            if component.name == "VALARM" { found.add(alarm, line: component.line, property: component.name) }
            for line in component.properties {
                if line.name == "ATTENDEE" { found.add(attendee, line: line.number, property: line.name) }
                let texts = [line.value] + line.parameters.filter { $0.key != "TZID" }.values.flatMap(\.self)
                // The value is not repeated: a report would spread it.
                if texts.contains(where: { hasMail($0, line) }) {
                    found.add(mail, line: line.number, property: line.name)
                }
                if !plain.contains(line.name), !TimeFormRule.names.contains(line.name), texts.contains(where: hasPhone)
                {
                    found.add(phone, line: line.number, property: line.name)
                }
            }
        }
    }

    /// Full-width letters and digits as plain ones, and every dash as a hyphen.
    private static func folded(_ text: String) -> String {
        var text = text
        if text.utf8.contains(UInt8(ascii: "\\")) {
            text = text.replacing("\\n", with: "\n").replacing("\\N", with: "\n")
        }
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        return text.precomposedStringWithCompatibilityMapping.replacing(/[\u{2010}-\u{2015}\u{2212}]/, with: "-")
    }

    private static func hasMail(_ text: String, _ line: CheckedLine) -> Bool {
        // Expressions cost a hundred times what a look at the characters does, and nearly every line is without.
        guard text.unicodeScalars.contains(where: { "@%＠﹫".unicodeScalars.contains($0) }) else { return false }
        let text = folded(text)
        guard text.contains("@") || text.contains("%40") else { return false }
        // `session-1042@museum.example` is the form of a UID, `mei.lin@museum.example` a mailbox.
        let isIdentity = line.name == "UID" || line.name == "RELATED-TO"
        return [text, text.removingPercentEncoding ?? text].contains { form in
            form.indices.contains { form[$0] == "@" && isMail(form, at: $0, ofPerson: isIdentity) }
        }
    }

    /// Whether an address stands around an `@`. Looked at from there: an expression that begins with a name would try each
    /// letter of a long word, and each time read the word to its end.
    private static func isMail(_ text: String, at sign: String.Index, ofPerson: Bool) -> Bool {
        guard text[text.index(after: sign)...].prefixMatch(of: /[A-Za-z0-9\-]+\.[A-Za-z0-9\-]/) != nil else {
            return false
        }
        let name = text[..<sign].reversed().prefix { $0.isLetter || $0.isNumber || "_.%+-".contains($0) }
        guard ofPerson else { return !name.isEmpty }
        return String(name.reversed()).wholeMatch(of: /[A-Za-z]+(?:[._][A-Za-z]+)*/) != nil
    }

    private static func hasPhone(_ text: String) -> Bool {
        guard hasLongNumber(text) || hasWordForNumber(text) else { return false }
        let text = folded(text)
        if text.contains(/(?i)\b(?:tel|sms|callto|facetime|whatsapp):\+?\d/) { return true }
        let words = text.replacing(/(?i)\b(?:https?|webcal|ftp):\/\/\S+/, with: " ")
        if words.contains(
            /(?i)(?:電話|手機|專線|傳真|\btel\b|\bphone\b|\bmobile\b|\bfax\b|☎|📞)[\s.:：]*[(+]?\d(?:[\s()\-]{0,2}\d){5,}/)
            || words.contains(/(?i)(?:分機|\bext\.?\s|\bextension\s)\s*\d{2,6}/)
        {
            return true
        }
        return words.contains(/(?:^|[^\w+])\+\d(?:[\s().\-]{0,2}\d){7,14}(?!\w)/)
            || words.contains(/(?:^|[^\w\/.+\-])\(?(?:886[\s().\-]{0,2}\d|0\d)(?:[\s().\-]{0,2}\d){7,8}(?!\w)(?!-\d)/)
            || words.contains(/(?:^|[^\w\-])(?:\(\d{3}\)\s?|\d{3}[\-.])\d{3}[\-.]\d{4}(?![\w\-])/)
    }

    /// Whether six digits follow each other with at most two other characters between them, as in every telephone number.
    private static func hasLongNumber(_ text: String) -> Bool {
        var (digits, others) = (0, 0)
        for scalar in text.unicodeScalars {
            let isDigit = scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType == .decimal
            if isDigit {
                digits = others <= 2 ? digits + 1 : 1
                others = 0
                if digits == 6 { return true }
            } else {
                others += 1
            }
        }
        return false
    }

    /// Whether there is a word before which, or behind which, a shorter number is a telephone's.
    private static func hasWordForNumber(_ text: String) -> Bool {
        let letters = Array(text.utf8.map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 })
        return words.contains { letters.holds($0) }
    }

    private static let words = ["tel:", "sms:", "callto:", "facetime:", "whatsapp:", "分機", "ext"].map { Array($0.utf8) }
}
