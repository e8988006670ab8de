import ArgumentParser
import Foundation
import MuseumModel

/// How the program as a whole speaks and ends: 0 done, 1 refused by a rule, 2 wrong input or usage, 3 a fault of Gnomon or its
/// surroundings.
enum Conversation {
    static func run(_ root: any AsyncParsableCommand.Type) async {
        do {
            var command = try root.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            Foundation.exit(0)
        } catch let code as ExitCode {
            // The command has said what there is to say.
            Foundation.exit(code.rawValue)
        } catch {
            if root.exitCode(for: error) == .success {
                Swift.print(UsageText.message(root.fullMessage(for: error)).spoken)
                Foundation.exit(0)
            }
            let failure = Failure(error, of: root)
            if CommandLine.arguments.contains("--json") {
                try? print(json: ["error": failure])
            } else {
                for line in failure.lines { printError(line) }
            }
            Foundation.exit(failure.kind.exitCode)
        }
    }

    static func print(json document: any Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        Swift.print(String(decoding: try encoder.encode(document), as: UTF8.self))
    }

    static func printError(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }
}
