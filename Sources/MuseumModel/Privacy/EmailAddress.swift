/// An address of electronic mail, in capitals or not.
package struct EmailAddress: Hashable, Sendable {
    let keys: [Character]

    /// Nil where it has no `@` between other letters.
    package init?(_ text: String) {
        let keys = SpelledText(text, passing: { $0 == " " }).keys
        guard let at = keys.firstIndex(of: "@"), at > 0, at < keys.count - 1 else { return nil }
        self.keys = keys
    }

    /// Whether a text has this address in it.
    package func stands(in text: String) -> Bool { !ranges(in: text).isEmpty }

    func ranges(in text: String) -> [Range<String.Index>] {
        guard text.utf8.count >= keys.count else { return [] }
        let spelled = SpelledText(text)
        return spelled.ranges(of: keys).map(spelled.range).filter { range in
            spelled.key(before: range.lowerBound).map(Self.isOfAddress) != true
                && spelled.key(at: range.upperBound).map { $0.isLetter || $0.isNumber } != true
        }
    }

    private static func isOfAddress(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._%+-".contains(character)
    }
}
