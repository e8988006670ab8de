import MuseumModel

/// The sessions of one room or of one instructor, as the template reads them.
struct RosterView {
    struct Week {
        let label: String
        let entries: [Entry]
    }

    struct Entry {
        let styleClass: String
        let day: String
        let time: String
        let mark: String
        let title: String
        /// The instructors in a room's list, the room in an instructor's.
        let with: String?
    }

    let name: String
    let detail: String
    let weeks: [Week]

    static func rooms(_ weeks: [ReportWeek], _ names: ReportNames) -> [RosterView] {
        let rows = ReportRow.used(by: weeks.flatMap(\.blocks), names)
        return lists(of: weeks, by: { [$0.row] }, order: rows, names, name: { $0.name(names) }, with: { $0.people })
    }

    static func people(_ weeks: [ReportWeek], _ names: ReportNames) -> [RosterView] {
        let used = Set(weeks.flatMap(\.blocks).flatMap { $0.session.staff.map(\.instructor) })
        return lists(
            of: weeks, by: { block in distinct(block.session.staff.map(\.instructor)) }, order: used.sorted(), names,
            name: { names.instructor($0) }, with: { $0.place })
    }

    private static func lists<Key: Hashable>(
        of weeks: [ReportWeek], by keys: (SessionBlock) -> [Key], order: [Key], _ names: ReportNames,
        name: (Key) -> String, with: (SessionBlock) -> String?
    ) -> [RosterView] {
        var found: [Key: [(week: ReportWeek, blocks: [SessionBlock])]] = [:]
        for week in weeks {
            var blocks: [Key: [SessionBlock]] = [:]
            for block in week.blocks {
                for key in keys(block) { blocks[key, default: []].append(block) }
            }
            for (key, blocks) in blocks { found[key, default: []].append((week, blocks)) }
        }
        return order.map { key in
            let weeks = found[key] ?? []
            return RosterView(
                name: name(key), detail: total(weeks.flatMap(\.blocks), names.language),
                weeks: weeks.map { week, blocks in
                    Week(
                        label: names.language.say(
                            "\(week.label(in: names.language)) \(week.first.minguo)",
                            "\(week.label(in: names.language)), \(week.first)"),
                        entries: blocks.map { Entry($0, with: with($0), names.language) })
                })
        }
    }

    private static func total(_ blocks: [SessionBlock], _ language: Language) -> String {
        let hours = LoadView.hours(blocks.reduce(0) { $0 + $1.session.minutes }, language)
        return language.say(
            "\(blocks.count) 場，\(hours)", "\(blocks.count) \(blocks.count == 1 ? "session" : "sessions"), \(hours)")
    }

    static func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}

extension RosterView.Entry {
    init(_ block: SessionBlock, with: String?, _ language: Language) {
        let date = block.session.start.date
        self.init(
            styleClass: block.styleClass,
            day: language.say(
                "\(date.minguo.dropFirst(4))（\(date.weekday.shortName.zhHant)）",
                "\(date.weekday.shortName.english) \(date.description.dropFirst(5))"),
            time: block.time, mark: block.mark, title: block.title, with: with)
    }
}
