/// What an hour of a zone costs on some days at some hours, in the museum's currency.
package struct Tariff: Hashable, Codable, Sendable {
    package let days: [DaySelector]
    package let window: DayWindow
    package let price: Int
    /// Nil for the whole year.
    package let season: YearlySeason?

    package init(days: [DaySelector], window: DayWindow, price: Int, season: YearlySeason? = nil) {
        self.days = days
        self.window = window
        self.price = price
        self.season = season
    }

    /// What lines may look like; shown when one cannot be read.
    package static let examples = "weekdays 10:00-17:00 450 | daily 16:00-22:00 620 06-01..09-30"

    /// Reads `weekdays 10:00-17:00 450`, with a season behind it where it is for a part of the year. Hours are in steps of five minutes.
    package init?(parsing text: String) {
        let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard (3...4).contains(parts.count), let rule = HoursRule(parsing: parts[0...1].joined(separator: " ")),
            let window = rule.window, window.start.minutes.isMultiple(of: 5), window.end.minutes.isMultiple(of: 5),
            let price = Int(parts[2]), (0...1_000_000).contains(price)
        else { return nil }
        let season = parts.count == 4 ? YearlySeason(parsing: parts[3]) : nil
        guard parts.count == 3 || season != nil else { return nil }
        self.init(days: rule.days, window: window, price: price, season: season)
    }

    /// Whether its hours begin on this day.
    package func holds(on date: LocalDate, _ calendar: DayCalendar) -> Bool {
        season?.contains(date) ?? true
            && days.contains { calendar.matches($0, on: date, weekday: date.weekday) }
    }
}

/// A part of every year, both ends included; it may go over the new year.
package struct YearlySeason: Hashable, Codable, Sendable {
    /// Month times a hundred, and the day.
    private let first: Int
    private let last: Int

    /// Reads `06-01..09-30`.
    package init?(parsing text: String) {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { end -> Int? in
            let parts = end.split(separator: "-", omittingEmptySubsequences: false)
            // 2000 has a 29 February.
            guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let month = Int(parts[0]),
                let day = Int(parts[1]), LocalDate(year: 2000, month: month, day: day) != nil
            else { return nil }
            return month * 100 + day
        }
        guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
        self.first = first
        self.last = last
    }

    package func contains(_ date: LocalDate) -> Bool {
        let day = date.month * 100 + date.day
        return first <= last ? first <= day && day <= last : first <= day || day <= last
    }
}
