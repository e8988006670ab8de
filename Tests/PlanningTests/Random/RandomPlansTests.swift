import Foundation
import MuseumModel
import Planning
import Testing
import Timetabling

/// Plans of museums that nobody thought of, judged from the museum's rules alone.
@Suite struct RandomPlansTests {
    @Test(arguments: UInt64(1)...60)
    func keepsEveryRuleAndCostsWhatItSays(seed: UInt64) async throws {
        var random = RandomMuseum(seed: seed)
        let folder = random.folder()
        let plan = try await Planner(folder, term: RandomMuseum.term, inputs: "").plan(
            Solver(seed: seed, isChecking: true), budget: .iterations(1_000), createdAt: Date(timeIntervalSince1970: 0))
        let evaluator = MuseumEvaluator(folder: folder, term: RandomMuseum.term, plan: plan)
        #expect(evaluator.violations == [])
        let costs = Dictionary(uniqueKeysWithValues: plan.costs.map { ($0.constraint, $0.cost) })
        #expect(evaluator.costs.filter { $0.value > 0 } == costs.filter { $0.value > 0 })
    }
}
