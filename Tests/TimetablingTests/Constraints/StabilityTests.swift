import Testing

@testable import Timetabling

@Suite struct StabilityTests {
    @Test func eachResourceBeyondTheFirstCosts() {
        var example = Example()
        let rooms = (0..<3).map { _ in example.resource() }
        for (start, room) in [0, 1, 0, 2].enumerated() {
            example.session(start, roles: [.init(resource: rooms[room])])
        }
        example.problem.stability = [Stability(name: "rooms", classes: [0, 1, 2, 3], role: 0, weight: 3)]
        #expect(example.verdict().costs == ["rooms": 6])
        #expect(example.verdict(without: [1]).costs == ["rooms": 3, "unplaced": 1000])
        #expect(example.verdict(without: [0, 2, 3]).costs == ["unplaced": 3000])
        #expect(example.verdict(without: [0, 1, 2, 3]).costs == ["unplaced": 4000])
    }

    @Test func onlyTheNamedRoleCounts() {
        var example = Example()
        let all = (0..<4).map { _ in example.resource() }
        example.session(0, roles: [.init(resource: all[0]), .init(resource: all[2])])
        example.session(1, roles: [.init(resource: all[1]), .init(resource: all[2])])
        example.problem.stability = [Stability(classes: [0, 1], role: 1, weight: 3)]
        #expect(example.verdict().cost == 0)
        example.problem.stability = [Stability(classes: [0, 1], role: 0, weight: 3)]
        #expect(example.verdict().costs == ["stability": 3])
    }
}
