import Testing

@testable import Timetabling

@Suite struct RulesTests {
    @Test func whatOneRuleGainsDoesNotHideThatAnotherForbids() {
        var example = Example(days: 2)
        example.session(0)
        example.session(12)
        example.problem.minimumDays = [MinimumDays(classes: [0, 1], days: 2, weight: 50)]
        example.problem.relations = [
            Relation(name: "same", first: 0, second: 1, kind: .sameDays, weight: .must)
        ]
        #expect(example.verdict().broken == ["same"])
    }

    @Test func everyRuleIsNamedInAnEvaluation() {
        let evaluation = RandomProblem.make(seed: 3).emptyEvaluation
        let names = Set(evaluation.costs.map(\.rule))
        #expect(
            names.isSuperset(of: [
                "unplaced", "time", "resource", "fairness", "about", "minimum days", "compactness", "stable 0",
                "relation 0",
            ]))
        #expect(evaluation.violations.isEmpty)
    }
}
