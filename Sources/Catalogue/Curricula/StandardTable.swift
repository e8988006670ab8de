import Foundation
import MuseumModel

/// items.csv of a curriculum.
enum StandardTable {
    enum Column: String, TableColumn {
        case code, display, kind, stage, grades, status, source

        static let key = code
        static let needed = Set(allCases)
        static let texts = ["domain", "topic"]
    }

    private enum Status: String, CaseIterable {
        case listed
        case fromMemory = "from memory"
    }

    static func standard(_ row: inout Row<Column>, pattern: NSRegularExpression) -> Standard? {
        let code = row.required(.code, .code(matching: pattern))
        let display = row.required(.display, .text)
        let kind = row.required(.kind, .text)
        let domain = row.localized("domain")
        let topic = row.localized("topic")
        let stage = row.optional(.stage, .text)
        let grades = row.optional(.grades, .grades)
        let status: Status? = row.required(.status, .choice())
        guard let code, let display, let kind, let domain, let topic, let status else { return nil }
        return Standard(
            code: code, display: display, kind: kind, domain: domain, stage: stage, grades: grades, topic: topic,
            isConfirmed: status == .listed)
    }
}

extension Grammar<Standard.Code> {
    fileprivate static func code(matching pattern: NSRegularExpression) -> Grammar {
        Grammar(
            Message(
                zhHant: "符合 framework.json codePattern 的代碼", english: "a code as codePattern in framework.json has it"),
            problem: Message(zhHant: "代碼不符合規格", english: "the code does not match the pattern")
        ) { text in
            let all = NSRange(text.startIndex..., in: text)
            return pattern.firstMatch(in: text, range: all) == nil ? nil : Standard.Code(text)
        }
    }
}
