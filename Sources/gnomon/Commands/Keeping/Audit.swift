import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: text("誰在何時做了什麼的紀錄。", "The record of who did what, and when."),
        subcommands: [List.self, Verify.self])

    struct List: AnsweringCommand {
        static let configuration = CommandConfiguration(abstract: text("列出紀錄。", "List entries."))

        @Option(help: help("從第幾筆起；預設為最後的部分。", "The number to begin with; by default the last ones are listed."))
        var from: Int?

        @Option(help: help("最多幾筆。", "At most so many."))
        var limit = 50

        @OptionGroup var museum: MuseumOptions
        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard limit > 0, from ?? 1 > 0 else {
                throw ValidationError(text("--from 與 --limit 須為正整數", "--from and --limit are positive numbers"))
            }
        }

        func answer() async throws -> Answer {
            let museum = try OpenMuseum(museum.workplace)
            let last = try await museum.ledger.auditHead()?.number ?? 0
            let entries = try await museum.ledger.audit(from: from ?? max(1, last - limit + 1), limit: limit)
            let rows = entries.map { entry in
                [
                    "\(entry.number)", museum.timeZone.localDateTime(at: entry.at).description,
                    entry.author.value, entry.action, entry.subject, entry.detail,
                    entry.remark ?? "",
                ]
            }
            return Answer(document: ["entries": entries], lines: Table(rows).lines)
        }
    }

    struct Verify: AnsweringCommand {
        static let configuration = CommandConfiguration(
            abstract: text("檢查紀錄是否遭更改。", "See whether the record was changed."),
            discussion: text(
                "請定期把最後一筆的雜湊值記在別處；以 --noted 指定，便能看出結尾是否遭截斷或改寫。",
                "Note the hash of the last entry elsewhere from time to time; with --noted, an end that was cut off or written anew is seen."
            ))

        @Option(help: help("先前記下的「筆數:雜湊值」。", "A NUMBER:HASH that was noted earlier."))
        var noted: String?

        @OptionGroup var museum: MuseumOptions
        @OptionGroup var common: CommonOptions

        func answer() async throws -> Answer {
            let head = try await Ledger(.file(museum.workplace.existingDatabase)).verifyAudit(expecting: notedHead())
            guard let head else {
                return Answer(document: ["entries": 0], lines: [text("尚無紀錄", "nothing is recorded yet")])
            }
            return Answer(
                document: head,
                lines: [
                    text(
                        "\(head.number) 筆紀錄相連無誤；最後一筆 \(head.number):\(head.hash)",
                        "\(head.number) entries, each follows from the one before; the last is \(head.number):\(head.hash)"
                    )
                ])
        }

        private func notedHead() throws -> AuditHead? {
            guard let noted else { return nil }
            let parts = noted.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]), parts[1].count == 64 else {
                throw ValidationError(
                    text("--noted 應為「筆數:64 位雜湊值」", "--noted is a number, a colon and a hash of 64 digits"))
            }
            return AuditHead(number: number, hash: String(parts[1]))
        }
    }
}
