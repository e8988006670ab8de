import MuseumModel

extension Row<ProgrammeTable.Column> {
    /// The columns `sessions`, `series`, `holiday_rule`: either sessions alone, or a series with its rule.
    mutating func frequency() -> Programme.Frequency? {
        guard isAligned else { return nil }
        let isSeries = isWritten(.series)
        switch (isWritten(.sessions), isSeries) {
        case (false, false):
            refuse(.sessions, problem: .missing, remedy: .sessionsOrSeries)
        case (true, true):
            refuse(
                .series,
                problem: Message(zhHant: "sessions 與 series 都填了", english: "both sessions and series are given"),
                remedy: .sessionsOrSeries)
        case (true, false), (false, true): break
        }
        let sessions = optional(.sessions, .number(0...10_000))
        let series = optional(.series, .series)
        let holidayRule: SeriesPattern.HolidayRule? =
            isSeries ? required(.holidayRule, .choice()) : optional(.holidayRule, .choice())
        if !isSeries, isWritten(.holidayRule) {
            refuse(
                .holidayRule, value: holidayRule?.rawValue,
                problem: Message(zhHant: "只有系列課程才有這項規則", english: "only a series has this rule"),
                remedy: Message(zhHant: "請清空這一格，或填寫 series", english: "empty the cell, or fill series"))
        }
        if let series, let holidayRule {
            return .series(
                count: series.count,
                SeriesPattern(meetings: series.meetings, everyWeeks: series.everyWeeks, holidayRule: holidayRule))
        }
        return sessions.map { .sessions($0) }
    }

    private mutating func isWritten(_ column: ProgrammeTable.Column) -> Bool {
        if case .written = content(of: column) { true } else { false }
    }
}

/// How often a series is offered, and its meetings.
struct SeriesText {
    let count: Int
    let meetings: Int
    let everyWeeks: Int
}

extension Grammar<SeriesText> {
    /// `2 x 10 weekly` is two series of ten meetings; `1 x 6 every 2 weeks` one of six.
    static var series: Grammar {
        Grammar(
            Message(
                zhHant: "期數 x 堂數 weekly，如 2 x 10 weekly 或 1 x 6 every 2 weeks",
                english: "series x meetings, e.g. 2 x 10 weekly or 1 x 6 every 2 weeks")
        ) { text throws(Misreading) in
            guard let match = text.wholeMatch(of: /([0-9]+)\s*[x×]\s*([0-9]+)\s+(?:weekly|every\s+([0-9]+)\s+weeks?)/)
            else { throw Misreading(problem: Message(zhHant: "看不懂這個系列", english: "this series cannot be read")) }
            let weeks = match.output.3.map { String($0) } ?? "1"
            return SeriesText(
                count: try Grammar<Int>.number(0...1000).readPart(String(match.output.1)),
                meetings: try Grammar<Int>.number(1...64).readPart(String(match.output.2)),
                everyWeeks: try Grammar<Int>.number(1...26).readPart(weeks))
        }
    }
}

extension Message {
    fileprivate static let sessionsOrSeries = Message(
        zhHant: "請只填其中一欄：sessions（場數）或 series（如 2 x 10 weekly）",
        english: "fill one of the two: sessions (a number) or series (e.g. 2 x 10 weekly)")
}
