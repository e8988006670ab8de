/// Rooms whose air is conditioned together, those that name it in rooms.csv; museum.yaml, `energy`.
package struct EnergyZone: Hashable, Codable, Sendable {
    /// As in `Room.zone`.
    package let id: String
    package let name: LocalizedText
    /// Minutes by which the air is on before each use.
    package let openedBefore: Int
    /// Minutes for which it stays on after each use, before it is set back.
    package let keptAfter: Int
    /// Gaps of fewer minutes are not worth switching off.
    package let bridged: Int
    /// What it draws while it is on; nil where nobody knows.
    package let kilowatts: Int?
    package let tariff: [Tariff]

    package init(
        id: String, name: LocalizedText, openedBefore: Int = 30, keptAfter: Int = 0, bridged: Int = 45,
        kilowatts: Int? = nil, tariff: [Tariff]
    ) {
        self.id = id
        self.name = name
        self.openedBefore = openedBefore
        self.keptAfter = keptAfter
        self.bridged = bridged
        self.kilowatts = kilowatts
        self.tariff = tariff
    }
}

extension EnergyZone {
    /// The price of an hour at each step of five minutes of a day; of several lines the last that fits counts, and without one the hour
    /// is free.
    package func prices(on date: LocalDate, _ days: DayCalendar) -> [Int] {
        var prices = Array(repeating: 0, count: 288)
        for line in tariff {
            for offset in [-1, 0] {
                guard line.holds(on: date.adding(days: offset), days) else { continue }
                let start = max(0, line.window.start.minutes + offset * 1440) / 5
                let end = min(1440, line.window.end.minutes + offset * 1440) / 5
                for step in start..<max(start, end) { prices[step] = line.price }
            }
        }
        return prices
    }

    /// The stretches of a day in which the air is on, for the times of a day at which the zone is in use; in minutes from midnight.
    package func conditioned(_ uses: [Range<Int>]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        for use in uses.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let opened = use.lowerBound - openedBefore
            let closed = use.upperBound + keptAfter
            if let last = stretches.last, opened <= last.upperBound || opened - last.upperBound < bridged {
                stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, closed)
            } else {
                stretches.append(opened..<closed)
            }
        }
        return stretches
    }
}
