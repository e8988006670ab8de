import MuseumModel
import Testing

@Suite struct OrderTests {
    private typealias Small = SmallMuseum

    private func plan(_ weight: [String: [String]]) throws -> HandPlan {
        var museum = Small()
        museum.programmes = [
            Small.programme("FIRST", .sessions(2)), Small.programme("THEN", .sessions(2)),
            Small.programme("OTHER", .sessions(1)),
        ]
        museum.constraints = [
            Small.statement(
                "order", ["name": ["rule"], "first": ["FIRST"], "then": ["THEN"]].merging(weight) { $1 })
        ]
        var plan = try HandPlan(museum)
        try plan.place("FIRST", 1, on: Small.day(3, 1))
        try plan.place("FIRST", 2, on: Small.day(3, 3))
        try plan.place("OTHER", 1, on: Small.day(5, 3))
        return plan
    }

    @Test func eachPairInTheWrongOrderCostsTheWeight() throws {
        var plan = try plan(["weight": ["7"]])
        #expect(plan.costs()["rule"] == 0)
        try plan.place("THEN", 1, on: Small.day(3, 3), at: "11:00")
        #expect(plan.costs()["rule"] == 0)
        try plan.place("THEN", 2, on: Small.day(3, 2))
        #expect(plan.costs()["rule"] == 7)
        try plan.place("THEN", 1, on: Small.day(3, 1), at: "09:00")
        #expect(plan.costs()["rule"] == 21)
    }

    @Test func aMustIsBrokenOrNot() throws {
        var plan = try plan(["must": ["yes"]])
        try plan.place("THEN", 1, on: Small.day(3, 4))
        #expect(plan.violations == [])
        try plan.place("THEN", 2, on: Small.day(3, 2))
        #expect(plan.violations == ["rule"])
        _ = plan.costs()
    }
}
