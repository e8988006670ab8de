import Foundation

/// A text by its characters as they are compared, each with its place in the text: forms of composition, width and case do not
/// matter.
struct SpelledText {
    struct Letter {
        let key: Character
        let range: Range<String.Index>
    }

    let text: String
    private(set) var letters: [Letter] = []

    /// - Parameter passes: Characters that stand between the parts of a name or a number, and are passed over.
    init(_ text: String, passing passes: (Character) -> Bool = { _ in false }) {
        self.text = text
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            for key in Self.keys(text[index]) where !passes(key) {
                letters.append(Letter(key: key, range: index..<next))
            }
            index = next
        }
    }

    var keys: [Character] { letters.map(\.key) }

    private static func keys(_ character: Character) -> String {
        if character.isASCII { return character.lowercased() }
        // Chinese characters have one spelling, but for those that Unicode keeps for old standards.
        let scalars = character.unicodeScalars
        if scalars.count == 1, let scalar = scalars.first, (0x4E00...0x9FFF).contains(scalar.value) {
            return String(character)
        }
        return String(character).precomposedStringWithCompatibilityMapping.lowercased()
    }

    /// The places of some keys, from left to right, none within another.
    func ranges(of wanted: [Character]) -> [Range<Int>] {
        guard let first = wanted.first, wanted.count <= letters.count else { return [] }
        var found: [Range<Int>] = []
        var position = 0
        while position + wanted.count <= letters.count {
            let isHere =
                letters[position].key == first
                && wanted.indices.allSatisfy { letters[position + $0].key == wanted[$0] }
            if isHere { found.append(position..<position + wanted.count) }
            position += isHere ? wanted.count : 1
        }
        return found
    }

    /// The part of the text from the first to the last of some letters.
    func range(_ letters: Range<Int>) -> Range<String.Index> {
        self.letters[letters.lowerBound].range.lowerBound..<self.letters[letters.upperBound - 1].range.upperBound
    }

    /// The character before a place of the text, as it is compared.
    func key(before index: String.Index) -> Character? {
        index > text.startIndex ? Self.keys(text[text.index(before: index)]).last : nil
    }

    func key(at index: String.Index) -> Character? {
        index < text.endIndex ? Self.keys(text[index]).first : nil
    }
}
