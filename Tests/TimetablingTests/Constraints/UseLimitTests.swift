import Testing

@testable import Timetabling

@Suite struct UseLimitTests {
    /// A guide with meetings on days 0, 0, 1 and 3 of four days of ten slots, two weeks; and a class that needs nobody.
    private func example(
        _ resource: Int? = 0, measure: UseLimit.Measure = .meetings, maximum: Int? = nil, minimum: Int? = nil,
        per period: Period, during: [Range<Int>]? = nil, unit: Int = 1, _ weight: Weight
    ) -> Example {
        var example = Example(days: 4, slotsPerDay: 10, weekOfDay: [0, 0, 1, 1])
        let guide = example.resource()
        let roles = [Pool.Candidate(resource: guide)]
        example.session(1, roles: roles, load: 3)
        example.session(4, 14, length: 2, roles: roles, load: 2)
        example.session(38, roles: roles, load: 4)
        example.session(7)
        example.problem.useLimits = [
            UseLimit(
                name: "limit", resource: resource, classes: [0, 1, 2, 3], measure: measure, maximum: maximum,
                minimum: minimum, per: period, during: during, unit: unit, weight: weight)
        ]
        return example
    }

    @Test(arguments: [(Period.day, 2), (.week, 3), (.term, 4)])
    func aMustIsBrokenByOneTooMany(period: Period, fits: Int) {
        #expect(example(maximum: fits, per: period, .must).verdict().broken == [])
        #expect(example(maximum: fits - 1, per: period, .must).verdict().broken == ["limit"])
    }

    @Test func onlyWhatTheResourceHasCounts() {
        #expect(example(maximum: 1, per: .day, .wish(7)).verdict().costs == ["limit": 7])
        #expect(example(nil, maximum: 1, per: .day, .wish(7)).verdict().costs == ["limit": 14])
    }

    @Test func loadIsCountedInUnits() {
        // Weeks carry 7 and 4.
        #expect(example(measure: .load, maximum: 4, per: .week, .wish(7)).verdict().costs == ["limit": 21])
        #expect(example(measure: .load, maximum: 4, per: .week, unit: 2, .wish(7)).verdict().costs == ["limit": 14])
        #expect(example(measure: .load, minimum: 6, per: .week, unit: 2, .wish(7)).verdict().costs == ["limit": 7])
    }

    /// A meeting counts as soon as it touches the hours.
    @Test func onlyMeetingsAtTheTimesCount() {
        #expect(example(maximum: 0, per: .term, during: [5..<7, 39..<40], .wish(1)).verdict().costs == ["limit": 1])
        #expect(example(maximum: 0, per: .term, during: [0..<5], .wish(1)).verdict().costs == ["limit": 2])
        #expect(example(maximum: 0, per: .term, during: [100..<200], .wish(1)).verdict().costs == [:])
    }

    @Test func whatIsLeftOutIsMissing() {
        let verdict = example(minimum: 2, per: .week, .wish(1)).verdict(without: [1])
        #expect(verdict.costs == ["limit": 2, "unplaced": 1000])
    }
}
