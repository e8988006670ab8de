import Testing

@testable import Timetabling

@Suite struct EnergyTests {
    /// Two rooms of a zone in use at 3–5, 6–8, 11–12 of the first day of twelve slots and at 0–1 of the second.
    private func cost(lead: Int, trail: Int = 0, bridge: Int, unit: Int = 1, price: (Int) -> Int = { _ in 1 }) -> Int {
        var example = Example(days: 2, slotsPerDay: 12)
        let rooms = [example.resource(), example.resource()]
        example.session(3, length: 2, roles: [.init(resource: rooms[0])])
        example.session(6, length: 2, roles: [.init(resource: rooms[1])])
        example.session(11, roles: [.init(resource: rooms[0])])
        example.session(12, roles: [.init(resource: rooms[0])])
        example.problem.energy = [
            Energy(
                name: "energy", resources: rooms, classes: [0, 1, 2, 3], lead: lead, trail: trail, bridge: bridge,
                prices: (0..<24).map(price), unit: unit, weight: 2)
        ]
        return example.verdict().costs["energy"] ?? 0
    }

    @Test func theSlotsInUseCost() {
        #expect(cost(lead: 0, bridge: 0) == 2 * (2 + 2 + 1 + 1))
    }

    /// The zone's second day is opened in the evening before.
    @Test func openedEarlierAndShortGapsBridged() {
        #expect(cost(lead: 1, bridge: 0) == 2 * (6 + 2 + 2))
        #expect(cost(lead: 0, bridge: 2) == 2 * (5 + 1 + 1))
        #expect(cost(lead: 1, bridge: 3) == 2 * (10 + 2))
    }

    /// What would go on beyond the last slot is not reckoned.
    @Test func keptOnAfterwards() {
        #expect(cost(lead: 0, trail: 1, bridge: 0) == 2 * (6 + 2 + 2))
        #expect(cost(lead: 0, trail: 20, bridge: 0) == 2 * (21 + 12))
    }

    @Test func pricesByTheHourAndRoundedDownEachDay() {
        #expect(cost(lead: 0, bridge: 0, price: { $0 < 6 ? 0 : 10 }) == 2 * (20 + 10 + 10))
        #expect(cost(lead: 0, bridge: 0, unit: 4) == 2 + 0)
    }
}
