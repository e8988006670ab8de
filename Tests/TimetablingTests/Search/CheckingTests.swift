import Foundation
import Testing

@testable import Timetabling

/// Each move in checking mode is compared with a full evaluation, and a difference ends the process.
@Suite struct CheckingTests {
    /// How often each kind of move changed the plan.
    struct Tally {
        var visits = 0
        var leaveOuts = 0
        var swaps = 0
        var exchanges = 0
        var chains = 0
        var ejections = 0
    }

    /// Moves by name for each of 40 problems; `GNOMON_CHECKED_MOVES=5000` makes them 200,000 altogether.
    private static let moves =
        ProcessInfo.processInfo.environment["GNOMON_CHECKED_MOVES"].flatMap { Int($0) } ?? 250

    @Test func case06EveryMoveCostsWhatAFullEvaluationSays() {
        var tally = Tally()
        for seed in 0..<40 {
            let problem = RandomProblem.make(seed: UInt64(seed))
            var shares = Shares.standard
            shares.leaveOut = 80
            var search = Search(problem, seed: UInt64(seed), shares: shares, isChecking: true)
            search.construct { false }
            wander(&search, moves: Self.moves, &tally)
            let best = search.bestAssignment
            search.restart(from: best, cost: problem.evaluate(best).cost)
            #expect(search.cost == search.bestCost)
            search.run(proposals: 1500, temperature: 3)
            search.run(proposals: 500, temperature: 0.2)
            #expect(search.typicalWorsening(sample: 20) > 0)
            search.settle(0)
        }
        #expect(tally.visits > 300)
        #expect(tally.leaveOuts > 10)
        #expect(tally.swaps > 30)
        #expect(tally.exchanges > 10)
        #expect(tally.chains > 10)
        #expect(tally.ejections > 30)
    }

    /// Makes moves of each kind by name, and counts those that were taken.
    private func wander(_ search: inout Search, moves: Int, _ tally: inout Tally) {
        for step in 0..<moves {
            let before = search.assignment
            switch step % 5 {
            case 0:
                let item = search.generator.below(search.board.classCount)
                search.visit(item, temperature: 6, proposals: 4)
                tally.visits += search.assignment == before ? 0 : 1
                tally.leaveOuts += before.placements[item] != nil && !search.board.isPlaced(item) ? 1 : 0
            case 1:
                search.swap(temperature: 6)
                tally.swaps += search.assignment == before ? 0 : 1
            case 2:
                search.exchange(temperature: 6)
                tally.exchanges += search.assignment == before ? 0 : 1
            case 3:
                for _ in 0..<4 { search.kempe(temperature: 6) }
                tally.chains += search.assignment == before ? 0 : 1
            default:
                guard search.unplaced.count > 0 else { continue }
                search.eject(search.unplaced[search.generator.below(search.unplaced.count)], temperature: 6)
                tally.ejections += search.assignment == before ? 0 : 1
            }
            // A move that was refused must leave no trace either.
            search.settle(0)
        }
    }

    @Test func aWholeRunInCheckingMode() async {
        for seed in 40..<50 {
            let problem = RandomProblem.make(seed: UInt64(seed))
            let solver = Solver(seed: UInt64(seed), threads: 2, isChecking: true)
            let outcome = await solver.solve(problem, budget: .iterations(3000))
            let evaluation = problem.evaluate(outcome.assignment)
            #expect(evaluation.violations.isEmpty)
            #expect(evaluation.cost == outcome.cost)
        }
    }

    @Test func aWrongCostEndsTheProcess() async {
        await #expect(processExitsWith: .failure) {
            var search = Search(RandomProblem.make(seed: 1), seed: 1, isChecking: true)
            search.settle(1)
        }
    }

    @Test func case06AMismatchNamesTheRuleTheClassesAndTheMove() async throws {
        let result = try await #require(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            var example = Example(days: 2)
            let first = example.session(0, leaveOutCost: 5)
            let second = example.session(12, leaveOutCost: 5)
            example.problem.minimumDays.append(.init(classes: [first, second], days: 2, weight: 5))
            var search = Search(example.problem, seed: 77, isChecking: true)
            search.restart(from: example.assignment(), cost: example.problem.evaluate(example.assignment()).cost)
            // What the rule has taken note of is spoilt behind the search's back.
            search.classRules.insert(first, first, search.board)
            search.run(proposals: 20_000, temperature: 50)
        }
        let report = String(decoding: result.standardErrorContent, as: UTF8.self)
        #expect(report.contains("seed 77"))
        #expect(report.contains("proposals"))
        #expect(report.contains("minimum days"))
        #expect(report.contains("class "))
    }

    @Test func aBrokenMustRuleEndsTheProcess() async {
        await #expect(processExitsWith: .failure) {
            var example = Example()
            let room = example.resource()
            example.session(0, uses: [.init(resource: room)])
            example.session(0, uses: [.init(resource: room)])
            var search = Search(example.problem, seed: 1, isChecking: true)
            search.restart(from: example.assignment(), cost: 0)
        }
    }
}
