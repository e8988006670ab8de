import MuseumModel

/// The keys of one entry of `calendars`.
enum CalendarKey: String, FieldName {
    case file
    case use = "as"
    case scope = "for"
}

/// One calendar that the museum uses.
struct CalendarEntry {
    /// A kind of thing that can be closed, as `for` names it.
    enum Owner: String, CaseIterable {
        case site, room, instructor
    }

    let file: String
    let use: CalendarUse
    /// Nil is the whole museum.
    let scope: (owner: Owner, id: String)?
    /// Of museum.yaml.
    let line: Int
}

extension Mapping<MuseumKey> {
    mutating func calendars() -> [CalendarEntry] {
        each(.calendars, CalendarKey.self) { $0.entry() }
    }
}

extension Mapping<CalendarKey> {
    fileprivate mutating func entry() -> CalendarEntry? {
        let file = required(.file, .calendarFile)
        let use: CalendarUse? = required(.use, .choice())
        let scope = optional(.scope, .scope)
        switch use {
        case .holiday, .term:
            if node(.scope) != nil {
                refuse(
                    .scope,
                    problem: Message(zhHant: "假日與學期適用全館", english: "holidays and terms hold for the whole museum"),
                    remedy: Message(zhHant: "請刪除 for", english: "remove for"))
            }
        case .busy:
            if node(.scope) == nil { refuse(.scope, problem: .missing, remedy: .write(Grammar.scope.expected)) }
        case .closure, nil: break
        }
        guard let file, let use else { return nil }
        return CalendarEntry(file: file, use: use, scope: scope, line: line)
    }
}

extension Grammar<String> {
    /// The plain name of a calendar file: it is looked for in known folders only.
    fileprivate static var calendarFile: Grammar {
        Grammar(
            Message(
                zhHant: "calendars/ 裡的檔名，如 closures.ics", english: "the name of a file in calendars/, e.g. closures.ics"
            ),
            problem: Message(zhHant: "不是 .ics 檔名", english: "this is not the name of an .ics file")
        ) { text in
            text.hasSuffix(".ics") && !text.hasPrefix(".") && !text.contains { "/\\\0".contains($0) } ? text : nil
        }
    }
}

extension Grammar<(owner: CalendarEntry.Owner, id: String)> {
    /// `room:S-LAB2`.
    fileprivate static var scope: Grammar {
        Grammar(
            Message(
                zhHant: "room:代號、site:代號 或 instructor:代號", english: "room:ID, site:ID or instructor:ID"),
            problem: Message(zhHant: "看不出是哪個場地、館區或講師", english: "this names no room, site or instructor")
        ) { text in
            let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
            guard parts.count == 2, let owner = CalendarEntry.Owner(rawValue: parts[0]) else { return nil }
            return (owner, parts[1])
        }
    }
}
