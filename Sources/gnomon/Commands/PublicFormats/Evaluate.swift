import ArgumentParser
import Foundation
import Operations
import TimetablingFormats

struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "評定公開實例的解答：各項成本與每一處違反。",
            "Judge a solution of a public instance: each part of the cost, and every violation."),
        discussion: text(
            "例如：gnomon evaluate comp01.ctt comp01.sol；違反硬限制時結束代碼為 1",
            "For example: gnomon evaluate comp01.ctt comp01.sol; the exit code is 1 where something is broken"))

    @Argument(help: help("實例（.ctt 或 .ectt）。", "The instance, .ctt or .ectt."), completion: .file())
    var file: String

    @Argument(help: help("解答，每行：課程 教室 日 節次。", "The solution; each line: course room day period."), completion: .file())
    var solution: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let judgement = try PublicInstance(file).judge(solution)
        if common.json {
            try Conversation.print(json: JudgementDocument(judgement))
        } else {
            for line in judgement.lines { print(line) }
        }
        if !judgement.isFeasible { throw ExitCode(1) }
    }
}
