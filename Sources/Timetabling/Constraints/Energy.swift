/// What the air of a zone costs: it is conditioned while any of the zone's rooms is in use, from some time before to some time
/// after, and through gaps that are too short to switch off.
package struct Energy: Sendable {
    /// The rule's name in reports.
    package let name: String
    /// The rooms of the zone.
    package let resources: [Int]
    package let classes: [Int]
    /// Slots by which the air is on before each use.
    package let lead: Int
    /// Slots for which it stays on after each.
    package let trail: Int
    /// Gaps of fewer slots than this are bridged.
    package let bridge: Int
    /// For each slot of the horizon.
    package let prices: [Int]
    /// A zone's day costs the weight times the sum of its prices, divided by the unit, rounded down.
    package let unit: Int
    package let weight: Int

    package init(
        name: String, resources: [Int], classes: [Int], lead: Int, trail: Int = 0, bridge: Int, prices: [Int],
        unit: Int,
        weight: Int
    ) {
        precondition(unit > 0 && lead >= 0 && trail >= 0 && bridge >= 0)
        self.name = name
        self.resources = resources
        self.classes = classes
        self.lead = lead
        self.trail = trail
        self.bridge = bridge
        self.prices = prices
        self.unit = unit
        self.weight = weight
    }

    var group: UseGroup { UseGroup(resources: resources, classes: classes) }
}

extension Energy {
    /// Judges the days of all zones; see `DayRule`.
    struct Judge: ~Copyable {
        struct Terms: BitwiseCopyable {
            let lead: Int
            let trail: Int
            let bridge: Int
            let unit: Int
            let weight: Int
            /// Where the running sums of its prices start.
            let firstSum: Int
        }

        private let terms: FlatArray<Terms>
        private let sums: FlatArray<Int>
        private let slots: Int

        init(_ problem: Problem) {
            var tables: [[Int]: Int] = [:]
            var sums: [Int] = []
            var terms: [Terms] = []
            for zone in problem.energy {
                precondition(zone.prices.count == problem.horizon.slots)
                if tables[zone.prices] == nil {
                    tables[zone.prices] = sums.count
                    sums.append(0)
                    for price in zone.prices { sums.append(sums.last! + price) }
                }
                terms.append(
                    Terms(
                        lead: zone.lead, trail: zone.trail, bridge: zone.bridge, unit: zone.unit,
                        weight: zone.weight, firstSum: tables[zone.prices]!))
            }
            self.terms = FlatArray(terms)
            self.sums = FlatArray(sums)
            slots = problem.horizon.slots
        }

        func cost(
            _ group: Int, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            let term = terms[group]
            var walk = walk
            guard let first = stays.next(&walk, board) else { return 0 }
            var (start, end, sum) = (max(0, first.start - term.lead), min(slots, first.end + term.trail), 0)
            while let stay = stays.next(&walk, board) {
                let opened = max(0, stay.start - term.lead)
                if opened > end, opened - end >= term.bridge {
                    sum += sums[term.firstSum + end] - sums[term.firstSum + start]
                    start = opened
                }
                end = max(end, min(slots, stay.end + term.trail))
            }
            sum += sums[term.firstSum + end] - sums[term.firstSum + start]
            return term.weight * sum / term.unit
        }
    }
}

extension Energy {
    /// The slow and obvious definition, from the placements alone.
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for zone in problem.energy {
            var cost = 0
            for stays in problem.stays(of: zone.group, assignment).values {
                var isOn: Set<Int> = []
                for stay in stays {
                    isOn.formUnion(stay.range.lowerBound - zone.lead..<stay.range.upperBound + zone.trail)
                }
                let term = 0..<problem.horizon.slots
                isOn = isOn.filter { term.contains($0) }
                for (one, other) in zip(isOn.sorted(), isOn.sorted().dropFirst()) where other - one - 1 < zone.bridge {
                    isOn.formUnion(one..<other)
                }
                cost += zone.weight * isOn.reduce(0) { $0 + zone.prices[$1] } / zone.unit
            }
            evaluation.add(zone.name, cost)
        }
    }
}
