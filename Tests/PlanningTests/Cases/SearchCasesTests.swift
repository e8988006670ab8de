import Foundation
import MuseumModel
import Planning
import Testing
import Timetabling

/// What planners of other tools ran into, about runs; the numbers are those of the collection of cases.
@Suite struct SearchCasesTests {
    private typealias Small = SmallMuseum

    /// Rooms, people, kits, a series and rules of every kind, with less room than is asked for.
    private var museum: Small {
        var museum = Small()
        museum.sites.append(
            Site(id: "north", name: Small.both("北館", "North"), opening: Small.hours("tue-sun 09:00-17:00")))
        museum.walking = [SitePair("main", "north"): 12]
        museum.rooms = [
            Small.room("LAB", setUp: 10), Small.room("YARD", seats: 60, sharing: 2), Small.room("N", site: "north"),
        ]
        museum.instructors = ["I1", "I2", "I3"].map {
            Small.instructor(
                $0, skills: [Skill(name: "laser"), Skill(name: "safety")],
                limits: LoadLimits(minutesPerDay: 240, sessionsPerDay: 3, minutesPerWeek: 600, restMinutes: 840))
        }
        museum.kits = [Small.kit("ROCKETS", units: 2, turnRound: 30)]
        museum.curricula = [Small.curriculum(["Jc-IV-1"])]
        museum.closures = [Small.closure(.room("N"), "2027-03-09T00:00", "2027-03-11T00:00")]
        let march = DateSpan(Small.day(3, 1), Small.day(3, 21))
        let lead = Programme.Role(name: "lead", skill: "laser")
        let pattern = SeriesPattern(meetings: 3, holidayRule: .makeUp)
        museum.programmes = [
            Small.programme("A", .sessions(14), roles: [lead], tags: ["noisy"], season: march, parallel: 2),
            Small.programme(
                "B", .sessions(10), setUp: 20, roles: [lead, .init(name: "assistant", skill: "safety")],
                kits: [.init(kit: "ROCKETS")], curriculum: ["Jc-IV-1"], season: march, priority: 8),
            Small.programme("C", .series(count: 2, pattern), roles: [lead], season: march),
            Small.programme("D", .sessions(4), rooms: .init(preferred: ["N", "YARD"]), tags: ["noisy"], season: march),
            Small.programme(
                "E", .sessions(6), setUp: 40, clearing: 40, rooms: .init(isNeeded: false), roles: [lead],
                kits: [.init(kit: "ROCKETS", units: 2)], season: march),
        ]
        museum.constraints = [
            Small.statement("not-overlapping", ["tags": ["noisy"], "at_once": ["2"], "must": ["yes"]], line: 1),
            Small.statement(
                "at-most", ["programmes": ["B"], "count": ["1"], "per": ["day"], "must": ["yes"]], line: 2),
            Small.statement("at-most", ["tags": ["noisy"], "count": ["4"], "per": ["week"], "weight": ["6"]], line: 3),
            Small.statement("apart", ["programmes": ["D"], "minimum_days": ["3"], "weight": ["4"]], line: 4),
            Small.statement("order", ["first": ["D"], "then": ["E"], "weight": ["2"]], line: 5),
            Small.statement(
                "cover", ["standards": ["Jc"], "at_least": ["4"], "per": ["week"], "weight": ["1"]], line: 6),
            Small.statement("not-at", ["days": ["wed"], "hours": ["13:00-17:00"], "weight": ["3"]], line: 7),
            Small.statement("not-at", ["programmes": ["E"], "days": ["sat-sun"], "must": ["yes"]], line: 8),
        ]
        return museum
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func everyPlanKeepsTheRulesAndCostsWhatItSays(seed: UInt64) async throws {
        let plan = try await museum.plan(seed: seed)
        #expect(plan.sessions.count > 25)
    }

    /// With next to no time there is a whole plan, and more steps do not make it worse.
    @Test func case15TheFirstPlanIsWholeAndStays() async throws {
        let first = try await museum.plan(iterations: 1)
        #expect(!first.sessions.isEmpty)
        #expect(try await museum.plan(iterations: 4_000).cost <= first.cost)
    }

    @Test func case18TheSameSeedAndStepsAreTheSamePlan() async throws {
        let plan = try await museum.plan(seed: 7, iterations: 3_000)
        #expect(plan.origin.isRepeatable)
        var shuffled = museum
        shuffled.rooms.shuffle()
        shuffled.instructors.shuffle()
        shuffled.programmes.shuffle()
        shuffled.sites.reverse()
        for threads in [1, 2] {
            #expect(try await shuffled.plan(seed: 7, iterations: 3_000, threads: threads) == plan)
        }
        #expect(try await museum.plan(seed: 8, iterations: 3_000) != plan)
    }

    @Test func case18ARunLimitedByTimeIsNotRepeatable() async throws {
        let plan = try await Planner(museum.folder, term: Small.term, inputs: "").plan(
            Solver(seed: 7), budget: .time { 1 }, createdAt: Date(timeIntervalSince1970: 0))
        #expect(!plan.origin.isRepeatable)
    }
}
