import MuseumModel

/// The term of one room, person, audience, programme or kit as its template reads it: a row for each week, a column for each weekday.
struct GridView {
    struct Week {
        let label: String
        let date: String
        let cells: [Cell]
    }

    struct Cell {
        /// Nil where nothing is held.
        let day: String?
        let entries: [Entry]
    }

    struct Entry {
        let styleClass: String
        let time: String
        let mark: String
        /// Nil in the grid of its own programme.
        let title: String?
        let with: String?
    }

    let name: String
    let detail: String
    let isOpen: Bool
    let weekdays: [String]
    let columns: Int
    let weeks: [Week]

    /// The grids of one subject; what has no session has none.
    static func all(_ subject: GridSubject, _ weeks: [ReportWeek], _ report: TimetableReport, _ names: ReportNames)
        -> [GridView]
    {
        var found: [GridKey: [(week: ReportWeek, blocks: [SessionBlock])]] = [:]
        for week in weeks {
            var blocks: [GridKey: [SessionBlock]] = [:]
            for block in week.blocks {
                for key in subject.keys(block, names) { blocks[key, default: []].append(block) }
            }
            for (key, blocks) in blocks { found[key, default: []].append((week, blocks)) }
        }
        return GridKey.ordered(found.keys, names).map { key in
            GridView(key, found[key] ?? [], isOpen: report.opened.contains(subject), names)
        }
    }

    private init(
        _ key: GridKey, _ weeks: [(week: ReportWeek, blocks: [SessionBlock])], isOpen: Bool, _ names: ReportNames
    ) {
        let language = names.language
        let used = Set(weeks.flatMap(\.blocks).map(\.session.start.date.weekday))
        name = key.name(names)
        detail = Self.total(weeks.flatMap(\.blocks), language)
        self.isOpen = isOpen
        let ordered = (weeks.first?.week.days ?? []).map(\.weekday).filter(used.contains)
        weekdays = ordered.map { $0.shortName.text(in: language) }
        columns = ordered.count
        self.weeks = weeks.map { week, blocks in
            let byDay = Dictionary(grouping: blocks) { $0.session.start.date }
            return Week(
                label: week.label(in: language), date: week.first.monthAndDay(in: language),
                cells: week.days.filter { used.contains($0.weekday) }.map { day in
                    let held = byDay[day] ?? []
                    return Cell(
                        day: held.isEmpty ? nil : day.shortWithWeekday(in: language),
                        entries: held.map { Entry($0, in: key, names) })
                })
        }
    }

    private static func total(_ blocks: [SessionBlock], _ language: Language) -> String {
        let hours = LoadView.hours(blocks.reduce(0) { $0 + $1.session.minutes }, language)
        return language.say(
            "\(blocks.count) 場，\(hours)", "\(blocks.count) \(blocks.count == 1 ? "session" : "sessions"), \(hours)")
    }
}

extension GridView.Entry {
    /// Says what the grid's own name does not.
    fileprivate init(_ block: SessionBlock, in key: GridKey, _ names: ReportNames) {
        let with: [String?] =
            switch key {
            case .row: [block.people]
            case .instructor, .audience: [block.place]
            case .programme: [block.place, block.people]
            case .kit(let id): [block.units(of: id, names.language), block.place]
            }
        var title: String? = block.title
        if case .programme = key { title = nil }
        self.init(
            styleClass: block.styleClass, time: block.time, mark: block.mark, title: title,
            with: names.joined(with.compactMap(\.self)))
    }
}

extension SessionBlock {
    /// Nil where one is taken.
    fileprivate func units(of kit: Kit.ID, _ language: Language) -> String? {
        let units = session.kits.filter { $0.kit == kit }.reduce(0) { $0 + $1.units }
        return units == 1 ? nil : language.say("\(units) 組", "\(units) units")
    }
}

extension LocalDate {
    /// `03/05`, in English `03-05`.
    func monthAndDay(in language: Language) -> String {
        language.say(String(minguo.dropFirst(4)), String(description.dropFirst(5)))
    }

    func shortWithWeekday(in language: Language) -> String {
        language.say(
            "\(monthAndDay(in: language))（\(weekday.shortName.zhHant)）",
            "\(weekday.shortName.english) \(monthAndDay(in: language))")
    }
}
