import Synchronization
import Testing

@testable import Timetabling

@Suite struct SolverTests {
    private func solve(
        _ problem: Problem, seed: UInt64 = 1, threads: Int = 1, iterations: Int = 4000, initial: Assignment? = nil
    ) async -> Solver.Outcome {
        let outcome = await Solver(seed: seed, threads: threads)
            .solve(problem, budget: .iterations(iterations), initial: initial)
        let evaluation = problem.evaluate(outcome.assignment)
        #expect(evaluation.violations.isEmpty)
        #expect(evaluation.cost == outcome.cost)
        #expect(!outcome.wasStopped)
        return outcome
    }

    @Test(arguments: [200, 201, 202] as [UInt64])
    func theSamePlanWithOneThreadAndWithTwo(seed: UInt64) async {
        let problem = RandomProblem.make(seed: seed)
        let first = await solve(problem, seed: seed)
        let again = await solve(problem, seed: seed)
        let parallel = await solve(problem, seed: seed, threads: 2)
        #expect(first.assignment == again.assignment)
        #expect(first.assignment == parallel.assignment)
        #expect(first.cost == again.cost && first.cost == parallel.cost)
        #expect(first.proposals == again.proposals && first.proposals == parallel.proposals)
    }

    @Test func anotherSeedGivesAnotherOfManyBestPlans() async {
        let problem = Problem.crowd(classes: 8, slots: 8, penalty: 1)
        let plans = await [solve(problem, seed: 1), solve(problem, seed: 2), solve(problem, seed: 3)]
        #expect(Set(plans.map(\.cost)) == [8])
        #expect(Set(plans.map(\.assignment)).count > 1)
    }

    @Test func stoppedAtOnceItStillGivesAValidPlan() async {
        let stop = StopFlag()
        stop.set()
        let problem = RandomProblem.make(seed: 210)
        for budget in [Solver.Budget.iterations(1_000_000), .time { 0 }] {
            let outcome = await Solver(threads: 2).solve(problem, budget: budget, stop: stop)
            let evaluation = problem.evaluate(outcome.assignment)
            #expect(outcome.wasStopped)
            #expect(evaluation.violations.isEmpty)
            #expect(evaluation.cost == outcome.cost)
        }
    }

    @Test func itCanBeStoppedFromOutside() async {
        let stop = StopFlag()
        let outcome = await Solver().solve(
            RandomProblem.make(seed: 211), budget: .time { 0.5 }, stop: stop, report: { _ in stop.set() })
        #expect(outcome.wasStopped)
    }

    @Test func aPlanToStartFromIsNeverMadeWorse() async {
        for seed in 220..<224 {
            let problem = RandomProblem.make(seed: UInt64(seed))
            let good = await solve(problem, seed: 1, iterations: 6000)
            for iterations in [1, 3000] {
                let next = await solve(problem, seed: 2, iterations: iterations, initial: good.assignment)
                #expect(next.cost <= good.cost)
            }
        }
    }

    @Test func oneProposalIsEnoughOfABudget() async {
        let outcome = await solve(RandomProblem.make(seed: 212), iterations: 1)
        #expect(outcome.proposals > 0)
    }

    @Test func aUsedUpTimeEndsTheRun() async {
        let outcome = await Solver().solve(.crowd(classes: 3, slots: 2), budget: .time { 1 })
        #expect(outcome.assignment.leftOut.count == 1)
        #expect(!outcome.wasStopped)
    }

    @Test func noClasses() async {
        var problem = Problem(horizon: Horizon(days: 1, slotsPerDay: 4))
        #expect(await solve(problem).assignment.placements.isEmpty)
        // There is nothing to place, and still something that costs.
        problem.countLimits = [CountLimit(name: "some", classes: [], minimum: 2, per: .day, weight: .wish(3))]
        #expect(await solve(problem).cost == 6)
    }

    @Test func classesWithoutTimesOrCandidatesAreLeftOut() async {
        var problem = Problem.crowd(classes: 2, slots: 3)
        problem.domains.append(Domain([]))
        problem.pools.append(Pool([]))
        problem.classes.append(Class(domain: 1, roles: [.init(pool: 0)], leaveOutCost: 7))
        problem.classes.append(Class(domain: 0, roles: [.init(pool: 0), .init(pool: 1)], leaveOutCost: 5))
        let outcome = await solve(problem)
        #expect(outcome.assignment.leftOut == [2, 3])
        #expect(outcome.cost == 12)
        let blockers = problem.blockers(of: [2, 3], in: outcome.assignment)
        #expect(blockers[0].isEmpty)
        #expect(blockers[1].contains { $0.blocker == .role(1) })
    }

    @Test func onlyClassesWithoutTimes() async {
        var problem = Problem(horizon: Horizon(days: 1, slotsPerDay: 4))
        problem.domains = [Domain([])]
        problem.classes = [Class(domain: 0, roles: [], leaveOutCost: 7)]
        #expect(await solve(problem).cost == 7)
    }

    @Test func aDomainOfOneCandidate() async {
        let problem = Problem.crowd(classes: 1, slots: 1, penalty: 2)
        #expect(await solve(problem).assignment.placements == [.init(time: 0, roles: [0])])
    }

    @Test func whatCostsMoreThanLeavingItOutIsLeftOut() async {
        #expect(await solve(.crowd(classes: 2, slots: 4, penalty: 101)).assignment.leftOut.count == 2)
    }

    @Test func progressNeverGetsWorse() async {
        let costs = Mutex<[Int]>([])
        let shares = Mutex<[Double]>([])
        let outcome = await Solver().solve(RandomProblem.make(seed: 213), budget: .iterations(20_000)) { progress in
            costs.withLock { $0.append(progress.bestCost) }
            shares.withLock { $0.append(progress.share) }
        }
        let reported = costs.withLock { $0 }
        #expect(reported == reported.sorted(by: >))
        #expect(reported.last == outcome.cost)
        #expect(shares.withLock { $0 } == shares.withLock { $0.sorted() })
    }
}
