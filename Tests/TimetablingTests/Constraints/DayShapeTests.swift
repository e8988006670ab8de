import Testing

@testable import Timetabling

@Suite struct DayShapeTests {
    /// A day of twenty slots with classes at 2–4, 5–7 and 12–14, the first with two slots of clearing in its room; another day with
    /// one.
    private func cost(_ measure: DayShape.Measure, unit: Int = 1, values: [Int] = [1, 2, 3, 1]) -> Int {
        var example = Example(days: 2, slotsPerDay: 20)
        let room = example.resource()
        example.session(2, length: 2, roles: [.init(resource: room, after: 1)])
        for start in [5, 12, 25] { example.session(start, length: 2, roles: [.init(resource: room)]) }
        example.problem.dayShapes = [
            DayShape(
                name: "shape", resources: [room], classes: [0, 1, 2, 3], values: values, measure: measure, unit: unit,
                weight: .wish(1))
        ]
        let cost = example.verdict().costs["shape"] ?? 0
        if case .gaps = measure { return cost }
        example.problem.dayShapes = [
            DayShape(
                name: "shape", resources: [room], classes: [0, 1, 2, 3], values: values, measure: measure,
                weight: .must)
        ]
        #expect(example.verdict().broken == (cost > 0 ? ["shape"] : []))
        return cost
    }

    @Test func span() {
        #expect(cost(.span(12)) == 0)
        #expect(cost(.span(9)) == 3)
        #expect(cost(.span(9), unit: 2) == 2)
        // The other day is short as well.
        #expect(cost(.span(1)) == 12)
    }

    @Test func gaps() {
        #expect(cost(.gaps(0)) == 5)
        #expect(cost(.gaps(4)) == 1)
    }

    @Test func stretchesWithoutAPause() {
        #expect(cost(.stretch(4, pause: 1)) == 1)
        #expect(cost(.stretch(4, pause: 6)) == 8)
        #expect(cost(.stretch(5, pause: 5)) == 0)
    }

    @Test func aFreePartOfTheDay() {
        #expect(cost(.free(5, within: 6..<13)) == 0)
        #expect(cost(.free(6, within: 6..<13)) == 1)
        #expect(cost(.free(3, within: 1..<4)) == 2)
    }

    @Test func outsideOfHours() {
        #expect(cost(.outside(2..<14)) == 0)
        #expect(cost(.outside(6..<13)) == 3 + 1 + 1 + 1)
    }

    @Test func mostAtOnce() {
        #expect(cost(.peak(3)) == 0)
        #expect(cost(.peak(2)) == 1)
    }

    @Test func changeOver() {
        // The first is followed by the second at once and by the third after seven slots; the third by nothing.
        #expect(cost(.changeOver(7), values: [1, 2, 2, 0]) == 7)
        #expect(cost(.changeOver(8), values: [1, 2, 2, 0]) == 9)
        #expect(cost(.changeOver(8), values: [2, 1, 0, 0]) == 0)
    }

    @Test func changes() {
        #expect(cost(.changes(0)) == 2)
        #expect(cost(.changes(1)) == 1)
        #expect(cost(.changes(0), values: [1, 1, 1, 2]) == 0)
    }

    @Test func mixture() {
        var example = Example(days: 1, slotsPerDay: 20)
        let rooms = [example.resource(), example.resource()]
        example.session(2, length: 3, roles: [.init(resource: rooms[0])])
        example.session(4, length: 3, roles: [.init(resource: rooms[1])])
        example.session(5, length: 1, roles: [.init(resource: rooms[0])])
        example.problem.dayShapes = [
            DayShape(
                name: "mix", resources: rooms, classes: [0, 1, 2], values: [1, 2, 1], measure: .mixture,
                weight: .wish(4))
        ]
        #expect(example.verdict().costs == ["mix": 8])
    }
}
