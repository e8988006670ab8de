import MuseumModel
import Testing

@Suite struct EnergyWishTests {
    private typealias Small = SmallMuseum

    private func museum(bridged: Int = 45, keptAfter: Int = 0) -> Small {
        var museum = Small()
        museum.rooms = [
            Small.room("LAB", zone: "cool"), Small.room("HALL", setUp: 10, clearing: 7, zone: "cool"),
            Small.room("YARD"),
        ]
        museum.programmes = [Small.programme("P", .sessions(3), minutes: 60), Small.programme("Q", .sessions(1))]
        museum.weights = ["energy": 2]
        museum.energy = [
            EnergyZone(
                id: "cool", name: Small.both("冷", "Cool"), openedBefore: 30, keptAfter: keptAfter, bridged: bridged,
                kilowatts: 12,
                tariff: [Tariff(parsing: "daily 00:00-24:00 120")!, Tariff(parsing: "weekdays 12:00-17:00 600")!])
        ]
        return museum
    }

    /// On a Monday: 09:30–11:00, and 12:20–14:10 with set-up, clearing and half an hour before.
    @Test func theZoneIsOnFromBeforeEachUseAndOverShortGaps() throws {
        var plan = try HandPlan(museum())
        try plan.place("P", 1, on: Small.day(3, 1), at: "10:00", room: "LAB")
        #expect(plan.costs()["energy"] == 2 * 180 / 100)
        try plan.place("Q", 1, on: Small.day(3, 1), at: "13:00", room: "HALL")
        // 90 minutes at 120, and 110 at 600: the gap of 80 minutes is switched off.
        #expect(plan.costs()["energy"] == 2 * (180 + 1100) / 100)
        try plan.place("P", 2, on: Small.day(3, 1), at: "10:30", room: "YARD")
        #expect(plan.costs()["energy"] == 2 * (180 + 1100) / 100)
        let use = museum().folder.energy(of: plan.plan.sessions)
        #expect(
            use == [
                EnergyUse(zone: "cool", name: Small.both("冷", "Cool"), minutes: 200, money: 1280, kilowattHours: 40)
            ])
    }

    @Test func aShortGapStaysOn() throws {
        var plan = try HandPlan(museum(bridged: 85))
        try plan.place("P", 1, on: Small.day(3, 1), at: "10:00", room: "LAB")
        try plan.place("Q", 1, on: Small.day(3, 1), at: "13:00", room: "HALL")
        // 09:30–12:00 at 120, 12:00–14:10 at 600.
        #expect(plan.costs()["energy"] == 2 * (300 + 1300) / 100)
        #expect(museum(bridged: 85).folder.energy(of: plan.plan.sessions).map(\.minutes) == [280])
    }

    @Test func theZoneIsKeptOnAfterUse() throws {
        var plan = try HandPlan(museum(keptAfter: 25))
        try plan.place("P", 1, on: Small.day(3, 1), at: "10:00", room: "LAB")
        // 09:30–11:25 at 120.
        #expect(plan.costs()["energy"] == 2 * 230 / 100)
        #expect(museum(keptAfter: 25).folder.energy(of: plan.plan.sessions).map(\.minutes) == [115])
    }

    /// With nothing else to wish, the search puts sessions next to each other, at the cheap hours.
    @Test func theSearchSavesEnergy() async throws {
        var museum = museum()
        museum.weights = ["energy": 50, "spread": 0, "day-spread": 0, "balance": 0, "seat-surplus": 0]
        museum.rooms.removeLast()
        let plan = try await museum.plan(iterations: 20_000)
        #expect(plan.unplaced.isEmpty)
        #expect(Set(plan.sessions.map(\.start.date)).count <= 2)
        #expect(museum.folder.energy(of: plan.sessions)[0].money <= 900)
    }
}
