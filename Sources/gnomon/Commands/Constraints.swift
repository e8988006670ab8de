import ArgumentParser
import Foundation
import MuseumModel
import Planning

struct Constraints: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("constraints.yaml 可用的規則與願望。", "The rules and wishes that constraints.yaml can have."),
        discussion: text(
            "例如：gnomon constraints lunch", "For example: gnomon constraints lunch"))

    @Argument(help: help("要說明的種類；不填則列出全部。", "The kind to explain; all are listed without."))
    var kind: String?

    @Flag(help: help("輸出文件 Documentation/Constraints.md 的內容。", "Write the text of Documentation/Constraints.md."))
    var markdown = false

    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let kinds = ConstraintKind.all
        if let kind {
            guard let found = kinds.first(where: { $0.name == kind }) else {
                throw Faults([.unknownKind(kind, known: kinds.map(\.name))])
            }
            return Answer(document: [Document(found)], lines: explanation(found))
        }
        if markdown {
            return Answer(
                document: kinds.map(Document.init),
                lines: ConstraintHandbook.markdown.trimmingCharacters(in: .newlines).components(separatedBy: "\n"))
        }
        var lines: [String] = []
        for section in ConstraintSection.allCases {
            lines.append(section.name.spoken)
            lines += Table(kinds.filter { $0.section == section }.map { ["  \($0.name)", $0.summary.spoken] }).lines
        }
        return Answer(document: kinds.map(Document.init), lines: lines)
    }

    private func explanation(_ kind: ConstraintKind) -> [String] {
        func rows(_ fields: [ConstraintField]) -> [String] {
            Table(
                fields.map { field in
                    [
                        "  \(field.name)", field.isRequired ? text("必填", "needed") : "", field.meaning.spoken,
                        field.example,
                    ]
                }
            ).lines
        }
        var lines = ["\(kind.name)  \(kind.summary.spoken)", kind.force.words.spoken]
        lines += rows(kind.ownFields)
        for group in kind.selectors {
            lines.append(text("可限定\(group.name.zhHant)：", "Narrowed by \(group.name.english):"))
            lines += rows(group.fields)
        }
        for group in kind.oneOf {
            let names = group.joined(separator: ", ")
            lines.append(text("至少填一項：\(names)", "At least one of: \(names)"))
        }
        return lines + [text("例如：", "For example:")] + kind.example.components(separatedBy: "\n").map { "  " + $0 }
    }

    /// A kind in the JSON answer.
    private struct Document: Encodable {
        struct Field: Encodable {
            let name: String
            let isRequired: Bool
            let meaning: Message
            let example: String
        }

        let kind: String
        let summary: Message
        let canBeMust: Bool
        let canBeWish: Bool
        let fields: [Field]
        let oneOf: [[String]]
        let example: String

        init(_ kind: ConstraintKind) {
            self.kind = kind.name
            summary = kind.summary
            canBeMust = kind.force != .wish
            canBeWish = kind.force != .must
            fields = kind.fields.map {
                Field(name: $0.name, isRequired: $0.isRequired, meaning: $0.meaning, example: $0.example)
            }
            oneOf = kind.oneOf
            example = kind.example
        }
    }
}

extension Fault {
    fileprivate static func unknownKind(_ kind: String, known: [String]) -> Fault {
        let near = NearMiss.suggestion(for: kind, among: known)
        return Fault(
            file: "", field: "kind", value: kind,
            problem: Message(zhHant: "沒有這種規則", english: "there is no such kind"),
            remedy: near.map { Message(zhHant: "是不是 \($0)？", english: "did you mean \($0)?") }
                ?? Message(zhHant: "gnomon constraints 列出全部", english: "gnomon constraints lists them all"))
    }
}
