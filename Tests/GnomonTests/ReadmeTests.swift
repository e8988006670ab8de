import Foundation
import Testing

/// The tour of the README does what it says: each `$` line is run, and what follows is its output.
@Suite struct ReadmeTests {
    @Test func theTourIsTrue() throws {
        let program = try Program(museum: nil)
        var exported = ""
        let steps = try steps()
        try #require(steps.count > 8)
        for step in steps {
            if step.command.hasPrefix("export ") {
                exported += step.command + "; "
                continue
            }
            let result = try program.shell(exported + step.command)
            #expect(result.status == 0, "\(step.command): \(result.errors)")
            let lines = result.output.split(separator: "\n").map(String.init)
            #expect(Self.matches(lines[...], step.output[...]), "\(step.command): \(result.output)")
        }
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

    private func steps() throws -> [Step] {
        let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
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
