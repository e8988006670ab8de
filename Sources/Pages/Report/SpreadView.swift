import MuseumModel

/// How the sessions of each programme lie over the weeks of the term, as the template reads it.
struct SpreadView {
    struct Row {
        let styleClass: String
        let mark: String
        let name: String
        let counts: [Count]
        let total: Int
    }

    struct Count {
        /// Nil for none.
        let number: Int?
        /// 0 for none, 2 for about as many as the programme usually has in a week that has any, 4 for far more.
        let shade: Int
    }

    let programme: String
    let total: String
    /// The numbers of the weeks.
    let weeks: [Int]
    let rows: [Row]

    /// Nil where nothing is placed.
    init?(_ weeks: [ReportWeek], _ report: TimetableReport, _ names: ReportNames) {
        guard !weeks.isEmpty else { return nil }
        let language = names.language
        let start = report.term.span.first.startOfWeek(report.folder.museum.weekStart)
        let last = max(start.distance(to: report.term.span.last) / 7 + 1, weeks.last!.number)
        let first = min(1, weeks.first!.number)
        self.weeks = Array(first...last)
        programme = language.say("課程", "Programme")
        total = language.say("合計", "Total")
        var counts: [Programme.ID: [Int: Int]] = [:]
        for week in weeks {
            for block in week.blocks { counts[block.session.programme, default: [:]][week.number, default: 0] += 1 }
        }
        rows = GridKey.ordered(counts.keys.map(GridKey.programme), names).compactMap { key in
            guard case .programme(let id) = key, let own = counts[id] else { return nil }
            let kind = names.kind(id) ?? .schoolCourse
            let total = own.values.reduce(0, +)
            return Row(
                styleClass: kind.styleClass, mark: kind.mark.text(in: language), name: key.name(names),
                counts: (first...last).map { week in
                    Count(
                        number: own[week], shade: own[week].map { Self.shade($0, total: total, weeks: own.count) } ?? 0)
                },
                total: total)
        }
    }

    private static func shade(_ count: Int, total: Int, weeks: Int) -> Int {
        switch count * weeks * 4 / total {
        case ...3: 1
        case ...5: 2
        case ...7: 3
        default: 4
        }
    }
}
