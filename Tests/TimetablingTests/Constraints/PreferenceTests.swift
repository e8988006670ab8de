import Testing

@testable import Timetabling

@Suite struct PreferenceTests {
    @Test func timesResourcesAndWhatIsLeftOutCostTheirPrice() {
        var example = Example()
        let (room, guide) = (example.resource(), example.resource())
        example.session(
            0, roles: [.init(resource: room, penalty: 3), .init(resource: guide, penalty: 4)], penalty: 7,
            leaveOutCost: 50)
        example.session(2, penalty: 2, leaveOutCost: 60)
        #expect(example.verdict().costs == ["time": 9, "resource": 7])
        #expect(example.verdict(without: [0]).costs == ["time": 2, "unplaced": 50])
        #expect(example.verdict(without: [0, 1]).costs == ["unplaced": 110])
    }

    @Test func aCertificateMustLastUntilTheLastMeetingEnds() {
        var example = Example(days: 2, slotsPerDay: 10)
        let guide = example.resource()
        example.session(2, 12, length: 3, roles: [.init(resource: guide, until: 15)])
        #expect(example.verdict().broken.isEmpty)
        example.session(6, 16, length: 3, roles: [.init(resource: guide, until: 18)])
        #expect(example.verdict(without: [0]).broken == ["validity"])
    }

    @Test func nobodyHasTwoRolesInOneClass() {
        var example = Example()
        // Capacity does not help.
        let guide = example.resource(Resource(capacity: 2))
        example.session(0, roles: [.init(resource: guide), .init(resource: guide)])
        #expect(example.verdict().broken == ["two roles in one"])
    }
}
