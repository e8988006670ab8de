import Foundation
import Testing

/// The documents do what they say: each `$` line is run, in a folder for each document, and what follows is its output, or
/// what it was refused with.
@Suite struct DocumentationTests {
    private static let documents = [
        "README.md", "Documentation/Desk.md", "Documentation/Explaining.md", "Documentation/MuseumFolder.md",
        "Documentation/Operations.md", "Documentation/Bookings.md", "Documentation/Feeds.md",
        "Documentation/Optimiser.md", "Documentation/Rounds.md", "Documentation/KitLoans.md",
    ]

    @Test(arguments: documents) func theConsoleIsTrue(_ document: String) throws {
        let steps = try Self.steps(of: document)
        guard !steps.isEmpty else { return }
        let program = try Program(museum: nil)
        var exported = ""
        for step in steps {
            if step.command.hasPrefix("export ") {
                exported += step.command + "; "
                continue
            }
            let result = try program.shell(exported + step.command)
            #expect([0, 1].contains(result.status), "\(step.command): \(result.errors)")
            let said = result.status == 0 ? result.output : result.errors
            let lines = said.split(separator: "\n").map(String.init)
            #expect(Self.matches(lines[...], step.output[...]), "\(step.command): \(said)")
        }
    }

    @Test func theTourIsThere() throws {
        #expect(try Self.steps(of: "README.md").count > 8 && Self.steps(of: "Documentation/Desk.md").count > 8)
    }

    @Test func aLineOfThreeDotsStandsForAnyLines() {
        #expect(Self.matches(["a", "b", "c"], ["…", "c"]))
        #expect(Self.matches(["a", "b", "c"], ["a", "…"]))
        #expect(Self.matches(["a", "c"], ["a", "…", "c"]))
        #expect(!Self.matches(["a", "b"], ["…", "c"]))
        #expect(!Self.matches(["a", "b", "c"], ["a", "c"]))
        #expect(!Self.matches(["a"], []))
    }

    /// Whether the lines are those expected, where a line `…` stands for any.
    private static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return lines.isEmpty }
        if first == "…" { return (0...lines.count).contains { matches(lines.dropFirst($0), expected.dropFirst()) } }
        return lines.first == first && matches(lines.dropFirst(), expected.dropFirst())
    }

    private struct Step {
        let command: String
        var output: [String] = []
    }

    private static func steps(of document: String) throws -> [Step] {
        let text = try String(contentsOf: Program.root.appending(path: document), encoding: .utf8)
        var steps: [Step] = []
        var isConsole = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2))))
            } else if isConsole {
                try #require(!steps.isEmpty, "output before the first command: \(line)")
                steps[steps.count - 1].output.append(line)
            }
        }
        return steps
    }
}
