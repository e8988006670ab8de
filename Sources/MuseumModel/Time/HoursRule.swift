/// One line of opening hours, availability or an audience's window: on these days, these hours, or closed.
package struct HoursRule: Hashable, Codable, Sendable {
    package let days: [DaySelector]
    /// Nil means closed: it takes back what the rules before it opened.
    package let window: DayWindow?

    package init(days: [DaySelector], window: DayWindow?) {
        self.days = days
        self.window = window
    }
}

extension HoursRule {
    /// What a line of hours may look like; shown when one cannot be read.
    package static let examples = "tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed"

    /// Reads `tue-sat,holidays 09:00-17:00` or `mon closed`.
    package init?(parsing text: String) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, let days = Self.days(parsing: String(parts[0])) else { return nil }
        if parts[1] == "closed" {
            self.init(days: days, window: nil)
        } else if let window = DayWindow(parsing: String(parts[1])) {
            self.init(days: days, window: window)
        } else {
            return nil
        }
    }

    /// Reads `tue-sat,holidays`; nil when a word is unknown.
    package static func days(parsing text: String) -> [DaySelector]? {
        var days: [DaySelector] = []
        for word in text.lowercased().split(separator: ",") {
            if let known = DaySelector.words.first(where: { $0.word == word }) {
                days.append(known.selector)
            } else if let day = Weekday(parsing: String(word)) {
                days.append(.weekday(day))
            } else {
                let ends = word.split(separator: "-").map { Weekday(parsing: String($0)) }
                guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
                let length = (last.rawValue - first.rawValue + 7) % 7
                days += (0...length).map { .weekday(Weekday(rawValue: (first.rawValue + $0) % 7)!) }
            }
        }
        return days.isEmpty ? nil : days
    }
}
