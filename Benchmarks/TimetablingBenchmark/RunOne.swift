import ArgumentParser
import Foundation
import Synchronization
import Timetabling
import TimetablingFormats

/// Solves one instance and prints its row; a process of its own, so that the peak of its memory is its own.
struct RunOne: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "one", abstract: "Solve one instance, print its row.")

    @Argument var file: String
    @Option var seconds: Double = 60
    @Option var seed: Int = 1
    @Option var threads: Int = 2

    func run() async throws {
        let url = URL(filePath: file)
        let timetable = try CurriculumTimetable(reading: String(contentsOf: url, encoding: .utf8))
        let start = ContinuousClock.now
        let problem = timetable.problem
        let limit = seconds
        let feasible = Mutex<Duration?>(nil)
        let outcome = await Solver(seed: UInt64(seed), threads: threads).solve(
            problem, budget: .time { (ContinuousClock.now - start) / .seconds(limit) }
        ) { progress in
            guard progress.unplaced == 0 else { return }
            feasible.withLock { $0 = $0 ?? ContinuousClock.now - start }
        }
        let elapsed = (ContinuousClock.now - start) / .seconds(1)
        let evaluation = problem.evaluate(outcome.assignment)
        guard evaluation.violations.isEmpty, evaluation.cost == outcome.cost else {
            throw ValidationError("\(file): the solver says \(outcome.cost), an evaluation \(evaluation.cost)")
        }
        let costs = Dictionary(evaluation.costs.map { ($0.rule, $0.cost) }, uniquingKeysWith: +)
        func cost(_ rule: String) -> String { "\(costs[rule] ?? 0)" }
        let unplaced = outcome.assignment.placements.count { $0 == nil }
        let first = feasible.withLock { $0.map { String(format: "%.2f", $0 / .seconds(1)) } ?? "" }
        let row =
            [
                url.deletingPathExtension().lastPathComponent, "\(seed)", "\(limit)", "\(threads)",
                "\(outcome.cost)", "\(unplaced)", cost("resource"), cost("minimum days"), cost("compactness"),
                cost("stability"), "\(problem.lowerBound().cost)", first,
                String(format: "%.1f", Double(outcome.proposals) / elapsed / 1e6), "\(Self.peakMemory())",
            ]
        print(row.joined(separator: ","))
    }

    /// In MiB, as the kernel counts the process.
    private static func peakMemory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
    }
}
