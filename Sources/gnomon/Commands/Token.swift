import ArgumentParser
import Fingerprint
import Ledger
import MuseumModel
import Operations

struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: text("講師私人行事曆的秘密網址。", "Secret addresses of instructors' own feeds."),
        subcommands: [Issue.self, List.self, Revoke.self])

    struct Issue: AnsweringCommand {
        static let configuration = CommandConfiguration(
            abstract: text("發出秘密網址；只顯示一次。", "Issue a secret address; it is shown this once."))

        @OptionGroup var folder: FolderArguments

        @Option(help: help("講師代號。", "The instructor."))
        var instructor: String

        @Option(help: help("用途，例如 phone。", "Where it is used, e.g. phone."))
        var label = ""

        @OptionGroup var common: CommonOptions

        func answer() async throws -> Answer {
            var generator = SystemRandomNumberGenerator()
            let secret = RandomToken(using: &generator)
            let token = try await OpenMuseum(folder.workplace)
                .issueToken(secret, instructor: Instructor.ID(instructor), label: label)
            let path = "/feeds/private/\(secret.text).ics"
            return Answer(
                document: ["token": token.id.value, "path": path],
                lines: [text("\(token.id)：訂閱路徑 \(path)（只顯示這一次）", "\(token.id): subscribe to \(path) (shown this once)")]
            )
        }
    }

    struct List: AnsweringCommand {
        static let configuration = CommandConfiguration(abstract: text("列出已發出的網址。", "List what was issued."))

        @OptionGroup var folder: FolderArguments
        @OptionGroup var common: CommonOptions

        func answer() async throws -> Answer {
            let tokens = try await OpenMuseum(folder.workplace).ledger.tokens()
            let rows = tokens.map { token in
                [
                    token.id.value, token.instructor.value, token.label,
                    token.revokedAt == nil ? text("使用中", "open") : text("已停用", "revoked"),
                    token.usedOn?.description ?? "–",
                ]
            }
            return Answer(document: ["tokens": tokens], lines: Table(rows).lines)
        }
    }

    struct Revoke: AnsweringCommand {
        static let configuration = CommandConfiguration(abstract: text("停用網址。", "Revoke an address."))

        @OptionGroup var folder: FolderArguments

        @Argument(help: help("代號（見 list）。", "The token's name (see list)."))
        var token: String

        @OptionGroup var common: CommonOptions

        func answer() async throws -> Answer {
            let token = try await OpenMuseum(folder.workplace).revokeToken(FeedToken.ID(token))
            return Answer(document: token, lines: [text("已停用 \(token.id)", "Revoked \(token.id)")])
        }
    }
}
