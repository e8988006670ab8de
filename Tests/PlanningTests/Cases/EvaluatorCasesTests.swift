import Foundation
import MuseumModel
import Testing
import Timetabling

@testable import Planning

/// What planners of other tools ran into, about costs that are told in two ways; the numbers are those of the collection of cases.
@Suite struct EvaluatorCasesTests {
    /// What an explanation says that a place costs is what the plan would cost less without it, counted out by the museum's rules.
    @Test(arguments: UInt64(1)...8)
    func case03SolvingAndExplainingCountTheSame(seed: UInt64) async throws {
        var random = RandomMuseum(seed: seed)
        let folder = random.folder()
        let planner = try Planner(folder, term: RandomMuseum.term, inputs: "")
        let plan = await planner.plan(
            Solver(seed: seed), budget: .iterations(500), createdAt: Date(timeIntervalSince1970: 0))
        let whole = MuseumEvaluator(folder: folder, term: RandomMuseum.term, plan: plan)
        #expect(whole.violations == [])
        #expect(whole.costs.values.reduce(0, +) == plan.cost)
        for unit in plan.units.keys.sorted().prefix(8) {
            let explanation = try #require(planner.explain(unit, in: plan))
            #expect(explanation.standing == .placed && explanation.violations.isEmpty)
            let without = Plan(
                id: "without", term: plan.term, createdAt: plan.createdAt, origin: plan.origin,
                sessions: plan.sessions.filter { $0.unit != unit }, unplaced: plan.unplaced, costs: [])
            let less = MuseumEvaluator(folder: folder, term: RandomMuseum.term, plan: without).costs
            var told = Dictionary(uniqueKeysWithValues: explanation.costs.map { ($0.constraint, $0.cost) })
            for (constraint, cost) in whole.costs where constraint != "unplaced" {
                #expect(
                    told.removeValue(forKey: constraint) ?? 0 == cost - (less[constraint] ?? 0), "\(unit) \(constraint)"
                )
            }
            #expect(told.values.allSatisfy { $0 == 0 })
        }
    }

    /// The words name both figures; twelve minutes are rounded up to the grid of the plan only in the search.
    @Test func case23TheWalkAndTheTimeForItAreNamed() throws {
        var museum = SmallMuseum()
        museum.sites.append(
            Site(
                id: "north", name: SmallMuseum.both("北館", "North"), opening: SmallMuseum.hours("daily 09:00-17:00")))
        museum.rooms.append(SmallMuseum.room("N", site: "north"))
        museum.walking = [SitePair("main", "north"): 12]
        museum.programmes = ["A", "B"].map {
            SmallMuseum.programme($0, .sessions(1), roles: [.init(name: "lead", skill: "laser")])
        }
        var hand = try HandPlan(museum)
        try hand.place("A", on: SmallMuseum.day(3, 1), at: "10:00", staff: ["I1"])
        try hand.place("B", on: SmallMuseum.day(3, 1), at: "14:00", room: "N", staff: ["I1"])
        let planner = try Planner(museum.folder, term: SmallMuseum.term, inputs: "")
        func words(_ start: String) throws -> [Message] {
            let place = SessionEdit.Place(
                start: LocalDateTime(parsing: "2027-03-01T\(start)"), room: nil, staff: [])
            let edited = try planner.edit(
                SessionEdit(session: "B.term.001", change: .place(place)), in: Draft(hand.plan),
                createdAt: Date(timeIntervalSince1970: 0))
            return try #require(edited).violations.map(\.text)
        }
        #expect(
            try words("11:00") == [
                Message(
                    zhHant: "I1 來不及走到另一館區：需要 12 分鐘，只有 0 分鐘",
                    english: "I1 cannot get from one site to the other in time: needs 12 minutes, has 0")
            ])
        #expect(try words("11:30").isEmpty)
    }
}
