/// A telephone number however it is grouped, with or without the number of the country.
package struct PhoneNumber: Hashable, Sendable {
    /// Without zeros in front, the longest spelling first.
    private let spellings: [[Character]]

    /// What stands behind the number itself (an extension) is left out; nil for fewer than six digits.
    package init?(_ text: String) {
        let spelled = SpelledText(text)
        var digits: [Character] = []
        var isInternational = false
        for key in spelled.keys {
            if Self.isDigit(key) {
                digits.append(key)
            } else if key == "+", digits.isEmpty {
                isInternational = true
            } else if !Self.isPassed(key), !digits.isEmpty {
                break
            }
        }
        if digits.starts(with: "00") { isInternational = true }
        let significant = Array(digits.drop { $0 == "0" })
        guard significant.count >= 6 else { return nil }
        // The number of a country has one to three digits; a zero may have been left before what follows it.
        let national =
            isInternational
            ? (1...3).map { Array(significant.dropFirst($0).drop { $0 == "0" }) }.filter { $0.count >= 8 } : []
        spellings = [significant] + national
    }

    /// The last six digits, which no spelling lacks.
    var end: [Character] { spellings[0].suffix(6) }

    /// Whether a text has this number in it.
    package func stands(in text: String) -> Bool { !ranges(in: text).isEmpty }

    func ranges(in text: String) -> [Range<String.Index>] {
        // Most texts have no number of that length.
        guard text.utf8.count >= 6 else { return [] }
        let spelled = SpelledText(text, passing: Self.isPassed)
        return spellings.enumerated().flatMap { order, digits in
            spelled.ranges(of: digits).compactMap { found in
                guard spelled.key(at: spelled.range(found).upperBound).map(Self.isDigit) != true else { return nil }
                // A longer number is another one, unless only zeros or the number of a country stand before.
                let starts = (0...6).map { found.lowerBound - $0 }.prefix { start in
                    start >= 0
                        && spelled.letters[start..<found.lowerBound].allSatisfy { Self.isDigit($0.key) }
                }
                let start = starts.first { start in
                    let before = spelled.letters[start..<found.lowerBound].map(\.key)
                    return spelled.key(before: spelled.letters[start].range.lowerBound).map(Self.isDigit) != true
                        && (before.allSatisfy { $0 == "0" } || (order == 0 && Self.isCountry(before)))
                }
                return start.map { spelled.range($0..<found.upperBound) }
            }
        }
    }

    /// `886`, `00886`, `8860`.
    private static func isCountry(_ digits: [Character]) -> Bool {
        var digits = digits[...]
        if digits.starts(with: "00") { digits = digits.dropFirst(2) }
        if digits.last == "0" { digits = digits.dropLast() }
        return (1...3).contains(digits.count) && digits.first != "0"
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func isPassed(_ character: Character) -> Bool { " -().·".contains(character) }
}
