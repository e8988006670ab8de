import ArgumentParser
import Foundation

/// What a command says: one document for programs, and lines for people.
struct Answer {
    let document: any Encodable
    let lines: [String]
}

/// A command that answers; `--json` chooses the document.
protocol AnsweringCommand: AsyncParsableCommand {
    var common: CommonOptions { get }
    func answer() async throws -> Answer
}

extension AnsweringCommand {
    func run() async throws {
        let answer = try await answer()
        if common.json {
            try Conversation.print(json: answer.document)
        } else {
            for line in answer.lines { print(line) }
        }
    }
}
