extension LocalDate: CustomStringConvertible {
    /// ISO 8601, e.g. `2027-03-05`.
    package var description: String {
        "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// Minguo form with a slash, e.g. `116/03/05`; ISO before the year 1912.
    package var minguo: String {
        year > 1911
            ? "\(Self.padded(year - 1911, 3))/\(Self.padded(month, 2))/\(Self.padded(day, 2))" : description
    }

    /// The last path of text for a person: Minguo year in Chinese, ISO in English, each with the weekday.
    package var message: Message {
        Message(
            zhHant: "\(minguo)（\(weekday.shortName.zhHant)）",
            english: "\(weekday.shortName.english) \(description)")
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Reads `2027-03-05`, `2027/3/5`, `2027.3.5`, `20270305`, and Minguo `116/03/05`, `116.03.05`, `1160305`, `116年3月5日`,
    /// `民國116年3月5日`. A year below 1000 is a Minguo year.
    package init?(parsing text: String) {
        var text = text.filter { !$0.isWhitespace }
        if text.hasPrefix("民國") { text.removeFirst(2) }
        guard text.count <= 16 else { return nil }
        let parts: [Int]
        if text.allSatisfy({ $0.isASCII && $0.isNumber }) {
            guard text.count == 7 || text.count == 8 else { return nil }
            let year = text.dropLast(4)
            parts = [Int(year), Int(text.dropLast(2).suffix(2)), Int(text.suffix(2))].compactMap(\.self)
        } else {
            if text.hasSuffix("日") { text.removeLast() }
            let pieces = text.split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }
            parts = pieces.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
            guard pieces.count == 3 else { return nil }
        }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0] < 1000 ? parts[0] + 1911 : parts[0], month: parts[1], day: parts[2])
    }
}

extension LocalDate: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = LocalDate(parsing: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
