import Testing

@testable import Timetabling

/// Bounds never lie above what some plan costs, and reach it where the relaxation is exact.
@Suite struct LowerBoundTests {
    @Test(arguments: 0..<60)
    func noPlanCostsLess(seed: Int) async {
        let problem = RandomProblem.make(seed: UInt64(seed))
        let bound = problem.lowerBound().cost
        for seed in 1...2 {
            let outcome = await Solver(seed: UInt64(seed)).solve(problem, budget: .iterations(3000))
            #expect(outcome.cost >= bound)
            #expect(outcome.bound.cost == bound)
        }
    }

    @Test func roomsThatAreTooFewCostWhatTheDearerOnesCost() {
        // Three classes, two slots: the free room takes two of them, the third pays 7.
        var problem = Problem(horizon: Horizon(days: 1, slotsPerDay: 2))
        problem.resources = [Resource(), Resource()]
        problem.times = [Time(starts: [0], length: 1), Time(starts: [1], length: 1)]
        problem.domains = [Domain([.init(time: 0), .init(time: 1, penalty: 0)])]
        problem.pools = [Pool([.init(resource: 0), .init(resource: 1, penalty: 7)])]
        problem.classes = (0..<3).map { _ in Class(domain: 0, roles: [.init(pool: 0)], leaveOutCost: 100) }
        #expect(problem.lowerBound().cost == 7)
        // Leaving one out is cheaper; half of its cost is what the bound may count on.
        problem.classes = (0..<3).map { _ in Class(domain: 0, roles: [.init(pool: 0)], leaveOutCost: 4) }
        #expect(problem.lowerBound().cost == 2)
    }

    @Test func blockedSlotsTakeNoMeeting() {
        var problem = Problem(horizon: Horizon(days: 1, slotsPerDay: 4))
        problem.resources = [Resource(blocked: [1..<2]), Resource()]
        problem.times = (0..<3).map { Time(starts: [$0], length: 2) }
        problem.domains = [Domain((0..<3).map { .init(time: $0) })]
        problem.pools = [Pool([.init(resource: 0), .init(resource: 1, penalty: 3)])]
        problem.classes = (0..<3).map { _ in Class(domain: 0, roles: [.init(pool: 0)], leaveOutCost: 100) }
        #expect(problem.lowerBound().cost == 6)
    }

    @Test func daysThatCannotBeReachedAreMissing() {
        var example = Example(days: 3)
        let item = example.session(0)
        example.problem.minimumDays.append(.init(classes: [item], days: 3, weight: 5))
        #expect(example.problem.lowerBound().cost == 10)
    }

    @Test func loadIsCheapestWhenItIsShared() {
        var example = Example(days: 1, slotsPerDay: 12)
        let resources = [example.resource(), example.resource()]
        example.problem.fairness.append(
            .init(members: resources.map { .init(resource: $0, share: 1) }, unit: 1, weight: 10))
        for slot in 0..<8 {
            example.session(slot, roles: [.init(resource: resources[slot % 2])], leaveOutCost: 100_000, load: 1)
        }
        // Four each: 10 · 16 · 2, less what rounding may take from each.
        #expect(example.problem.lowerBound().cost == 318)
        #expect(example.problem.evaluate(example.assignment()).cost == 320)
    }

    @Test func aProvedOptimumEndsTheRun() async {
        var example = Example(days: 3)
        let item = example.session(0)
        example.problem.minimumDays.append(.init(classes: [item], days: 3, weight: 5))
        let outcome = await Solver().solve(example.problem, budget: .iterations(10_000_000))
        #expect(outcome.cost == outcome.bound.cost)
        #expect(outcome.proposals < 10_000)
        #expect(!outcome.wasStopped)
    }
}
