/// A moment on the museum's wall clock: with the museum's time zone, the stored truth of a session.
package struct LocalDateTime: Hashable, Sendable {
    package let date: LocalDate
    /// Always before 24:00.
    package let time: LocalTime

    /// Times of 24:00 and later move on to the next day.
    package init(_ date: LocalDate, _ time: LocalTime) {
        self.date = date.adding(days: time.minutes / 1440)
        self.time = LocalTime(minutes: time.minutes % 1440)
    }

    package func adding(minutes: Int) -> LocalDateTime {
        let total = time.minutes + minutes
        let days = Int((Double(total) / 1440).rounded(.down))
        return LocalDateTime(date.adding(days: days), LocalTime(minutes: total - days * 1440))
    }

    /// Wall-clock minutes until `other`.
    package func minutes(until other: LocalDateTime) -> Int {
        (other.date.dayNumber - date.dayNumber) * 1440 + other.time.minutes - time.minutes
    }
}

extension LocalDateTime: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension LocalDateTime: CustomStringConvertible {
    /// ISO 8601 to the minute, e.g. `2027-03-05T09:30`.
    package var description: String { "\(date)T\(time)" }

    /// Reads what `description` writes; a space may stand for the T.
    package init?(parsing text: String) {
        if let written = Self.asWritten(text.utf8) {
            self = written
            return
        }
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard parts.count == 2, let date = LocalDate(parsing: String(parts[0])),
            let time = LocalTime(parsing: String(parts[1]))
        else { return nil }
        self.init(date, time)
    }
}

extension LocalDateTime {
    /// Reads exactly what `description` writes; nil for anything else. Ledgers hold millions of these.
    private static func asWritten(_ text: String.UTF8View) -> LocalDateTime? {
        guard text.count == 16 else { return nil }
        var numbers = [0, 0, 0, 0, 0]
        var field = 0
        for (position, byte) in text.enumerated() {
            switch position {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case 10: guard byte == UInt8(ascii: "T") else { return nil }
            case 13: guard byte == UInt8(ascii: ":") else { return nil }
            default:
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                numbers[field] = numbers[field] * 10 + Int(byte - UInt8(ascii: "0"))
                continue
            }
            field += 1
        }
        // Other years than these are written by people, who may mean Minguo.
        guard numbers[0] >= 1000, numbers[3] < 24, numbers[4] < 60,
            let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2])
        else { return nil }
        return LocalDateTime(date, LocalTime(minutes: numbers[3] * 60 + numbers[4]))
    }
}

extension LocalDateTime: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = LocalDateTime(parsing: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a local time: \(text)")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension LocalDateTime {
    /// Day and time as people read them; in Chinese with the Minguo year.
    package var words: Message {
        Message(zhHant: "\(date.message.zhHant) \(time)", english: "\(date.message.english) \(time)")
    }
}
