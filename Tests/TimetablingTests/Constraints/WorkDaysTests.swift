import Testing

@testable import Timetabling

@Suite struct WorkDaysTests {
    /// A guide with classes on days 0, 1, 2 (twice) and 5 of eight days.
    private func example(_ measure: WorkDays.Measure, _ weight: Weight) -> Example {
        var example = Example(days: 8, slotsPerDay: 4)
        let guide = example.resource()
        for starts in [0, 5, 8, 10, 21] { example.session(starts, roles: [.init(resource: guide)]) }
        example.problem.workDays = [
            WorkDays(name: "days", resource: guide, classes: [0, 1, 2, 3, 4], measure: measure, weight: weight)
        ]
        return example
    }

    /// Two days make a unit, the sixth day counts to none; two units make a bucket.
    private func units(_ maximum: Int?, _ minimum: Int? = nil) -> WorkDays.Measure {
        .units(
            ofDay: [0, 0, 1, 1, 2, -1, 3, 3], bucketOfUnit: [0, 0, 1, 1], maximum: maximum, minimum: minimum)
    }

    @Test func unitsAreCountedOnceInEachBucket() {
        #expect(example(units(1), .wish(5)).verdict().costs == ["days": 5])
        #expect(example(units(2), .wish(5)).verdict().costs == [:])
        #expect(example(units(nil, 2), .wish(5)).verdict().costs == ["days": 10])
        #expect(example(units(1), .must).verdict().broken == ["days"])
        #expect(example(units(2), .must).verdict().broken == [])
    }

    @Test func daysInARow() {
        #expect(example(.inARow(2), .wish(3)).verdict().costs == ["days": 3])
        #expect(example(.inARow(1), .wish(3)).verdict().costs == ["days": 6])
        #expect(example(.inARow(3), .must).verdict().broken == [])
        #expect(example(.inARow(2), .must).verdict().broken == ["days"])
        #expect(example(.inARow(1), .wish(3)).verdict(without: [1]).costs == ["unplaced": 1000])
    }
}
