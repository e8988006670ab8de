import Testing

@testable import Timetabling

@Suite struct OccupancyTests {
    @Test func twoClassesOfOneRoomClash() {
        var example = Example()
        let room = example.resource()
        example.session(2, length: 3, roles: [.init(resource: room)])
        example.session(4, length: 2, roles: [.init(resource: room)])
        #expect(example.verdict().broken == ["occupancy"])
        #expect(example.verdict(without: [1]).broken.isEmpty)
    }

    @Test func classesThatTouchDoNotClash() {
        var example = Example()
        let room = example.resource()
        example.session(2, length: 3, roles: [.init(resource: room)])
        example.session(5, length: 2, roles: [.init(resource: room)])
        example.session(0, length: 2, uses: [.init(resource: room)])
        #expect(example.verdict().broken.isEmpty)
    }

    @Test func aSharedYardHoldsTwoAndNotAThird() {
        var example = Example()
        let yard = example.resource(Resource(capacity: 2))
        example.session(0, length: 4, roles: [.init(resource: yard)])
        example.session(2, length: 4, roles: [.init(resource: yard)])
        example.session(4, length: 4, roles: [.init(resource: yard)])
        #expect(example.verdict().broken.isEmpty)
        example.session(3, length: 2, roles: [.init(resource: yard)])
        #expect(example.verdict().broken == ["occupancy"])
        #expect(example.verdict(without: [0]).broken == ["occupancy"])
        #expect(example.verdict(without: [1]).broken.isEmpty)
    }

    @Test func unitsAddUp() {
        var example = Example()
        let kit = example.resource(Resource(capacity: 5))
        example.session(0, length: 2, uses: [.init(resource: kit, units: 3)])
        example.session(1, length: 2, uses: [.init(resource: kit, units: 2)])
        #expect(example.verdict().broken.isEmpty)
        example.session(1, length: 1, uses: [.init(resource: kit, units: 1)])
        #expect(example.verdict().broken == ["occupancy"])
    }

    @Test func moreUnitsThanThereAreNeverFit() {
        for capacity in [0, 1, 2] {
            var example = Example()
            let kit = example.resource(Resource(capacity: capacity))
            example.session(0, uses: [.init(resource: kit, units: capacity + 1)])
            #expect(example.verdict().broken == ["occupancy"], "capacity \(capacity)")
        }
    }

    @Test func setUpBelongsToTheResourceAlone() {
        var example = Example()
        let (room, instructor) = (example.resource(), example.resource())
        let prepared = Pool.Candidate(resource: room, before: 2, after: 1)
        example.session(4, length: 2, roles: [prepared, .init(resource: instructor)])
        // The instructor may teach elsewhere until the session begins.
        let before = example.session(2, length: 2, roles: [.init(resource: instructor)])
        #expect(example.verdict().broken.isEmpty)
        let inSetUp = example.session(3, roles: [.init(resource: room)])
        #expect(example.verdict().broken == ["occupancy"])
        let inClearing = example.session(6, roles: [.init(resource: room)])
        #expect(example.verdict(without: [inSetUp]).broken == ["occupancy"])
        #expect(example.verdict(without: [inSetUp, inClearing]).broken.isEmpty)
        #expect(example.verdict(without: [before, inSetUp, inClearing]).broken.isEmpty)
    }

    @Test func aKitIsTurnedRoundBeforeItIsUsedAgain() {
        var example = Example()
        let kit = example.resource()
        example.session(0, length: 2, uses: [.init(resource: kit, after: 3)])
        let early = example.session(4, length: 2, uses: [.init(resource: kit, after: 3)])
        #expect(example.verdict().broken == ["occupancy"])
        example.session(5, length: 2, uses: [.init(resource: kit, after: 3)])
        #expect(example.verdict(without: [early]).broken.isEmpty)
    }

    @Test func setUpMayLieInBlockedSlotsButNoMeeting() {
        var example = Example()
        let room = example.resource(Resource(blocked: [0..<3, 6..<8]))
        example.session(3, length: 3, roles: [.init(resource: room, before: 3, after: 2)])
        #expect(example.verdict().broken.isEmpty)
        example.session(8, length: 2, roles: [.init(resource: room)])
        #expect(example.verdict().broken.isEmpty)
        example.session(7, length: 1, uses: [.init(resource: room)])
        #expect(example.verdict(without: [0]).broken == ["availability"])
    }

    @Test func oddAndEvenWeeksDoNotClash() {
        var example = Example(days: 4, slotsPerDay: 4, weekOfDay: [0, 1, 2, 3])
        let room = example.resource()
        example.session(1, 9, length: 2, roles: [.init(resource: room)])
        example.session(5, 13, length: 2, roles: [.init(resource: room)])
        #expect(example.verdict().broken.isEmpty)
        example.session(14, roles: [.init(resource: room)])
        #expect(example.verdict().broken == ["occupancy"])
    }

    @Test func aSeriesDoesNotClashWithItself() {
        var example = Example()
        let (room, kit) = (example.resource(), example.resource(Resource(capacity: 2)))
        // Clearing after the first meeting and set-up before the second overlap in slots 3 and 4.
        example.session(
            1, 5, length: 2, roles: [.init(resource: room, before: 2, after: 2)],
            uses: [.init(resource: kit, units: 2, before: 2, after: 2)])
        #expect(example.verdict().broken.isEmpty)
        let between = example.session(3, roles: [.init(resource: room)])
        example.session(4, uses: [.init(resource: kit)])
        #expect(example.verdict().broken == ["occupancy"])
        #expect(example.verdict(without: [between]).broken == ["occupancy"])
        #expect(example.verdict(without: [0]).broken.isEmpty)
    }

    @Test func setUpAtTheEdgesOfTheHorizonIsCutOff() {
        var example = Example(slotsPerDay: 6)
        let room = example.resource()
        example.session(1, length: 2, roles: [.init(resource: room, before: 5)])
        example.session(4, length: 2, roles: [.init(resource: room, after: 5)])
        #expect(example.verdict().broken.isEmpty)
    }
}
