import Testing

@testable import Timetabling

@Suite struct CompactnessTests {
    private func day(_ starts: Int..., slotsPerDay: Int = 6, days: Int = 2) -> Int {
        var example = Example(days: days, slotsPerDay: slotsPerDay)
        let group = example.resource()
        example.problem.compactness = [Compactness(resource: group, weight: 2)]
        for start in starts { example.session(start, uses: [.init(resource: group)]) }
        return example.verdict().cost
    }

    @Test func isolatedSlotsCost() {
        #expect(day(1) == 2)
        #expect(day(1, 2) == 0)
        #expect(day(1, 3) == 4)
        #expect(day(1, 3, 2) == 0)
        #expect(day(0, 1, 3, 5) == 4)
        #expect(day(0, 1, 3, 4) == 0)
    }

    @Test func daysDoNotTouch() {
        #expect(day(5, 6) == 4)
        #expect(day(4, 5, 6) == 2)
    }

    @Test func aDayMayHave64Slots() {
        #expect(day(62, 63, slotsPerDay: 64) == 0)
        #expect(day(63, slotsPerDay: 64) == 2)
        #expect(day(61, 63, slotsPerDay: 64) == 4)
        #expect(day(63, 64, slotsPerDay: 64) == 4)
    }

    @Test func everyGroupCountsForItself() {
        var example = Example()
        let groups = [example.resource(), example.resource()]
        example.problem.compactness = groups.map { Compactness(resource: $0, weight: 2) }
        example.session(3, uses: groups.map { .init(resource: $0) })
        #expect(example.verdict().costs == ["compactness": 4])
        example.session(4, uses: [.init(resource: groups[1])])
        #expect(example.verdict().costs == ["compactness": 2])
    }

    @Test func meetingsOfOneClassAreNeighbours() {
        var example = Example()
        let group = example.resource()
        example.problem.compactness = [Compactness(resource: group, weight: 2)]
        example.session(3, 4, 8, uses: [.init(resource: group)])
        #expect(example.verdict().costs == ["compactness": 2])
        example.session(7, uses: [.init(resource: group)])
        #expect(example.verdict().cost == 0)
    }

    @Test func whatLiesBehindMidnightDoesNotCount() {
        var example = Example(days: 2, slotsPerDay: 6)
        let group = example.resource()
        example.problem.compactness = [Compactness(resource: group, weight: 2)]
        example.session(4, length: 4, uses: [.init(resource: group)])
        example.session(8, uses: [.init(resource: group)])
        #expect(example.verdict().costs == ["compactness": 2])
    }
}
