import MuseumModel
import Testing

@Suite struct ApartTests {
    private typealias Small = SmallMuseum

    private func museum(_ programme: Programme, _ weight: [String: [String]]) -> Small {
        var museum = Small()
        museum.programmes = [programme, Small.programme("OTHER", .sessions(1))]
        museum.constraints = [
            Small.statement("apart", ["name": ["rule"], "minimum_days": ["7"]].merging(weight) { $1 })
        ]
        return museum
    }

    @Test func eachPairTooCloseCostsTheWeight() throws {
        var plan = try HandPlan(museum(Small.programme("P", .sessions(3)), ["weight": ["2"]]))
        try plan.place("OTHER", on: Small.day(3, 1), at: "14:00")
        try plan.place("P", 1, on: Small.day(3, 1))
        try plan.place("P", 2, on: Small.day(3, 8))
        #expect(plan.costs()["rule"] == 0)
        try plan.place("P", 3, on: Small.day(3, 7))
        #expect(plan.costs()["rule"] == 4)
    }

    @Test func aMustIsBrokenOrNot() throws {
        var plan = try HandPlan(museum(Small.programme("P", .sessions(2)), ["must": ["yes"]]))
        try plan.place("P", 1, on: Small.day(3, 1))
        try plan.place("P", 2, on: Small.day(3, 8))
        #expect(plan.violations == [])
        try plan.place("P", 2, on: Small.day(3, 1), at: "12:00")
        #expect(plan.violations == ["rule"])
        _ = plan.costs()
    }

    /// The meetings of one series are as far apart as its pattern says; series keep away from each other as wholes.
    @Test func seriesCountAsOne() throws {
        let pattern = SeriesPattern(meetings: 3, holidayRule: .skip)
        let programme = Small.programme("S", .series(count: 2, pattern), hours: Small.hours("mon,wed 10:00-12:00"))
        var museum = museum(programme, ["weight": ["2"]])
        museum.constraints = [
            Small.statement("apart", ["name": ["rule"], "minimum_days": ["8"], "weight": ["2"]])
        ]
        var plan = try HandPlan(museum)
        try plan.place("S", 1, on: Small.day(3, 1))
        #expect(plan.costs()["rule"] == 0)
        try plan.place("S", 2, on: Small.day(3, 3))
        #expect(plan.costs()["rule"] == 2)
    }

    @Test func aWishOfNobodyIsThereWithNothing() throws {
        let plan = try HandPlan(museum(Small.programme("P", .sessions(1)), ["weight": ["2"]]))
        #expect(plan.costs()["rule"] == 0)
    }
}
