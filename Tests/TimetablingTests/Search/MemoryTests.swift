import Foundation
import Testing

@testable import Timetabling

@Suite struct MemoryTests {
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/statm")))
    func case17AThousandRunsLeaveNothingBehind() async {
        // A process of its own, in which no other test runs.
        await #expect(processExitsWith: .success) {
            func residentPages() throws -> Int {
                let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
                return try #require(Int(fields[1]))
            }
            let problem = Problem.crowd(classes: 4, slots: 3)
            let solver = Solver(threads: 2, annealing: Annealing(start: 10, end: 1))
            var early = 0
            for run in 1...1000 {
                let outcome = await solver.solve(problem, budget: .iterations(100))
                #expect(outcome.assignment.leftOut.count == 1)
                if run == 100 { early = try residentPages() }
            }
            let late = try residentPages()
            #expect(late < early + early / 20, "\(early) pages after 100 runs, \(late) after 1,000")
        }
    }
}
