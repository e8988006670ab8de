/// For how long some sessions have a zone's air conditioned, and what that costs.
package struct EnergyUse: Hashable, Codable, Sendable {
    package let zone: String
    package let name: LocalizedText
    package let minutes: Int
    /// In the museum's currency, rounded down on each day.
    package let money: Int
    /// Rounded down; nil where the zone's power is not known.
    package let kilowattHours: Int?

    package init(zone: String, name: LocalizedText, minutes: Int, money: Int, kilowattHours: Int?) {
        self.zone = zone
        self.name = name
        self.minutes = minutes
        self.money = money
        self.kilowattHours = kilowattHours
    }
}

extension MuseumFolder {
    /// What some sessions ask of each zone of the museum; none where it has no zones.
    package func energy(of sessions: [Session]) -> [EnergyUse] {
        let zones = museum.energy
        guard !zones.isEmpty else { return [] }
        let programmes = Dictionary(self.programmes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rooms = Dictionary(self.rooms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var stays: [String: [LocalDate: [Range<Int>]]] = [:]
        for session in sessions {
            guard let room = session.room.flatMap({ rooms[$0] }), let zone = room.zone else { continue }
            let programme = programmes[session.programme]
            let before = max(room.setUp, programme?.setUp ?? 0).roundedUpToFive
            let after = max(room.clearing, programme?.clearing ?? 0).roundedUpToFive
            let start = session.start.time.minutes
            stays[zone, default: [:]][session.start.date, default: []]
                .append(start - before..<start + session.minutes.roundedUpToFive + after)
        }
        return zones.map { zone in
            var (minutes, money) = (0, 0)
            for (date, uses) in stays[zone.id] ?? [:] {
                let prices = [-1, 0, 1].flatMap { zone.prices(on: date.adding(days: $0), days) }
                var sum = 0
                for stretch in zone.conditioned(uses) {
                    minutes += stretch.count
                    // A session may go on for days, but no tariff is asked beyond the next.
                    let steps = (stretch.lowerBound / 5 + 288..<stretch.upperBound / 5 + 288).clamped(to: 0..<864)
                    sum += steps.reduce(0) { $0 + prices[$1] }
                }
                money += sum / 12
            }
            return EnergyUse(
                zone: zone.id, name: zone.name, minutes: minutes, money: money,
                kilowattHours: zone.kilowatts.map { $0 * minutes / 60 })
        }
    }
}

extension Int {
    /// Plans know steps of five minutes.
    fileprivate var roundedUpToFive: Int { (self + 4) / 5 * 5 }
}
