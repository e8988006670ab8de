import MuseumModel
import Testing

@Suite struct PlanSessionsTests {
    private typealias Small = SmallMuseum

    private func plan() throws -> Plan {
        var museum = Small()
        museum.kits = [Small.kit("ROCKETS", units: 3)]
        museum.programmes = [
            Small.programme(
                "P", .sessions(2), roles: [.init(name: "lead", skill: "laser")], kits: [.init(kit: "ROCKETS", units: 2)]
            ),
            Small.programme(
                "S", .series(count: 2, SeriesPattern(meetings: 2, holidayRule: .skip)),
                hours: Small.hours("mon 14:00-16:00")),
        ]
        var plan = try HandPlan(museum)
        try plan.place("S", 2, on: Small.day(3, 1), at: "14:00")
        try plan.place("P", 2, on: Small.day(3, 2), at: "09:30", staff: ["I1"])
        return plan.plan
    }

    @Test func sessionsHaveAllThatWasChosen() throws {
        let session = try #require(try plan().sessions.first { $0.programme == "P" })
        #expect(
            session
                == Session(
                    id: "P.term.002", programme: "P", start: LocalDateTime(parsing: "2027-03-02T09:30")!, minutes: 60,
                    room: "LAB", staff: [.init(role: "lead", instructor: "I1")],
                    kits: [.init(kit: "ROCKETS", units: 2)],
                    capacity: 20, counting: .people))
    }

    @Test func identitiesAreByProgrammeTermAndNumber() throws {
        let plan = try plan()
        #expect(plan.sessions.map(\.id) == ["S.term.s2.01", "P.term.002", "S.term.s2.02"])
        #expect(plan.sessions.map(\.series) == ["S.term.s2", nil, "S.term.s2"])
        #expect(plan.unplaced.map(\.id) == ["P.term.001", "S.term.s1"])
        #expect(plan.unplaced.map(\.meetings) == [1, 2])
    }

    @Test func everyWishHasALineInBothLanguages() throws {
        let plan = try plan()
        #expect(
            Set(plan.costs.map(\.constraint)) == [
                "unplaced", "time", "resource", "spread", "day-spread", "balance", "room-stability",
                "instructor-stability", "fairness",
            ])
        #expect(plan.costs.allSatisfy { $0.name.zhHant != $0.constraint && $0.name.english != $0.constraint })
    }
}
