import MuseumModel
import Testing

@Suite struct NotOverlappingTests {
    private typealias Small = SmallMuseum

    private func plan(_ starts: [String], atOnce: Int? = nil) throws -> HandPlan {
        var museum = Small()
        museum.rooms = [Small.room("LAB", setUp: 30), Small.room("B"), Small.room("C")]
        museum.programmes = [
            Small.programme("P", .sessions(1), tags: ["noisy"]), Small.programme("Q", .sessions(1), tags: ["noisy"]),
            Small.programme("R", .sessions(1), tags: ["noisy"]), Small.programme("CALM", .sessions(1)),
        ]
        museum.constraints = [
            Small.statement(
                "not-overlapping",
                ["tags": ["noisy"], "must": ["yes"]].merging(atOnce.map { ["at_once": ["\($0)"]] } ?? [:]) { $1 })
        ]
        var plan = try HandPlan(museum)
        for (index, start) in starts.enumerated() {
            try plan.place(
                ["P", "Q", "R"][index], on: Small.day(3, 1), at: start, room: ["LAB", "B", "C"][index])
        }
        return plan
    }

    @Test(arguments: [
        (["10:00", "11:00"], false), (["10:00", "10:30"], true), (["10:30", "10:00", "14:00"], true),
    ])
    func oneAtATime(starts: [String], isBroken: Bool) throws {
        let plan = try plan(starts)
        #expect(plan.violations == (isBroken ? ["occupancy"] : []))
        _ = plan.costs()
    }

    @Test func twoAtATime() throws {
        #expect(try plan(["10:00", "10:30"], atOnce: 2).violations == [])
        let three = try plan(["10:00", "10:30", "10:30"], atOnce: 2)
        #expect(three.violations == ["occupancy"])
        _ = three.costs()
    }

    @Test func othersMayRunBeside() throws {
        var plan = try plan(["10:00"])
        try plan.place("CALM", on: Small.day(3, 1), at: "10:00", room: "B")
        #expect(plan.violations == [])
    }
}
