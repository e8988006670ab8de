import Foundation
import MuseumModel
import Planning
import Testing
import Timetabling

/// What is proved impossible or found suspicious before any search, in the planner's words.
@Suite struct TermCheckTests {
    private typealias Small = SmallMuseum
    private let lead = Programme.Role(name: "lead", skill: "laser")

    private func check(_ museum: Small) throws -> TermCheck {
        try Planner(museum.folder, term: Small.term, inputs: "").check()
    }

    /// One instructor with the skill, on a Tuesday from nine to eleven.
    private func laser(sessions: Int) -> Small {
        var museum = Small()
        museum.instructors = [
            Small.instructor("I1", skills: [Skill(name: "laser")], hours: Small.hours("tue 09:00-11:00")),
            Small.instructor("I2"),
        ]
        museum.programmes = [
            Small.programme("P", .sessions(sessions), roles: [lead], season: Small.only(3, 2), parallel: 3)
        ]
        return museum
    }

    @Test func case01ThreeHoursOfLaserAndTwoThere() throws {
        let found = try check(laser(sessions: 3)).impossible
        #expect(
            found.map(\.text) == [
                Message(
                    zhHant: "具備「laser」的講師不足：3 場要分 2 個位置；需要 180 分鐘，只有 120 分鐘",
                    english: "too few people with the skill “laser”: 3 sessions need one of 2 places; "
                        + "180 minutes are needed, 120 exist")
            ])
        #expect(found.first?.details.map(\.english) == ["P: 3 to place", "I1: room for 2"])
        #expect(found.first?.sessions == ["P.term.001", "P.term.002", "P.term.003"])
        #expect(try check(laser(sessions: 2)).impossible.isEmpty)
    }

    @Test func case13TwelveSessionsAndRoomForEight() throws {
        var museum = Small()
        museum.programmes = [Small.programme("P", .sessions(12), season: Small.only(3, 1))]
        let found = try check(museum).impossible
        #expect(
            found.map(\.text.english) == [
                "too few rooms: 12 sessions need one of 8 places; 720 minutes are needed, 480 exist"
            ])
        #expect(found.first?.text.zhHant == "場地不足：12 場要分 8 個位置；需要 720 分鐘，只有 480 分鐘")
    }

    @Test func aSeasonWithinAnotherIsCountedByItself() throws {
        var museum = Small()
        museum.programmes = [
            Small.programme("P", .sessions(3), season: Small.only(3, 1)),
            Small.programme("Q", .sessions(6), hours: Small.hours("mon 09:00-17:00"), season: Small.only(3, 1)),
            Small.programme("R", .sessions(20)),
        ]
        let found = try check(museum).impossible
        #expect(found.map(\.text.english).first?.contains("9 sessions need one of 8 places") == true)
        #expect(found.first?.details.map(\.english).prefix(2) == ["P: 3 to place", "Q: 6 to place"])
    }

    @Test func kitsAndRulesAndDailyLimitsAreCountedToo() throws {
        var museum = laser(sessions: 2)
        museum.instructors[0] = Small.instructor(
            "I1", skills: [Skill(name: "laser")], limits: LoadLimits(sessionsPerDay: 1))
        #expect(
            try check(museum).impossible.map(\.text.english) == [
                "too few people with the skill “laser”: 2 sessions need one of 1 places"
            ])

        museum = Small()
        museum.kits = [Small.kit("ROCKETS", turnRound: 60)]
        museum.rooms.append(Small.room("B"))
        museum.programmes = [
            Small.programme("P", .sessions(5), kits: [.init(kit: "ROCKETS")], season: Small.only(3, 1))
        ]
        #expect(
            try check(museum).impossible.map(\.text.english) == [
                "too little of kit ROCKETS: 5 sessions need one of 4 places; 600 minutes are needed, 540 exist"
            ])

        museum = Small()
        museum.constraints = [
            Small.statement("at-most", ["name": ["vans"], "count": ["2"], "per": ["day"], "must": ["yes"]])
        ]
        museum.programmes = [Small.programme("P", .sessions(3), season: Small.only(3, 1))]
        #expect(
            try check(museum).impossible.map(\.text.english) == [
                "the rule “vans” allows too few: 3 sessions need one of 2 places"
            ])
    }

    @Test func whatIsSuspiciousIsNamed() throws {
        var museum = laser(sessions: 1)
        museum.instructors[0] = Small.instructor(
            "I1", skills: [Skill(name: "laser", validUntil: Small.day(4, 1))], hours: Small.hours("tue 09:00-10:00"))
        museum.constraints = [
            Small.statement("not-at", ["name": ["nights"], "hours": ["22:00-23:00"], "must": ["yes"]], line: 1),
            Small.statement("at-most", ["name": ["plenty"], "count": ["9"], "per": ["day"], "must": ["yes"]], line: 2),
            Small.statement("not-at", ["name": ["mornings"], "hours": ["09:00-12:00"], "weight": ["3"]], line: 3),
        ]
        #expect(
            try check(museum).suspicious.map(\.text.english) == [
                "P: one time is left, Tue 2027-03-02 09:00",
                "only I1 has the skill “laser”, needed by P",
                "I1’s “laser” runs out on Thu 2027-04-01, within the term",
                "the rule “nights” touches no session",
                "the rule “plenty” holds whatever is planned",
                "the rule “mornings” cannot be kept as a whole: every possible time lies within it",
            ])
    }

    @Test func choiceIsCountedByProgramme() throws {
        let choice = try #require(try check(laser(sessions: 3)).candidates.first)
        #expect(choice.sessions == 3 && choice.times == 3 && choice.rooms == 1 && choice.instructors == [1])
        // Fifteen starts from 09:00 to 16:00, half an hour apart.
        #expect(choice.refused == 12)
    }

    /// What is proved impossible before the search, no search may find.
    @Test(arguments: UInt64(1)...40)
    func whatIsProvedIsNeverPlanned(seed: UInt64) async throws {
        var random = RandomMuseum(seed: seed)
        let planner = try Planner(random.folder(), term: RandomMuseum.term, inputs: "")
        let found = planner.check().impossible
        let plan = await planner.plan(
            Solver(seed: seed), budget: .iterations(4_000), createdAt: .init(timeIntervalSince1970: 0))
        let missing = Set(plan.unplaced.map(\.id))
        for finding in found { #expect(!missing.isDisjoint(with: finding.sessions), "\(finding.text.english)") }
    }
}
