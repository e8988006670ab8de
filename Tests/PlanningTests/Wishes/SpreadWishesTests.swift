import MuseumModel
import Testing

@Suite struct SpreadWishesTests {
    private typealias Small = SmallMuseum

    /// Four sessions of a programme that may be held in three weeks, on two days of each.
    private func museum(_ weights: [String: Int]) -> Small {
        var museum = Small()
        museum.weights = weights
        museum.programmes = [
            Small.programme(
                "P", .sessions(4), hours: Small.hours("mon-tue 09:00-17:00"),
                season: DateSpan(Small.day(3, 1), Small.day(3, 21)))
        ]
        return museum
    }

    @Test(arguments: [
        ([1, 8, 15, 2], 0), ([1, 2, 8, 9], 0), ([1, 1, 1, 8], 1), ([1, 1, 2, 2], 2), ([1, 2], 0),
    ])
    func eachBeyondTheEvenShareOfAWeekCosts(days: [Int], excess: Int) throws {
        // Four sessions in three weeks: two a week.
        var plan = try HandPlan(museum(["spread": 7]))
        for (index, day) in days.enumerated() {
            try plan.place("P", index + 1, on: Small.day(3, day), at: "\(10 + index):00")
        }
        #expect(plan.costs()["spread"] == 7 * excess)
    }

    @Test(arguments: [([1, 8, 15, 2], 0), ([1, 1, 8, 9], 1), ([1, 1, 1, 1], 3), ([1, 1, 2, 2], 2)])
    func eachBeyondTheEvenShareOfADayCosts(days: [Int], excess: Int) throws {
        // Four sessions on six days: one a day.
        var plan = try HandPlan(museum(["day-spread": 7]))
        for (index, day) in days.enumerated() {
            try plan.place("P", index + 1, on: Small.day(3, day), at: "\(10 + index):00")
        }
        #expect(plan.costs()["day-spread"] == 7 * excess)
    }

    @Test func theUsualWeights() throws {
        var plan = try HandPlan(museum([:]))
        for index in 1...4 { try plan.place("P", index, on: Small.day(3, 1), at: "\(9 + index):00") }
        #expect(plan.costs()["spread"] == 3 * 2)
        #expect(plan.costs()["day-spread"] == 2 * 3)
    }

    @Test func weeksInWhichNobodyIsThereDoNotCount() throws {
        var museum = museum(["spread": 1])
        museum.closures = [Small.closure(.museum, "2027-03-08T00:00", "2027-03-22T00:00")]
        var plan = try HandPlan(museum)
        for index in 1...4 { try plan.place("P", index, on: Small.day(3, 1), at: "\(9 + index):00") }
        #expect(plan.costs()["spread"] == 0)
    }

    @Test func aWishOfWeightNothingCostsNothing() throws {
        var plan = try HandPlan(museum(["spread": 0, "day-spread": 0]))
        for index in 1...4 { try plan.place("P", index, on: Small.day(3, 1), at: "\(9 + index):00") }
        #expect(plan.costs()["spread"] == 0)
        #expect(plan.costs()["day-spread"] == 0)
    }

    /// 26 meetings in 13 weeks are two a week; six fifths of that are 2.4, so that three cost nothing.
    @Test(arguments: [(3, 0), (4, 1), (6, 3)])
    func weeksShouldBeEven(inOneWeek: Int, excess: Int) throws {
        var museum = Small()
        museum.weights = ["balance": 5]
        museum.programmes = [
            Small.programme("P", .sessions(20)),
            Small.programme("S", .series(count: 1, SeriesPattern(meetings: 6, holidayRule: .skip))),
        ]
        var plan = try HandPlan(museum)
        try plan.place("S", 1, on: Small.day(3, 1))
        for index in 1..<inOneWeek { try plan.place("P", index, on: Small.day(3, 2), at: "\(9 + index):00") }
        #expect(plan.costs()["balance"] == 5 * excess)
    }

    @Test func weeksBeginOnTheMuseumsDay() throws {
        var museum = museum(["spread": 1])
        museum.programmes = [
            Small.programme(
                "P", .sessions(2), hours: Small.hours("sat-sun 09:00-17:00"),
                season: DateSpan(Small.day(3, 6), Small.day(3, 14)))
        ]
        // Saturday and Sunday are one week from Monday on, and two from Sunday on.
        for (start, cost) in [(Weekday.monday, 1), (.sunday, 0)] {
            museum.weekStart = start
            var plan = try HandPlan(museum)
            try plan.place("P", 1, on: Small.day(3, 6))
            try plan.place("P", 2, on: Small.day(3, 7))
            #expect(plan.costs()["spread"] == cost)
        }
    }
}
