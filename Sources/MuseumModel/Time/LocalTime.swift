/// A time on the wall clock, in whole minutes; more than 24:00 means the next day.
package struct LocalTime: Hashable, Sendable {
    /// Since midnight of the day that the time belongs to, 0…2880.
    package let minutes: Int

    package init(minutes: Int) {
        self.minutes = minutes
    }

    /// Reads `09:30`, `9:30`, `24:00`, `31:00` (07:00 the next day).
    package init?(parsing text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, parts[0].count <= 2, (parts[0] + parts[1]).allSatisfy(\.isNumber),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 2880
        else { return nil }
        minutes = hour * 60 + minute
    }
}

extension LocalTime: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension LocalTime: CustomStringConvertible {
    package var description: String {
        "\(LocalDate.padded(minutes / 60, 2)):\(LocalDate.padded(minutes % 60, 2))"
    }
}

extension LocalTime: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = LocalTime(parsing: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time: \(text)")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
