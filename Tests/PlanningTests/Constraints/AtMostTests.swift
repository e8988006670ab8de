import MuseumModel
import Testing

@Suite struct AtMostTests {
    private typealias Small = SmallMuseum

    /// Three sessions on Thursday, Friday and Monday over the end of April, one of them of another programme.
    private func plan(_ fields: [String: [String]], sessions: Int = 3) throws -> HandPlan {
        var museum = Small()
        museum.programmes = [
            Small.programme("P", .sessions(2), tags: ["wet"]), Small.programme("Q", .sessions(1), tags: ["wet"]),
            Small.programme("DRY", .sessions(1)),
        ]
        museum.constraints = [Small.statement("at-most", fields.merging(["name": ["rule"], "tags": ["wet"]]) { $1 })]
        var plan = try HandPlan(museum)
        try plan.place("DRY", 1, on: Small.day(4, 29), at: "14:00")
        try plan.place("P", 1, on: Small.day(4, 29))
        try plan.place("P", 2, on: Small.day(4, 30))
        if sessions > 2 { try plan.place("Q", 1, on: Small.day(5, 3)) }
        return plan
    }

    @Test(arguments: [
        ("day", 1, 0), ("day", 0, 3), ("week", 1, 1), ("month", 1, 1), ("month", 2, 0), ("term", 1, 2), ("term", 3, 0),
    ])
    func eachTooManyCostsTheWeight(period: String, count: Int, excess: Int) throws {
        let plan = try plan(["count": ["\(count)"], "per": [period], "weight": ["4"]])
        #expect(plan.costs()["rule"] == 4 * excess)
    }

    @Test(arguments: [("day", 1, false), ("week", 1, true), ("term", 2, true), ("term", 3, false)])
    func aMustIsBrokenOrNot(period: String, count: Int, isBroken: Bool) throws {
        let plan = try plan(["count": ["\(count)"], "per": [period], "must": ["yes"]])
        #expect(plan.violations == (isBroken ? ["rule"] : []))
        #expect(plan.costs()["rule"] == nil)
    }

    @Test func whatIsLeftOutDoesNotCount() throws {
        #expect(try plan(["count": ["2"], "per": ["term"], "must": ["yes"]], sessions: 2).violations == [])
    }

    @Test func everyMeetingOfASeriesCounts() throws {
        var museum = Small()
        museum.programmes = [
            Small.programme(
                "S", .series(count: 1, SeriesPattern(meetings: 4, holidayRule: .skip)),
                hours: Small.hours("mon 10:00-11:00"))
        ]
        museum.constraints = [
            Small.statement("at-most", ["name": ["rule"], "count": ["1"], "per": ["month"], "weight": ["3"]])
        ]
        var plan = try HandPlan(museum)
        try plan.place("S", on: Small.day(3, 15))
        // 15, 22 and 29 March, 5 April.
        #expect(plan.costs()["rule"] == 6)
    }
}
