import Testing

@testable import Timetabling

@Suite struct VarietyTests {
    private func example(_ weight: Weight) -> Example {
        var example = Example(days: 1, slotsPerDay: 12)
        let rooms = [example.resource(), example.resource()]
        for (start, room) in [(0, 0), (2, 0), (4, 1), (6, 0)] {
            example.session(start, roles: [.init(resource: rooms[room])])
        }
        example.problem.variety = [
            Variety(name: "variety", classes: [0, 1, 2, 3], roles: [0, 0, 0, 0], weight: weight)
        ]
        return example
    }

    @Test func eachOneWithTheSameCosts() {
        #expect(example(.wish(3)).verdict().costs == ["variety": 6])
        #expect(example(.wish(3)).verdict(without: [0, 1]).costs == ["unplaced": 2000])
    }

    @Test func aMustForbidsTheSecond() {
        #expect(example(.must).verdict().broken == ["variety"])
        #expect(example(.must).verdict(without: [0, 1]).broken == [])
    }
}
