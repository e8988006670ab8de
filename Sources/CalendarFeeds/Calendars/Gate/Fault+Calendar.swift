import MuseumModel

/// What can be wrong with a calendar file.
extension Fault {
    static func tooLarge(_ file: String, bytes: Int) -> Fault {
        Fault(
            file: file,
            problem: Message(
                zhHant: "檔案有 \(bytes) 位元組，上限為 \(CalendarLimits.bytes)",
                english: "the file has \(bytes) bytes, more than \(CalendarLimits.bytes)"),
            remedy: .smallerExport)
    }

    static func tooManyLines(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(
                zhHant: "超過 \(CalendarLimits.lines) 行", english: "there are more than \(CalendarLimits.lines) lines"),
            remedy: .smallerExport)
    }

    static func lineTooLong(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(
                zhHant: "一行超過 \(CalendarLimits.bytesInLine) 位元組",
                english: "one line has more than \(CalendarLimits.bytesInLine) bytes"),
            remedy: Message(
                zhHant: "請刪除附件或過長的說明", english: "remove attachments and very long descriptions"))
    }

    static func tooDeepOrMany(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(
                zhHant: "元件超過 \(CalendarLimits.components) 個，或超過 \(CalendarLimits.depth) 層",
                english:
                    "there are more than \(CalendarLimits.components) components, or more than \(CalendarLimits.depth) levels of them"
            ),
            remedy: .smallerExport)
    }

    static func tooManyValues(_ file: String, _ line: ContentLine) -> Fault {
        Fault(
            file: file, line: line.number, field: line.name,
            problem: Message(
                zhHant: "一行內超過 \(CalendarLimits.valuesInList) 個值或 \(CalendarLimits.parameters) 個參數",
                english:
                    "one line has \(CalendarLimits.valuesInList) values or more, or more than \(CalendarLimits.parameters) parameters"
            ),
            remedy: Message(zhHant: "請分成數行", english: "spread them over several lines"))
    }

    static func tooManyOccurrences(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line, field: "RRULE",
            problem: Message(
                zhHant: "重複規則產生的場次過多（上限 \(CalendarLimits.occurrences)）",
                english: "the rules give too many occurrences (at most \(CalendarLimits.occurrences))"),
            remedy: .smallerExport)
    }

    static func notText(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(zhHant: "不是 UTF-8 文字", english: "this is not UTF-8 text"),
            remedy: Message(
                zhHant: "請以 UTF-8 編碼另存（Big5 檔案請先轉碼）", english: "save the file again in UTF-8 (convert Big5 first)"))
    }

    static func notACalendar(_ file: String) -> Fault {
        Fault(
            file: file, problem: Message(zhHant: "不是 iCalendar 檔", english: "this is not an iCalendar file"),
            remedy: Message(
                zhHant: "請匯出 .ics 檔；內容須以 BEGIN:VCALENDAR 開始",
                english: "export an .ics file; it begins with BEGIN:VCALENDAR"))
    }

    static func unbalanced(_ file: String, _ line: ContentLine) -> Fault {
        Fault(
            file: file, line: line.number, field: "END", value: line.value,
            problem: Message(zhHant: "END 與前面的 BEGIN 不符", english: "this END does not match the BEGIN before it"),
            remedy: .exportAgain)
    }

    static func misplaced(_ file: String, _ line: ContentLine, inside component: String) -> Fault {
        Fault(
            file: file, line: line.number, field: "BEGIN", value: line.value,
            problem: Message(
                zhHant: "不能放在 \(component) 裡面；前面可能少了一行 END",
                english: "cannot stand inside a \(component); an END may be missing before it"),
            remedy: .exportAgain)
    }

    static func truncated(_ file: String, component: String, line: Int) -> Fault {
        Fault(
            file: file, line: line, field: "BEGIN", value: component,
            problem: Message(zhHant: "檔案不完整：沒有對應的 END", english: "the file is cut off: there is no END for this"),
            remedy: .exportAgain)
    }

    static func unreadable(_ file: String) -> Fault {
        Fault(
            file: file, problem: Message(zhHant: "無法解析這份行事曆", english: "the calendar cannot be parsed"),
            remedy: .exportAgain)
    }

    static func missing(_ property: String, _ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line, field: property,
            problem: Message(zhHant: "事件缺少 \(property)", english: "the event has no \(property)"),
            remedy: Message(
                zhHant: "請補上，例如 DTSTART;VALUE=DATE:20270305", english: "add it, e.g. DTSTART;VALUE=DATE:20270305"))
    }

    static func badValue(_ file: String, _ line: ContentLine) -> Fault {
        Fault(
            file: file, line: line.number, field: line.name, value: String(line.value.prefix(80)),
            problem: Message(zhHant: "看不懂這個值", english: "the value makes no sense"),
            remedy: Message(
                zhHant: "日期如 20270305，時間如 20270305T093000，規則如 FREQ=WEEKLY;BYDAY=MO",
                english: "dates are 20270305, times 20270305T093000, rules FREQ=WEEKLY;BYDAY=MO"))
    }

    static func subDailyRule(_ file: String, _ line: ContentLine) -> Fault {
        Fault(
            file: file, line: line.number, field: line.name, value: String(line.value.prefix(80)),
            problem: Message(
                zhHant: "不接受每小時或更密的重複規則", english: "rules that repeat hourly or more often are not taken"),
            remedy: Message(
                zhHant: "請改用 DAILY、WEEKLY、MONTHLY 或 YEARLY", english: "use DAILY, WEEKLY, MONTHLY or YEARLY"))
    }

    static func endBeforeStart(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line, field: "DTEND",
            problem: Message(zhHant: "結束早於開始", english: "the event ends before it starts"),
            remedy: Message(zhHant: "請更正 DTSTART 或 DTEND", english: "correct DTSTART or DTEND"))
    }

    static func unknownZone(_ file: String, line: Int, zone: String) -> Fault {
        Fault(
            file: file, line: line, field: "TZID", value: zone,
            problem: Message(zhHant: "不認得這個時區", english: "the time zone is unknown"),
            remedy: Message(
                zhHant: "請使用如 Asia/Taipei 的名稱，或在檔案內附上 VTIMEZONE",
                english: "use a name such as Asia/Taipei, or put a VTIMEZONE into the file"))
    }
}

extension Message {
    fileprivate static let smallerExport = Message(
        zhHant: "請縮短匯出的期間，或分成數個檔案", english: "export a shorter period, or several files")
    fileprivate static let exportAgain = Message(
        zhHant: "請重新匯出或下載這個檔案", english: "export or download the file again")
}
