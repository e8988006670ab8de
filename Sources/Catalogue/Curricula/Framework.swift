import Foundation
import MuseumModel

/// framework.json of a curriculum.
struct Framework: Decodable {
    let id: String
    /// By language tag: these are also the languages of the items.
    let title: [String: String]
    let publisher: String
    /// A regular expression that every code matches as a whole.
    let codePattern: String

    init(_ source: FileText, folder: String) throws(Fault) {
        do {
            self = try JSONDecoder().decode(Framework.self, from: Data(source.text.utf8))
        } catch {
            throw .notAFramework(source.file, error)
        }
        guard id == folder else { throw .otherID(source.file, id: id, folder: folder) }
    }

    /// - Throws: a fault where the pattern is none.
    func pattern(file: String) throws(Fault) -> NSRegularExpression {
        do {
            return try NSRegularExpression(pattern: "^(?:\(codePattern))$")
        } catch {
            throw Fault(
                file: file, field: "codePattern", value: codePattern,
                problem: Message(zhHant: "不是正規表示式", english: "this is not a regular expression"),
                remedy: Message(zhHant: "請檢查括號與反斜線", english: "check parentheses and backslashes"))
        }
    }
}

extension Fault {
    fileprivate static func notAFramework(_ file: String, _ error: any Error) -> Fault {
        var field: String?
        if case .keyNotFound(let key, _) = error as? DecodingError { field = key.stringValue }
        if case .typeMismatch(_, let context) = error as? DecodingError {
            field = context.codingPath.map(\.stringValue).joined(separator: ".")
        }
        return Fault(
            file: file, field: field,
            problem: field == nil
                ? Message(zhHant: "不是 JSON", english: "this is not JSON")
                : Message(zhHant: "缺少這一項或格式不對", english: "this is missing or of another form"),
            remedy: Message(
                zhHant: "須有 id、title（各語言）、publisher、codePattern",
                english: "give id, title (by language), publisher and codePattern"))
    }

    fileprivate static func otherID(_ file: String, id: String, folder: String) -> Fault {
        Fault(
            file: file, field: "id", value: id,
            problem: Message(zhHant: "與資料夾名稱 \(folder) 不同", english: "the folder is called \(folder)"),
            remedy: Message(zhHant: "請改成相同的名稱", english: "give both the same name"))
    }
}
