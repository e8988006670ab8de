import Foundation
import MuseumModel
import Testing
import Timetabling

@testable import Planning

/// What planners of other tools ran into, about explanations; the numbers are those of the collection of cases.
@Suite struct ExplanationCasesTests {
    private typealias Small = SmallMuseum
    private let lead = Programme.Role(name: "lead", skill: "laser")

    private func laser() -> Small {
        var museum = Small()
        museum.instructors = [
            Small.instructor("I1", skills: [Skill(name: "laser")], hours: Small.hours("tue 09:00-11:00")),
            Small.instructor("I2"),
        ]
        museum.programmes = [
            Small.programme(
                "P", .sessions(3), roles: [lead], season: DateSpan(Small.day(3, 1), Small.day(3, 6))!, parallel: 3)
        ]
        return museum
    }

    private func explain(_ museum: Small, _ session: String? = nil, plan: Plan? = nil) async throws -> Explanation {
        let planner = try Planner(museum.folder, term: Small.term, inputs: "")
        var made = plan
        if made == nil { made = try await museum.plan() }
        let plan = try #require(made)
        let name = try #require(session ?? plan.unplaced.first?.id)
        return try #require(planner.explain(name, in: plan))
    }

    @Test func case01NamesThatAvailabilityAndTheThreeSessions() async throws {
        let explanation = try await explain(laser())
        #expect(explanation.standing == .provedImpossible)
        #expect(
            explanation.finding
                == Message(
                    zhHant: "具備「laser」的講師不足：3 場要分 2 個位置；需要 180 分鐘，只有 120 分鐘",
                    english: "too few people with the skill “laser”: 3 sessions need one of 2 places; "
                        + "180 minutes are needed, 120 exist"))
        let blame = try #require(explanation.blame)
        #expect(blame.isMinimal)
        #expect(
            blame.members.map(\.text.english) == [
                "session P.term.001", "session P.term.002", "session P.term.003",
                "the availability of I1 (tue 09:00–11:00)",
            ])
        #expect(blame.members.last?.text.zhHant == "I1 的可授課時間（tue 09:00–11:00）")
        let tried = explanation.relaxations.map(\.text.english)
        #expect(tried.contains("have I1 60 minutes longer (tue 09:00–12:00)"))
        #expect(tried.contains("have I1 on Wednesday 09:00–11:00 as well"))
        // A Sunday lies beyond the season: it does not help, and is not told.
        #expect(!tried.contains { $0.contains("Sunday") })
    }

    @Test func case04EveryRoomHasItsOwnReason() async throws {
        var museum = Small()
        museum.rooms = [
            Small.room("A", seats: 24, features: ["sink"]),
            Small.room("B", features: ["sink"], hours: Small.hours("sun 09:00-10:00", "sun 12:00-17:00")),
            Small.room("C"), Small.room("D", features: ["sink"]),
        ]
        museum.programmes = [
            Small.programme(
                "P", .sessions(2), minutes: 120, maximum: 30, rooms: .init(features: ["sink"]),
                hours: Small.hours("sun 10:00-12:00"), season: Small.only(3, 7))
        ]
        let explanation = try await explain(museum)
        #expect(
            explanation.places.map { "\($0.place.english): \($0.reason.english)" } == [
                "A: 24 seats, 30 needed", "B: closed Sun 2027-03-07 10:00–12:00", "C: no “sink”",
                "D: taken at 1 of the times by P.term.001",
            ])
        #expect(explanation.places[1].reason.zhHant == "116/03/07（日） 10:00–12:00 不開放")
    }

    @Test func case05TheSumAlwaysHolds() async throws {
        var museum = Small()
        museum.startEvery = 60
        museum.programmes = [Small.programme("P", .sessions(10), season: Small.only(3, 1))]
        let plan = try await museum.plan()
        #expect(plan.sessions.count == 8 && plan.unplaced.count == 2)
        let planner = try Planner(museum.folder, term: Small.term, inputs: "")
        for missing in plan.unplaced {
            let explanation = try #require(planner.explain(missing.id, in: plan))
            #expect(explanation.standing == .provedImpossible && !explanation.reasons.isEmpty)
        }
    }

    @Test func case13WhatBlocksTheFourIsListed() async throws {
        var museum = Small()
        museum.programmes = [Small.programme("P", .sessions(12), season: Small.only(3, 1))]
        let plan = try await museum.plan(iterations: 20_000)
        #expect(plan.sessions.count == 8 && plan.unplaced.count == 4)
        let explanation = try await explain(museum, plan: plan)
        #expect(explanation.finding.english.hasPrefix("too few rooms: 12 sessions need one of 8 places"))
        let blame = try #require(explanation.blame)
        // Nine are too many for eight places already.
        #expect(blame.isMinimal && blame.sessions.count == 9)
        #expect(blame.members.last?.text.english == "the opening hours of House (daily 09:00–17:00)")
        #expect(explanation.relaxations.map(\.text.english).contains("leave out 4 of these sessions"))
    }

    @Test func case08ACertificateThatEndedIsOneViolation() async throws {
        var museum = laser()
        museum.programmes = [Small.programme("P", .sessions(1), roles: [lead], season: Small.only(3, 2))]
        let plan = try await museum.plan()
        museum.instructors[0] = Small.instructor(
            "I1", skills: [Skill(name: "laser", validUntil: Small.day(3, 1))], hours: Small.hours("tue 09:00-11:00"))
        let explanation = try await explain(museum, "P.term.001", plan: plan)
        #expect(explanation.standing == .placed)
        let reading = PlanReading(plan, try PlanningModel(museum.folder, term: Small.term))
        #expect(reading.unknown.isEmpty && reading.assignment.placements.allSatisfy { $0 != nil })
        #expect(!reading.model.problem.evaluate(reading.assignment).violations.isEmpty)
        #expect(explanation.violations.contains("validity"))
    }

    @Test func whatIsPlacedNamesItsCostAndTheNextBest() async throws {
        var museum = Small()
        museum.constraints = [
            Small.statement("not-at", ["name": ["no mornings"], "hours": ["09:00-12:00"], "weight": ["7"]])
        ]
        museum.programmes = [
            Small.programme("P", .sessions(1), hours: Small.hours("mon 09:00-12:00"), season: Small.only(3, 1))
        ]
        let explanation = try await explain(museum, "P.term.001")
        #expect(explanation.standing == .placed)
        #expect(explanation.costs.map(\.cost) == [7])
        #expect(explanation.alternatives.count == 4 && explanation.alternatives.allSatisfy { $0.change == 0 })
    }

    @Test func case28TenPlacesWithTheirCostByConstraint() async throws {
        var museum = Small()
        museum.instructors = [Small.instructor("I1", skills: [Skill(name: "laser")])]
        museum.programmes = [
            Small.programme("P", .sessions(3), roles: [lead], season: DateSpan(Small.day(3, 1), Small.day(3, 3))!)
        ]
        museum.constraints = [
            Small.statement("not-at", ["name": ["no Wednesday"], "days": ["wed"], "weight": ["9"]])
        ]
        let plan = try await museum.plan()
        let planner = try Planner(museum.folder, term: Small.term, inputs: "")
        let found = try #require(planner.suggestions("P.term.001", in: plan))
        #expect(found.count == 10)
        #expect(found.map(\.change) == found.map(\.change).sorted())
        for suggestion in found { #expect(suggestion.costs.reduce(0) { $0 + $1.cost } == suggestion.change) }
        #expect(planner.suggestions("Q.term.001", in: plan) == nil)
    }

    @Test func aFullHouseIsRearrangedInAChain() async throws {
        // P may only be where Q is; Q only where R is; R has one more place.
        var museum = Small()
        museum.rooms = [Small.room("A"), Small.room("B"), Small.room("C")]
        func programme(_ id: Programme.ID, _ rooms: [Room.ID]) -> Programme {
            Small.programme(
                id, .sessions(1), rooms: .init(preferred: rooms), hours: Small.hours("mon 10:00-11:00"),
                season: Small.only(3, 1))
        }
        museum.programmes = [programme("P", ["A"]), programme("Q", ["A", "B"]), programme("R", ["B", "C"])]
        var hand = try HandPlan(museum)
        try hand.place("Q", on: Small.day(3, 1), room: "A")
        try hand.place("R", on: Small.day(3, 1), room: "B")
        let planner = try Planner(museum.folder, term: Small.term, inputs: "")
        let best = try #require(planner.suggestions("P.term.001", in: hand.plan)?.first)
        #expect(best.moves.map(\.session) == ["P.term.001", "Q.term.001", "R.term.001"])
        #expect(best.moves.map(\.to.room) == ["A", "B", "C"])
    }

    @Test func case28WhoCouldStepIn() async throws {
        var museum = Small()
        museum.rooms.append(Small.room("B"))
        museum.instructors = [
            Small.instructor("I1", skills: [Skill(name: "laser")]),
            Small.instructor("I2", skills: [Skill(name: "laser")]),
            Small.instructor("I3", skills: [Skill(name: "laser")], hours: Small.hours("tue 09:00-17:00")),
            Small.instructor("I4", skills: [Skill(name: "laser", level: 3)]),
            Small.instructor("I5", skills: [Skill(name: "laser")]),
        ]
        museum.programmes = [
            Small.programme("P", .sessions(3), roles: [lead], season: Small.only(3, 1))
        ]
        var hand = try HandPlan(museum)
        try hand.place("P", 1, on: Small.day(3, 1), at: "10:00", staff: ["I1"])
        try hand.place("P", 2, on: Small.day(3, 1), at: "10:30", room: "B", staff: ["I2"])
        try hand.place("P", 3, on: Small.day(3, 1), at: "14:00", staff: ["I5"])
        let planner = try Planner(museum.folder, term: Small.term, inputs: "")
        let found = planner.substitutes(for: "I1", on: Small.day(3, 1), in: hand.plan)
        #expect(found.map(\.session.id) == ["P.term.001"])
        // I5 is in the house that day; I4 is not, and knows more than is needed.
        #expect(found[0].substitutes.map(\.instructor) == ["I5", "I4", "I2", "I3"])
        #expect(found[0].substitutes.map(\.isLegal) == [true, true, false, false])
        #expect(found[0].substitutes[2].obstacles.map(\.english) == ["is teaching P.term.002"])
        #expect(found[0].substitutes[3].obstacles.map(\.zhHant) == ["那時不在"])
        #expect(planner.substitutes(for: "I1", on: Small.day(3, 2), in: hand.plan).isEmpty)
    }

    @Test func case16WhoIsStoppedProvesNothing() async throws {
        let museum = laser()
        let plan = try await museum.plan()
        let planner = try Planner(museum.folder, term: Small.term, inputs: "")
        let stop = StopFlag()
        stop.set()
        #expect(planner.check(stop: stop).impossible.isEmpty)
        let explanation = try #require(planner.explain(plan.unplaced[0].id, in: plan, stop: stop))
        #expect(explanation.standing == .suspected && explanation.blame == nil && explanation.relaxations.isEmpty)
    }
}
