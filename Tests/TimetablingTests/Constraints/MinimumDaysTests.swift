import Testing

@testable import Timetabling

@Suite struct MinimumDaysTests {
    @Test func eachMissingDayCostsTheWeight() {
        var example = Example(days: 4, slotsPerDay: 4)
        example.session(0)
        example.session(2)
        example.session(5, 7)
        example.problem.minimumDays = [MinimumDays(classes: [0, 1, 2], days: 4, weight: 5)]
        #expect(example.verdict().costs == ["minimum days": 10])
        example.session(12)
        // The new class does not belong to the group.
        #expect(example.verdict().costs == ["minimum days": 10])
        example.problem.minimumDays = [MinimumDays(classes: [0, 1, 2, 3], days: 4, weight: 5)]
        #expect(example.verdict().costs == ["minimum days": 5])
        #expect(example.verdict(without: [0, 1]).costs == ["minimum days": 10, "unplaced": 2000])
    }

    @Test func moreDaysThanWantedBringNothing() {
        var example = Example(days: 4, slotsPerDay: 4)
        example.session(0, 4, 8)
        example.problem.minimumDays = [MinimumDays(classes: [0], days: 2, weight: 5)]
        #expect(example.verdict().cost == 0)
    }
}
