import Testing

@testable import Timetabling

@Suite struct CountLimitTests {
    /// Four days of ten slots, two weeks, the last day in another month; meetings on days 0, 0, 1, 2 and 3.
    private func fiveMeetings(
        maximum: Int? = nil, minimum: Int? = nil, per period: Period, _ weight: Weight
    ) -> Example {
        var example = Example(days: 4, slotsPerDay: 10, weekOfDay: [0, 0, 1, 1], monthOfDay: [0, 0, 0, 1])
        example.session(1)
        example.session(3, 13)
        example.session(23)
        example.session(33)
        example.problem.countLimits = [
            CountLimit(
                name: "limit", classes: [0, 1, 2, 3], maximum: maximum, minimum: minimum, per: period, weight: weight)
        ]
        return example
    }

    @Test(arguments: [
        (Period.day, 1), (.day, 2), (.week, 2), (.week, 3), (.month, 3), (.month, 4), (.term, 4), (.term, 5),
    ])
    func maximumAsAMust(period: Period, maximum: Int) {
        let fits = [Period.day: 2, .week: 3, .month: 4, .term: 5]
        let verdict = fiveMeetings(maximum: maximum, per: period, .must).verdict()
        #expect(verdict.broken == (maximum < fits[period]! ? ["limit"] : []))
    }

    @Test func excessAndWantAreCountedInEachBucket() {
        // Days 2 1 1 1, weeks 3 2, months 4 1, term 5.
        #expect(fiveMeetings(maximum: 1, per: .day, .wish(7)).verdict().costs == ["limit": 7])
        #expect(fiveMeetings(maximum: 0, per: .day, .wish(7)).verdict().costs == ["limit": 35])
        #expect(fiveMeetings(maximum: 1, per: .week, .wish(7)).verdict().costs == ["limit": 21])
        #expect(fiveMeetings(minimum: 3, per: .week, .wish(7)).verdict().costs == ["limit": 7])
        #expect(fiveMeetings(minimum: 2, per: .day, .wish(7)).verdict().costs == ["limit": 21])
        #expect(fiveMeetings(maximum: 3, minimum: 3, per: .month, .wish(7)).verdict().costs == ["limit": 21])
        #expect(fiveMeetings(maximum: 2, minimum: 6, per: .term, .wish(7)).verdict().costs == ["limit": 28])
    }

    @Test func classesThatAreLeftOutAreMissing() {
        let verdict = fiveMeetings(minimum: 1, per: .day, .wish(7)).verdict(without: [1, 3])
        #expect(verdict.costs == ["limit": 14, "unplaced": 2000])
    }

    @Test func twoMeetingsOfOneDayCountTwice() {
        var example = Example()
        example.session(1, 3)
        example.problem.countLimits = [
            CountLimit(name: "limit", classes: [0], maximum: 1, per: .day, weight: .must)
        ]
        #expect(example.verdict().broken == ["limit"])
    }
}
