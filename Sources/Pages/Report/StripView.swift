import MuseumModel

/// One day as rooms by hours.
struct StripView {
    struct Mark {
        let label: String
        let left: String
    }

    struct Row {
        let name: String
        let lanes: Int
        let blocks: [Placed]
    }

    struct Placed {
        let block: SessionBlock
        /// Per cent of the hours shown.
        let left: String
        let width: String
        let lane: Int
    }

    let heading: String
    let note: String?
    /// How many hours are shown.
    let hours: Int
    let marks: [Mark]
    let rows: [Row]

    /// Shows the whole hours from the first start to the last end; what goes on after midnight is cut there.
    init(_ day: LocalDate, _ blocks: [SessionBlock], note: String?, _ names: ReportNames) {
        let midnight = LocalDateTime(day, LocalTime(minutes: 0))
        func minute(_ moment: LocalDateTime) -> Int { min(1440, max(0, midnight.minutes(until: moment))) }
        let first = (blocks.map { minute($0.session.start) }.min() ?? 0) / 60
        let last = ((blocks.map { minute($0.session.end) }.max() ?? 0) + 59) / 60
        // At least eight hours, so that a day with one session looks like a day.
        let start = max(0, min(first, 9))
        let end = min(24, max(last, start + 8))
        let shown = (end - start) * 60
        heading = day.message.text(in: names.language)
        self.note = note
        hours = end - start
        marks = (start..<end).map {
            Mark(
                label: LocalTime(minutes: $0 * 60).description,
                left: Self.percent(($0 - start) * 60, of: shown))
        }
        let byRow = Dictionary(grouping: blocks, by: \.row)
        rows = ReportRow.used(by: blocks, names).map { row in
            let blocks = byRow[row] ?? []
            let lanes = Lanes.assign(blocks.map { (minute($0.session.start), minute($0.session.end)) })
            return Row(
                name: row.name(names), lanes: (lanes.max() ?? 0) + 1,
                blocks: zip(blocks, lanes).map { block, lane in
                    let begins = minute(block.session.start)
                    return Placed(
                        block: block, left: Self.percent(begins - start * 60, of: shown),
                        width: Self.percent(max(5, minute(block.session.end) - begins), of: shown), lane: lane)
                })
        }
    }

    /// With two decimals, written without a locale.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0" }
        let hundredths = part * 10_000 / whole
        let rest = hundredths % 100
        return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

/// Puts what overlaps side by side.
enum Lanes {
    /// The lane of each half-open span, given by start: the first that is free.
    static func assign(_ spans: [(start: Int, end: Int)]) -> [Int] {
        var ends: [Int] = []
        return spans.map { span in
            if let free = ends.firstIndex(where: { $0 <= span.start }) {
                ends[free] = span.end
                return free
            }
            ends.append(span.end)
            return ends.count - 1
        }
    }
}
