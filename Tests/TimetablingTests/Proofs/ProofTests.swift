import Testing

@testable import Timetabling

/// What is proved agrees with what the search finds, on problems of every kind of rule.
@Suite struct ProofTests {
    @Test(arguments: UInt64(1)...60)
    func noProofIsContradictedByAPlan(seed: UInt64) async {
        let problem = RandomProblem.make(seed: seed)
        let outcome = await Solver(seed: seed).solve(problem, budget: .iterations(3_000))
        let placed = problem.classes.indices.filter { outcome.assignment.placements[$0] != nil }
        let propagation = Propagation(problem, groups: problem.groups(of: placed))
        #expect(propagation.left.allSatisfy { !$0.isEmpty })
        #expect(problem.shortages(propagation).isEmpty)
        #expect(!problem.verdict(placing: Array(placed.prefix(5)), effort: 2_000).isProvedImpossible)
    }

    @Test(arguments: UInt64(1)...30)
    func anAlternativeCostsWhatTheEvaluatorSays(seed: UInt64) async {
        let problem = RandomProblem.make(seed: seed)
        let outcome = await Solver(seed: seed).solve(problem, budget: .iterations(2_000))
        let before = problem.evaluate(outcome.assignment)
        for item in problem.classes.indices.prefix(4) {
            for alternative in problem.alternatives(to: item, in: outcome.assignment, count: 5, effort: 5_000) {
                let after = problem.evaluate(alternative.applied(to: outcome.assignment))
                #expect(after.violations.isEmpty)
                #expect(after.cost - before.cost == alternative.change)
                #expect(alternative.moves[0].item == item && alternative.moves.count <= 3)
            }
        }
    }
}
