import MuseumModel

extension RecurrenceRule {
    /// The starts that the rule gives within a range, in order, as seconds since 1970 on the event's own clock.
    /// - Parameters:
    ///   - first: DTSTART; the rule gives it only where it matches.
    ///   - range: walked to its end at most, so that a rule that never matches ends as well.
    ///   - until: the last start that may be given.
    ///   - budget: days that may still be looked at; the walk ends where it is used up, as it is where more occurrences come
    ///     than a file may have.
    func walls(
        from first: Int, isAllDay: Bool, in range: ClosedRange<Int>, until: Int, budget: inout Int
    ) -> [Int] {
        let startDay = first.dividedRoundingDown(by: 86_400)
        let times = isAllDay ? [0] : timesOfDay(default: first - startDay * 86_400)
        let end = min(range.upperBound, until)
        var walls: [Int] = []
        var given = 0
        var period = periodsToSkip(from: startDay, toDay: range.lowerBound.dividedRoundingDown(by: 86_400))
        while budget > 0, let days = self.days(ofPeriod: period, from: startDay) {
            budget -= days.examined
            period += 1
            if days.firstOfPeriod * 86_400 > end { break }
            var starts = days.matching.flatMap { day in times.map { day * 86_400 + $0 } }
            if !positions.isEmpty { starts = picked(from: starts) }
            for start in starts where start >= first {
                guard start <= end else { return walls }
                if let count, given == count { return walls }
                given += 1
                if start >= range.lowerBound { walls.append(start) }
            }
            if walls.count > CalendarLimits.occurrences { budget = 0 }
        }
        return walls
    }

    private func timesOfDay(default second: Int) -> [Int] {
        let hours = hours.isEmpty ? [second / 3600] : hours
        let minutes = minutes.isEmpty ? [second / 60 % 60] : minutes
        let seconds = seconds.isEmpty ? [second % 60] : seconds
        var times: Set<Int> = []
        for hour in hours {
            for minute in minutes {
                for second in seconds { times.insert(hour * 3600 + minute * 60 + min(second, 59)) }
            }
        }
        return times.sorted()
    }

    /// Periods that end before the range can be left out, unless they are counted.
    private func periodsToSkip(from start: Int, toDay day: Int) -> Int {
        guard count == nil, day > start else { return 0 }
        return switch frequency {
        case .daily: (day - start) / interval
        case .weekly: max(0, (day - start) / (7 * interval) - 1)
        case .monthly: max(0, (day - start) / (31 * interval) - 1)
        case .yearly: max(0, (day - start) / (366 * interval) - 1)
        }
    }

    private func picked(from starts: [Int]) -> [Int] {
        let indices = positions.map { $0 > 0 ? $0 - 1 : starts.count + $0 }
        return Set(indices.filter(starts.indices.contains).map { starts[$0] }).sorted()
    }
}
