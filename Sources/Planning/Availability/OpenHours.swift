import MuseumModel

/// The parts of a time line in which a place, a person or an audience can be had; in slots or in minutes.
struct OpenHours: Hashable, Sendable {
    /// Ascending, without common or touching ends.
    private(set) var ranges: [Range<Int>]

    /// Ranges that overlap or touch become one, also over midnight.
    init(_ ranges: some Sequence<Range<Int>>) {
        self.ranges = []
        for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = self.ranges.last, range.lowerBound <= last.upperBound {
                self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                self.ranges.append(range)
            }
        }
    }

    /// Whether the whole of a range is open.
    func contains(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < range.upperBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= range.lowerBound
            && range.upperBound <= ranges[low].upperBound
    }

    func subtracting(_ closed: [Range<Int>]) -> OpenHours {
        guard !closed.isEmpty else { return self }
        var open: [Range<Int>] = []
        let closed = OpenHours(closed)
        for range in ranges {
            var lower = range.lowerBound
            for gap in closed.ranges where gap.overlaps(range) {
                if lower < gap.lowerBound { open.append(lower..<gap.lowerBound) }
                lower = max(lower, gap.upperBound)
            }
            if lower < range.upperBound { open.append(lower..<range.upperBound) }
        }
        return OpenHours(open)
    }

    /// What is open in both.
    func intersection(_ other: OpenHours) -> OpenHours {
        OpenHours(
            ranges.flatMap { one in
                other.ranges.filter(one.overlaps).map { one.clamped(to: $0) }
            })
    }

    /// The slots below `end` that are not open.
    func gaps(before end: Int) -> [Range<Int>] {
        OpenHours([0..<end]).subtracting(ranges).ranges
    }
}

extension TermGrid {
    /// The slots that rules of hours open in the term; one that is open in part is not.
    func openHours(_ rules: [HoursRule], _ days: DayCalendar, followsReplacedDay: Bool = false) -> OpenHours {
        // Windows that touch at a minute within a slot are joined before slots are cut.
        let minutes = OpenHours(
            span.days.flatMap { date in
                let midnight = (date.dayNumber - span.first.dayNumber) * 1440
                return days.windows(of: rules, on: date, followsReplacedDay: followsReplacedDay)
                    .map { midnight + $0.start.minutes..<midnight + $0.end.minutes }
            })
        return OpenHours(
            minutes.ranges.compactMap { range in
                let lower = Self.slots(minutes: range.lowerBound)
                let upper = range.upperBound / Self.minutesPerSlot
                return lower < upper ? lower..<upper : nil
            })
    }

    /// The slots of the term that a time span touches; nil when there are none.
    func slots(from start: LocalDateTime, to end: LocalDateTime) -> Range<Int>? {
        let last = dayCount * Self.slotsPerDay
        let lower = max(0, slot(start))
        // An end that is no multiple of five minutes takes its slot whole.
        let upper = min(last, slot(end.adding(minutes: Self.minutesPerSlot - 1)))
        return lower < upper ? lower..<upper : nil
    }
}
