import MuseumModel

/// A week as its template reads it.
struct WeekView {
    struct Sheet {
        /// Whether it takes one line a session to bring the week onto one printed page.
        let isDense: Bool
        let corner: String
        let days: [Day]
        let rows: [Row]
    }

    struct Day {
        let name: String
        let note: String?
    }

    struct Row {
        let name: String
        let site: String?
        let cells: [Cell]
    }

    struct Cell {
        /// Nil where nothing is held.
        let day: String?
        let blocks: [Item]
    }

    struct Item {
        let styleClass: String
        let start: String
        let end: String
        let kind: String
        let mark: String
        let title: String
        let people: String?
    }

    let anchor: String
    let short: String
    let heading: String
    let count: String
    let notes: [String]
    /// Nil where the days are shown as strips only.
    let sheet: Sheet?
    let strips: [StripView]

    init(_ week: ReportWeek, _ report: TimetableReport, _ names: ReportNames) {
        let language = report.language
        let last = week.first.adding(days: 6)
        anchor = "week-\(week.number)"
        short = language.say(
            "\(week.label(in: language)) \(week.first.minguo.dropFirst(4))",
            "\(week.label(in: language)), \(week.first.description.dropFirst(5))")
        heading = language.say(
            "\(week.label(in: language))　\(week.first.minguo)–\(last.minguo)",
            "\(week.label(in: language)): \(week.first) – \(last)")
        count = language.say(
            "\(week.blocks.count) 場", "\(week.blocks.count) \(week.blocks.count == 1 ? "session" : "sessions")")
        notes = ClosureNote.notes(for: week, report, names)
        let calendar = report.folder.days
        strips = week.days.compactMap { day in
            let blocks = week.blocks.filter { $0.session.start.date == day }
            return blocks.isEmpty ? nil : StripView(day, blocks, note: calendar.note(on: day, language), names)
        }
        sheet = report.grouping == .week ? Self.sheet(week, calendar, names) : nil
    }

    private static func sheet(_ week: ReportWeek, _ calendar: DayCalendar, _ names: ReportNames) -> Sheet {
        let cells = Dictionary(grouping: week.blocks) { CellKey(row: $0.row, day: $0.session.start.date) }
        let rows = ReportRow.used(by: week.blocks, names)
        return Sheet(
            isDense: week.blocks.count > 80 || rows.count > 16, corner: names.language.say("場地", "Room"),
            days: week.days.map {
                Day(name: $0.message.text(in: names.language), note: calendar.note(on: $0, names.language))
            },
            rows: rows.map { row in
                Row(
                    name: row.name(names), site: row.site(names),
                    cells: week.days.map { day in
                        let held = cells[CellKey(row: row, day: day)] ?? []
                        return Cell(
                            day: held.isEmpty ? nil : day.shortWithWeekday(in: names.language),
                            blocks: held.map(Item.init))
                    })
            })
    }

    private struct CellKey: Hashable {
        let row: ReportRow
        let day: LocalDate
    }
}

extension WeekView.Item {
    init(_ block: SessionBlock) {
        self.init(
            styleClass: block.styleClass, start: block.session.start.time.description,
            end: block.session.end.time.description, kind: block.kindName, mark: block.mark,
            title: block.title, people: block.people)
    }
}

extension DayCalendar {
    /// What is special about a day: the holiday's name as its calendar gives it, or that it is a make-up working day.
    func note(on date: LocalDate, _ language: Language) -> String? {
        holidays[date]
            ?? (makeUpWorkdays.keys.contains(date) ? language.say("補行上班", "make-up working day") : nil)
    }
}
