import Foundation
import MuseumModel
import Planning
import Synchronization
import Testing
import Timetabling

@Suite struct PlannerTests {
    private typealias Small = SmallMuseum

    /// A museum with more to place than there is room for.
    private var crowded: Small {
        var museum = Small()
        museum.programmes = [
            Small.programme("P", .sessions(20), season: DateSpan(Small.day(3, 1), Small.day(3, 2))),
            Small.programme("Q", .sessions(6), roles: [.init(name: "lead", skill: "laser")], priority: 9),
        ]
        return museum
    }

    @Test func thePlanIsNeverWorseThanWhatWasReported() async throws {
        let costs = Mutex<[Int]>([])
        let planner = try Planner(crowded.folder, term: Small.term, inputs: "")
        let plan = await planner.plan(
            Solver(seed: 3), budget: .iterations(30_000), createdAt: Date(timeIntervalSince1970: 0)
        ) { progress in costs.withLock { $0.append(progress.bestCost) } }
        let reported = costs.withLock(\.self)
        #expect(reported.count > 2)
        #expect(reported == reported.sorted(by: >))
        #expect(plan.cost == reported.last)
    }

    @Test func aPlanStoppedAtOnceIsLawfulAndNotRepeatable() async throws {
        let stop = StopFlag()
        stop.set()
        let museum = crowded
        let plan = try await Planner(museum.folder, term: Small.term, inputs: "abc").plan(
            Solver(seed: 3), budget: .iterations(1_000_000_000), createdAt: Date(timeIntervalSince1970: 0),
            stop: stop)
        #expect(!plan.origin.isRepeatable)
        #expect(plan.origin.seed == 3 && plan.origin.inputs == "abc")
        let evaluator = MuseumEvaluator(folder: museum.folder, term: Small.term, plan: plan)
        #expect(evaluator.violations == [])
        #expect(evaluator.costs == plan.costLines)
    }

    @Test func whatCanNeverBeHeldIsToldBeforehand() throws {
        var museum = Small()
        museum.programmes = [
            Small.programme("NEVER", .sessions(2), minutes: 600), Small.programme("P", .sessions(3)),
            Small.programme("LONG", .series(count: 1, SeriesPattern(meetings: 30, holidayRule: .skip))),
        ]
        let planner = try Planner(museum.folder, term: Small.term, inputs: "")
        #expect(planner.classCount == 6)
        #expect(planner.impossible.map(\.id) == ["LONG.term.s1", "NEVER.term.001", "NEVER.term.002"])
        #expect(planner.impossible.map(\.meetings) == [30, 1, 1])
    }

    @Test func aMuseumWithoutProgrammesHasAnEmptyPlan() async throws {
        let plan = try await Small().plan()
        #expect(plan.sessions.isEmpty && plan.unplaced.isEmpty && plan.cost == 0)
    }
}
