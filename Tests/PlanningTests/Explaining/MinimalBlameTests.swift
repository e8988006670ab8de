import Foundation
import MuseumModel
import Testing
import Timetabling

@testable import Planning

/// Each set of reasons is checked again: alone there is no plan, without any one of them there is.
@Suite struct MinimalBlameTests {
    /// Infeasible museums of three days, drawn from seeds one after the other.
    fileprivate static let museums: [PlanningModel] = {
        var found: [PlanningModel] = []
        var seed: UInt64 = 0
        while found.count < 200, seed < 4_000 {
            seed += 1
            var draw = CrowdedMuseum(seed: seed)
            guard let model = try? PlanningModel(draw.folder(), term: CrowdedMuseum.term) else { continue }
            let verdict = model.problem.verdict(placing: Array(model.units.indices), effort: 20_000)
            if verdict.isProvedImpossible { found.append(model) }
        }
        return found
    }()

    @Test func thereAreTwoHundred() { #expect(Self.museums.count == 200) }

    @Test(arguments: 0..<10)
    func case02EachSetIsMinimal(part: Int) async throws {
        for model in Self.museums[part * 20..<min(Self.museums.count, part * 20 + 20)] {
            var blamer = Blamer(model, about: Array(model.units.indices), effort: 20_000, stop: StopFlag())
            let found = blamer.blame()
            let (blame, items) = try #require(found)
            #expect(blame.isProved)
            #expect(blame.isMinimal, "\(blame.members.map { "\($0.text.english) \($0.isNeeded)" })")
            // The optimiser, which knows nothing of proofs, does not find what was proved not to exist.
            let needs = Set(items.compactMap(\.need))
            let plan = try await Planner(model.folder, term: CrowdedMuseum.term, inputs: "").plan(
                Solver(seed: 3), budget: .iterations(500), createdAt: Date(timeIntervalSince1970: 0))
            #expect(!needs.isDisjoint(with: plan.unplaced.map(\.id)))
        }
    }
}

/// The same, by somebody who knows nothing of proofs: every way is tried, with what is held and what is not.
extension MinimalBlameTests {
    @Test(arguments: 0..<10)
    func case02EveryWayWasTried(part: Int) throws {
        for model in Self.museums[part * 20..<min(Self.museums.count, part * 20 + 20)] {
            var blamer = Blamer(model, about: Array(model.units.indices), effort: 20_000, stop: StopFlag())
            let found = blamer.blame()
            let items = Set(try #require(found).items)
            var alone = EveryWay(model.folder, term: CrowdedMuseum.term, held: items)
            guard case .none = alone.answer() else {
                Issue.record("the set alone: \(alone.answer()) \(items)")
                continue
            }
            for member in items {
                let others = items.subtracting([member])
                var way = EveryWay(model.folder, term: CrowdedMuseum.term, held: others)
                guard case .found(let sessions) = way.answer() else {
                    Issue.record("without \(member): \(way.answer()) \(items)")
                    continue
                }
                #expect(sessions.count == others.count { $0.need != nil })
                // What was found keeps every rule that is left, by the words of the museum.
                let dropped = Set(everyItem(model)).subtracting(others)
                let plan = Plan(
                    id: "way", term: "term", createdAt: Date(timeIntervalSince1970: 0),
                    origin: .init(seed: 0, iterations: 0, inputs: "", isRepeatable: false), sessions: sessions,
                    unplaced: [], costs: [])
                let evaluator = MuseumEvaluator(
                    folder: model.folder.relaxed(dropped), term: CrowdedMuseum.term, plan: plan)
                #expect(evaluator.violations.filter { !$0.contains("instead of") } == [])
            }
        }
    }

    /// All that a planner could drop in a crowded museum.
    private func everyItem(_ model: PlanningModel) -> [PlannerItem] {
        let folder = model.folder
        return folder.instructors.flatMap { person in
            [.availability(person.id), .limits(person.id), .certificates(person.id)]
                + person.away.map { .absence(person.id, $0) }
        } + folder.closures.map { .closure($0) } + folder.constraints.indices.map { .rule($0) }
            + folder.kits.map { .units($0.id) } + folder.museum.sites.map { .opening($0.id) }
            + folder.rooms.map { .roomHours($0.id) }
    }
}

/// A museum of a few days with too much to do, more often than not.
struct CrowdedMuseum {
    private var state: UInt64
    private typealias Small = SmallMuseum

    static let term = Term(
        id: "term", name: SmallMuseum.both("檔期", "Term"),
        span: DateSpan(SmallMuseum.day(3, 8), SmallMuseum.day(3, 10))!)

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
    }

    private mutating func one<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

    mutating func folder() -> MuseumFolder {
        var museum = Small()
        museum.startEvery = 60
        museum.rooms = (1...number(1...2)).map { room in
            Small.room(
                Room.ID("R\(room)"), setUp: one([0, 0, 30]),
                hours: one([[], Small.hours("mon,wed 10:00-14:00"), Small.hours("tue 09:00-12:00")]))
        }
        museum.instructors = (1...number(1...2)).map { person in
            Small.instructor(
                Instructor.ID("I\(person)"),
                skills: one([
                    [Skill(name: "laser")], [Skill(name: "laser", validUntil: Small.day(3, 8)), Skill(name: "stars")],
                    [Skill(name: "stars")],
                ]),
                hours: one([
                    Small.hours("daily 09:00-17:00"), Small.hours("mon 09:00-12:00"),
                    Small.hours("tue-wed 13:00-15:00"),
                ]), away: one([[], [Small.only(3, 9)]]),
                limits: one([LoadLimits(), LoadLimits(sessionsPerDay: 1), LoadLimits(minutesPerWeek: 150)]))
        }
        museum.kits = [Small.kit("K", units: 1, turnRound: one([0, 60]))]
        museum.programmes = (1...number(1...3)).map { index in
            Small.programme(
                Programme.ID("P\(index)"), .sessions(number(1...4)), minutes: one([60, 120]),
                roles: one([[], [.init(name: "lead", skill: "laser")], [.init(name: "lead", skill: "stars")]]),
                kits: one([[], [.init(kit: "K")]]), hours: one([[], Small.hours("daily 10:00-13:00")]),
                season: one([nil, Small.only(3, 8), Small.only(3, 9)]), parallel: number(1...2))
        }
        museum.closures = one([
            [], [Small.closure(.museum, "2027-03-08T11:00", "2027-03-09T11:00")],
            [Small.closure(.room("R1"), "2027-03-09T00:00", "2027-03-10T00:00")],
        ])
        museum.constraints = one([
            [], [Small.statement("at-most", ["count": ["\(number(1...3))"], "per": ["day"], "must": ["yes"]])],
            [Small.statement("not-at", ["hours": ["09:00-12:00"], "must": ["yes"]])],
            [Small.statement("apart", ["minimum_days": ["2"], "must": ["yes"]])],
        ])
        return museum.folder
    }
}
