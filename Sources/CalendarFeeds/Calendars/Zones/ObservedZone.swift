import MuseumModel

/// A zone as a VTIMEZONE of the file describes it.
struct ObservedZone: Hashable {
    struct Onset: Hashable {
        let instant: Int
        let offset: Int
    }

    let offsetBefore: Int
    /// In time order.
    let onsets: [Onset]

    /// - Parameters:
    ///   - window: its rules are followed from three years before it, as zones of Exchange begin in 1601.
    ///   - budget: days that its rules may still look at.
    init?(_ component: ParsedComponent, window: DateSpan, budget: inout Int) {
        let firstWall = (window.first.dayNumber - 1_100) * 86_400
        let lastWall = (window.last.dayNumber + 366) * 86_400
        var found: [(onset: Onset, offsetBefore: Int)] = []
        for part in component.children where ["STANDARD", "DAYLIGHT"].contains(part.name) {
            guard let start = part.first("DTSTART").flatMap({ TimeValue($0.value, zone: nil) }),
                let from = part.first("TZOFFSETFROM").flatMap({ Self.seconds($0.value) }),
                let to = part.first("TZOFFSETTO").flatMap({ Self.seconds($0.value) })
            else { continue }
            var walls = Set([start.wall])
            for property in part.every("RRULE") {
                guard let rule = try? RecurrenceRule(property.value) else { continue }
                let until = rule.until.map { $0.form == .utc ? $0.wall + from : $0.wall } ?? .max
                let range = max(start.wall, firstWall)...max(start.wall, lastWall)
                walls.formUnion(
                    rule.walls(from: start.wall, isAllDay: false, in: range, until: until, budget: &budget))
            }
            for property in part.every("RDATE") {
                let text = property.value.prefix { $0 != "/" }
                if let time = TimeValue(text, zone: nil) {
                    walls.insert(time.form == .utc ? time.wall + from : time.wall)
                }
            }
            found += walls.map { (Onset(instant: $0 - from, offset: to), from) }
        }
        found.sort { ($0.onset.instant, $0.onset.offset) < ($1.onset.instant, $1.onset.offset) }
        guard let first = found.first else { return nil }
        offsetBefore = first.offsetBefore
        onsets = found.map(\.onset)
    }

    func offset(at instant: Int) -> Int {
        var low = 0
        var high = onsets.count
        while low < high {
            let middle = (low + high) / 2
            if onsets[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? offsetBefore : onsets[low - 1].offset
    }

    /// Reads `+0800`, `-033000`.
    static func seconds(_ text: String) -> Int? {
        let sign = text.first == "-" ? -1 : 1
        let digits = text.drop { "+-".contains($0) }
        guard digits.count == 4 || digits.count == 6, let number = Int(digits) else { return nil }
        let padded = digits.count == 4 ? number * 100 : number
        return sign * (padded / 10_000 * 3600 + padded / 100 % 100 * 60 + padded % 100)
    }
}
