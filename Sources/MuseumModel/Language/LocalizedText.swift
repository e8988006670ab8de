/// What the museum calls a thing, in each of the museum's own languages.
package struct LocalizedText: Hashable, Codable, Sendable {
    /// By BCP 47 tag, e.g. `zh-Hant`.
    package let texts: [String: String]

    package init(_ texts: [String: String]) {
        self.texts = texts
    }

    /// The text in a language; where the museum gave none, the English one, else the first by tag.
    package func text(in language: Language) -> String {
        texts[language.rawValue] ?? texts[Language.english.rawValue]
            ?? texts.min { $0.key < $1.key }?.value ?? ""
    }
}
