import Testing

@testable import Timetabling

@Suite struct LoadLimitTests {
    /// A guide with limits, over three days of ten slots; the first two are one week.
    private func guide(_ limits: LoadLimit) -> (example: Example, guide: Pool.Candidate) {
        var example = Example(days: 3, slotsPerDay: 10, weekOfDay: [0, 0, 1])
        let resource = example.resource(Resource(limits: limits))
        return (example, .init(resource: resource))
    }

    @Test func loadPerDayIsASumOfMeetings() {
        var (example, guide) = guide(LoadLimit(perDay: 90))
        example.session(1, roles: [guide], load: 45)
        example.session(3, 13, roles: [guide], load: 45)
        #expect(example.verdict().broken.isEmpty)
        example.session(5, roles: [guide], load: 1)
        #expect(example.verdict().broken == ["load per day"])
    }

    @Test func bothMeetingsOfADayCount() {
        var (example, guide) = guide(LoadLimit(perDay: 80, meetingsPerDay: 2))
        example.session(1, 4, roles: [guide], load: 40)
        #expect(example.verdict().broken.isEmpty)
        example.session(11, 14, roles: [guide], load: 41)
        #expect(example.verdict(without: [0]).broken == ["load per day"])
        example.session(21, 23, 25, roles: [guide], load: 1)
        #expect(example.verdict(without: [0, 1]).broken == ["meetings per day"])
    }

    @Test func loadPerWeekEndsWithTheWeek() {
        var (example, guide) = guide(LoadLimit(perWeek: 100))
        example.session(1, 11, 21, roles: [guide], load: 50)
        #expect(example.verdict().broken.isEmpty)
        example.session(24, roles: [guide], load: 50)
        #expect(example.verdict().broken.isEmpty)
        example.session(14, roles: [guide], load: 1)
        #expect(example.verdict().broken == ["load per week"])
    }

    @Test func restLastsFromTheEndOfOneDayToTheStartOfTheNext() {
        var (example, guide) = guide(LoadLimit(rest: 6))
        example.session(7, length: 2, roles: [guide])
        // The day ends at 9; 9 + 6 = 15.
        let early = example.session(14, length: 2, roles: [guide])
        #expect(example.verdict().broken == ["rest"])
        example.session(15, length: 1, roles: [guide])
        #expect(example.verdict(without: [early]).broken.isEmpty)
    }

    @Test func noRestIsNeededWithinADay() {
        var (example, guide) = guide(LoadLimit(rest: 6))
        example.session(1, roles: [guide])
        example.session(2, roles: [guide])
        #expect(example.verdict().broken.isEmpty)
    }

    @Test func aNightClassRestsFromItsEndAfterMidnight() {
        var (example, guide) = guide(LoadLimit(rest: 4))
        example.session(8, length: 4, roles: [guide])
        // Ends at 12, two slots into the second day; 12 + 4 = 16.
        let early = example.session(15, roles: [guide])
        #expect(example.verdict().broken == ["rest"])
        example.session(16, length: 3, roles: [guide])
        #expect(example.verdict(without: [early]).broken.isEmpty)
        // 19 + 4 = 23: the third day rests from the second, not from the night.
        let third = example.session(22, roles: [guide])
        #expect(example.verdict(without: [early]).broken == ["rest"])
        example.session(23, roles: [guide])
        #expect(example.verdict(without: [early, third]).broken.isEmpty)
    }

    @Test func aSeriesNeedsItsRestToo() {
        var (example, guide) = guide(LoadLimit(rest: 6))
        example.session(8, 13, roles: [guide])
        #expect(example.verdict().broken == ["rest"])
        example.session(8, 15, roles: [guide])
        #expect(example.verdict(without: [0]).broken.isEmpty)
    }

    @Test func aFixedUseIsAMeetingWithoutLoad() {
        var (example, guide) = guide(LoadLimit(perDay: 10, meetingsPerDay: 1, rest: 6))
        example.session(1, uses: [.init(resource: guide.resource)], load: 50)
        #expect(example.verdict().broken.isEmpty)
        let second = example.session(4, roles: [guide], load: 1)
        #expect(example.verdict().broken == ["meetings per day"])
        example.session(19, uses: [.init(resource: guide.resource)])
        example.session(21, roles: [guide], load: 1)
        #expect(example.verdict(without: [second]).broken == ["rest"])
    }
}
