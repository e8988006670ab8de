/// A published framework of coded statements; one folder of Curricula/.
package struct Curriculum: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Curriculum>

    package let id: ID
    package let title: LocalizedText
    package let publisher: String
    package let standards: [Standard]

    package init(id: ID, title: LocalizedText, publisher: String, standards: [Standard]) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.standards = standards
    }
}

/// One coded statement of a curriculum.
package struct Standard: Hashable, Codable, Sendable {
    package typealias Code = Identifier<Standard>

    /// ASCII numerals, no spaces: `INe-II-4`.
    package let code: Code
    /// The code as its publisher prints it: `INe-Ⅱ-4`.
    package let display: String
    package let kind: String
    package let domain: LocalizedText
    /// The framework's own word for a band of years, e.g. `II`; nil where it has none.
    package let stage: String?
    package let grades: ClosedRange<Int>?
    package let topic: LocalizedText
    /// Whether the row is listed by its source or only from memory; the latter is shown as such.
    package let isConfirmed: Bool

    package init(
        code: Code, display: String, kind: String, domain: LocalizedText, stage: String?, grades: ClosedRange<Int>?,
        topic: LocalizedText, isConfirmed: Bool
    ) {
        self.code = code
        self.display = display
        self.kind = kind
        self.domain = domain
        self.stage = stage
        self.grades = grades
        self.topic = topic
        self.isConfirmed = isConfirmed
    }
}

extension Identifier<Standard> {
    /// The stored form of a code however it was typed: `po -Ⅱ-2`, `PO-II-2`… differ only in spaces, Roman numerals and dashes.
    package init(anySpelling text: String) {
        let roman: [Character: String] = [
            "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "ⅰ": "I", "ⅱ": "II", "ⅲ": "III", "ⅳ": "IV", "ⅴ": "V",
            "–": "-", "—": "-", "－": "-", "‐": "-", "−": "-",
        ]
        self.init(text.reduce(into: "") { $0 += $1.isWhitespace ? "" : roman[$1] ?? String($1) })
    }
}
