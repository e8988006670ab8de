import MuseumModel

/// A line is NAME, parameters, colon, value (RFC 5545, 3.1).
enum GrammarRule: CalendarRule {
    private static let remedy = Message(
        zhHant: "寫成 名稱;參數=值:內容；參數值含 , ; : 時加引號",
        english: "write NAME;PARAMETER=value:value, with quotes around a parameter that holds , ; or :")

    private static func kind(_ rule: String, _ zhHant: String, _ english: String) -> CalendarFindings.Kind {
        CalendarFindings.Kind(
            rule: rule, problem: Message(zhHant: zhHant, english: english), remedy: remedy, clients: [.thunderbird])
    }

    private static func kind(of flaw: CheckedLine.Flaw) -> CalendarFindings.Kind {
        switch flaw {
        case .noName: kind("no-name", "這一行沒有屬性名稱", "the line has no property name")
        case .noColon: kind("no-colon", "名稱與內容之間沒有冒號", "there is no colon between name and value")
        case .badParameter:
            kind("parameter", "參數寫法有誤（可能少了引號）", "a parameter is not written as one (perhaps without its quotes)")
        case .unclosedQuote: kind("unclosed-quote", "參數的引號沒有結束", "a quotation mark of a parameter is not closed")
        case .textAfterQuote: kind("parameter", "引號之後還有文字", "there is text after the quoted value of a parameter")
        case .parameterTwice(let name): kind("parameter-twice", "參數 \(name) 出現兩次", "parameter \(name) is given twice")
        }
    }

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for line in calendar.lines {
            guard let flaw = line.flaw else { continue }
            found.add(
                kind(of: flaw), line: line.number, property: line.name.isEmpty ? nil : line.name, value: line.text)
        }
    }
}
