import Foundation
import MuseumModel

extension Grammar<String> {
    /// Any text for people; control characters other than line breaks are not text.
    static var text: Grammar {
        Grammar(
            Message(zhHant: "文字", english: "a text"),
            problem: Message(zhHant: "含有控制字元", english: "there are control characters in this text")
        ) { text in
            text.unicodeScalars.contains {
                $0.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains($0)
            }
                ? nil : text
        }
    }

    /// A word of the museum's own: a feature, a skill, a tag.
    static var word: Grammar {
        Grammar(
            Message(
                zhHant: "一個詞，如 laser；幾個詞之間用半形 ; 分開", english: "a word such as laser; half-width ; stands between words")
        ) { text throws(Misreading) in
            guard !text.contains(where: { ":,;：；，、\n".contains($0) }) else {
                throw Misreading(
                    problem: Message(zhHant: "詞裡不能有標點 : ; ,", english: "a word has no : ; or , in it"))
            }
            return text
        }
    }

    /// A complete http or https address, in the characters of RFC 3986.
    static var webAddress: Grammar {
        Grammar(
            Message(
                zhHant: "完整的網址，如 https://meet.museum.example/a1；中文等字元寫成 %XX",
                english: "a complete address such as https://meet.museum.example/a1, other characters as %XX"),
            problem: Message(zhHant: "不是網址", english: "this is no web address")
        ) { text in
            text.wholeMatch(
                of:
                    /https?:\/\/[A-Za-z0-9.\-\[\]:]*[A-Za-z0-9\]](?::\d+)?(?:[\/?#](?:[A-Za-z0-9\-._~:\/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?/
            ) == nil ? nil : text
        }
    }

    /// A BCP 47 language tag.
    static var languageTag: Grammar {
        Grammar(
            Message(zhHant: "語言標籤，如 zh-Hant、en、nan", english: "a language tag such as zh-Hant, en or nan"),
            problem: Message(zhHant: "不是語言標籤", english: "this is not a language tag")
        ) { text in
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            let isTag =
                (2...8).contains(parts[0].count) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
                && parts.allSatisfy {
                    (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
                }
            return isTag ? text : nil
        }
    }
}

extension Grammar {
    /// A name for a thing that also stands in addresses of pages and calendars.
    static func identifier<Entity>() -> Grammar where Value == Identifier<Entity> {
        Grammar(
            Message(
                zhHant: "英文字母、數字、- _ . 組成的代號，最多 64 個字，如 N-LAB1",
                english: "an id of letters, digits, - _ and ., at most 64, e.g. N-LAB1"),
            problem: Message(zhHant: "不能當作代號", english: "this cannot be an id")
        ) { text in
            let isID =
                text.count <= 64 && text.first.map { $0.isLetter || $0.isNumber } == true
                && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
            return isID ? Identifier(text) : nil
        }
    }

    /// One of the words of a closed list.
    static func choice() -> Grammar where Value: CaseIterable & RawRepresentable<String> & Sendable {
        choice(Value.allCases.map { ($0.rawValue, $0) })
    }

    static func choice(_ words: [(word: String, value: Value)]) -> Grammar where Value: Sendable {
        let names = words.map(\.word)
        return Grammar(
            Message(
                zhHant: "其中之一：\(names.joined(separator: "、"))", english: "one of: \(names.joined(separator: ", "))")
        ) { text throws(Misreading) in
            guard let found = words.first(where: { $0.word == text }) else {
                throw Misreading(problem: .unknownWord, remedy: .wordMeant(by: text, among: names))
            }
            return found.value
        }
    }
}

extension Grammar<Bool> {
    static var yesNo: Grammar { choice([("yes", true), ("no", false)]) }
}

extension Message {
    static let unknownWord = Message(zhHant: "這裡沒有這個詞", english: "this word is not known here")
}
