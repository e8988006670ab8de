import MuseumModel

/// A week of the term that has sessions, with its days in order.
struct ReportWeek {
    /// Counted from the week in which the term begins, from 1.
    let number: Int
    let first: LocalDate
    let days: [LocalDate]
    let blocks: [SessionBlock]

    /// Weekdays on which the term never has a session are no days of any week.
    static func weeks(of blocks: [SessionBlock], _ report: TimetableReport) -> [ReportWeek] {
        let weekStart = report.folder.museum.weekStart
        let weekdays = Set(blocks.map { $0.session.start.date.weekday })
        let termStart = report.term.span.first.startOfWeek(weekStart)
        return Dictionary(grouping: blocks) { $0.session.start.date.startOfWeek(weekStart) }
            .sorted { $0.key < $1.key }
            .map { first, blocks in
                ReportWeek(
                    number: termStart.distance(to: first) / 7 + 1, first: first,
                    days: (0..<7).map { first.adding(days: $0) }.filter { weekdays.contains($0.weekday) },
                    blocks: blocks)
            }
    }

    func label(in language: Language) -> String { language.say("第 \(number) 週", "Week \(number)") }
}
