/// A sentence for a person, always in both languages: one that exists in one language only does not compile.
package struct Message: Hashable, Codable, Sendable {
    package let zhHant: String
    package let english: String

    package init(zhHant: String, english: String) {
        self.zhHant = zhHant
        self.english = english
    }

    /// The same text in both languages: names, numbers, codes.
    package init(verbatim text: String) {
        self.init(zhHant: text, english: text)
    }

    /// The names of a thing in both languages.
    package init(_ text: LocalizedText) {
        self.init(zhHant: text.text(in: .zhHant), english: text.text(in: .english))
    }

    package func text(in language: Language) -> String {
        switch language {
        case .zhHant: zhHant
        case .english: english
        }
    }
}

extension Message {
    package static func + (left: Message, right: Message) -> Message {
        Message(zhHant: left.zhHant + right.zhHant, english: left.english + right.english)
    }
}

extension [Message] {
    /// The sentences as one list, with the list mark of each language.
    package func joined() -> Message {
        Message(
            zhHant: map(\.zhHant).joined(separator: "、"),
            english: map(\.english).joined(separator: ", "))
    }
}
