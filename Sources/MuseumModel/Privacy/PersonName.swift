/// A name in any spelling: composed or not, full-width or not, with or without blanks between its parts.
package struct PersonName: Hashable, Sendable {
    let keys: [Character]

    /// Nil for fewer than two letters, which stand in too many other words.
    package init?(_ text: String) {
        keys = SpelledText(text, passing: Self.isPassed).keys
        guard keys.count >= 2 else { return nil }
    }

    /// Whether a text names this person.
    package func stands(in text: String) -> Bool { !ranges(in: text).isEmpty }

    func ranges(in text: String) -> [Range<String.Index>] {
        let spelled = SpelledText(text, passing: Self.isPassed)
        return spelled.ranges(of: keys).map(spelled.range).filter { range in
            // “Mei” is not in “Meier”; Chinese has no blanks between words.
            !(Self.joins(keys[0]) && spelled.key(before: range.lowerBound).map(Self.joins) == true)
                && !(Self.joins(keys[keys.count - 1]) && spelled.key(at: range.upperBound).map(Self.joins) == true)
        }
    }

    private static func isPassed(_ character: Character) -> Bool {
        character == " " || character == "-" || "·‧•.'’ʼ`".contains(character)
    }

    /// Letters of scripts that put blanks between words.
    private static func joins(_ character: Character) -> Bool {
        guard character.isLetter, let scalar = character.unicodeScalars.first else { return false }
        return scalar.value < 0x2E80
    }
}
