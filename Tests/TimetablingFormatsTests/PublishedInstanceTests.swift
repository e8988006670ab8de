import Foundation
import Testing
import Timetabling
import TimetablingFormats

/// The published instances and solutions that lie beside the package on a developer's machine.
@Suite(.enabled(if: Published.isPresent)) struct PublishedInstanceTests {
    @Test func everyInstanceIsRead() throws {
        for file in try Published.files(in: Published.folder, "ctt") + Published.files(in: Published.extended, "ectt") {
            let instance = try CurriculumTimetable(reading: String(contentsOf: file, encoding: .utf8))
            #expect(!instance.courses.isEmpty, "\(file.lastPathComponent)")
        }
    }

    @Test func theExtendedFormSaysTheSame() throws {
        for file in try Published.files(in: Published.extended, "ectt") {
            let name = file.deletingPathExtension().lastPathComponent
            let plain = try Published.instance(name)
            let extended = try CurriculumTimetable(reading: String(contentsOf: file, encoding: .utf8))
            #expect(extended.courses.map(\.id) == plain.courses.map(\.id))
            #expect(extended.courses.map(\.students) == plain.courses.map(\.students))
            #expect(extended.unavailable == plain.unavailable)
            #expect(extended.curricula.map(\.courses) == plain.curricula.map(\.courses))
        }
    }

    @Test func theBestSolutionsCostWhatIsPublished() throws {
        let solutions = Published.folder.appending(path: "best-solutions")
        let lines = try String(contentsOf: solutions.appending(path: "COSTS.txt"), encoding: .utf8)
            .split(whereSeparator: \.isNewline)
        #expect(lines.count == 21)
        for line in lines {
            let fields = line.split(separator: " ")
            let instance = try Published.instance(String(fields[0]))
            let text = try String(contentsOf: solutions.appending(path: "\(fields[0]).sol"), encoding: .utf8)
            let evaluation = instance.problem.evaluate(try instance.assignment(reading: text))
            #expect(evaluation.violations.isEmpty, "\(fields[0])")
            #expect(evaluation.cost == Int(fields[2]), "\(fields[0])")
        }
    }

    @Test(.enabled(if: Published.python != nil), arguments: ["toy", "test1"])
    func theIndependentEvaluatorAgrees(name: String) async throws {
        let instance = try Published.instance(name)
        let outcome = await Solver(threads: 2).solve(instance.problem, budget: .iterations(10_000))
        #expect(outcome.assignment.placements.allSatisfy { $0 != nil })
        let verdict = try Published.verdict(of: instance.solutionText(outcome.assignment), name)
        #expect(verdict.contains("\"feasible\": true"))
        #expect(verdict.contains("\"soft\": \(outcome.cost),"))
    }
}

enum Published {
    static let shared = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/bench")
    static let folder = shared.appending(path: "cbctt")
    static let extended = folder.appending(path: "ectt")
    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static func files(in folder: URL, _ ending: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == ending }
    }

    static func instance(_ name: String) throws -> CurriculumTimetable {
        try CurriculumTimetable(
            reading: String(contentsOf: folder.appending(path: "\(name).ctt"), encoding: .utf8))
    }

    /// What the independent evaluator says of a solution, as JSON.
    static func verdict(of solution: String, _ name: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "solution-\(UUID().uuidString).sol")
        try Data(solution.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: python ?? "python3")
        process.arguments = [
            shared.appending(path: "cbctt_eval.py").path, folder.appending(path: "\(name).ctt").path, file.path,
            "--json",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }
}
