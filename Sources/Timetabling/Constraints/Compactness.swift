/// The classes that use a resource should lie next to each other: each slot in use without another in use just before or after it
/// on its day costs the weight. Classes of more than one slot are thus never isolated; what lies behind midnight does not count.
///
/// For resources of capacity 1 on horizons of at most 64 slots a day.
package struct Compactness: Sendable {
    package let resource: Int
    package let weight: Int

    package init(resource: Int, weight: Int) {
        self.resource = resource
        self.weight = weight
    }
}

extension Compactness {
    struct Rule: ClassRule, ~Copyable {
        private let groupsOfClass: Rows<Int32>
        private let weights: FlatArray<Int32>
        private let days: Int
        private let slotsPerDay: Int
        /// Occupied slots of each group and day.
        private var masks: FlatArray<UInt64>

        init(_ problem: Problem) {
            days = problem.horizon.days
            slotsPerDay = problem.horizon.slotsPerDay
            precondition(problem.compactness.isEmpty || problem.horizon.slotsPerDay <= 64)
            let groupsOfResource = Dictionary(grouping: problem.compactness.indices) {
                problem.compactness[$0].resource
            }
            groupsOfClass = Rows(
                problem.classes.map { item in
                    item.uses.flatMap { groupsOfResource[$0.resource] ?? [] }.map(Int32.init)
                })
            weights = FlatArray(problem.compactness.map { Int32($0.weight) })
            masks = FlatArray(repeating: 0, count: problem.compactness.count * days)
        }

        @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            let groups = groupsOfClass.range(item)
            if groups.isEmpty { return 0 }
            let time = board.time(item, row)
            var price = 0
            var previousDay = -1
            // The slots of the class's own meetings earlier on the same day.
            var own: UInt64 = 0
            for meeting in board.meetingRange(time) {
                let day = Int(board.meeting(meeting).day)
                let first = Int(board.meeting(meeting).start) - day * slotsPerDay
                let length = min(board.length(time), slotsPerDay - first)
                if day != previousDay { own = 0 }
                for index in groups {
                    let group = groupsOfClass.int(index)
                    let mask = masks[group * days + day] | own
                    if mask == 0 {
                        price += length == 1 ? weights.int(group) : 0
                        continue
                    }
                    // The two slots before, the nearer one in bit 1, and the two slots after, the nearer one in bit 0.
                    let before = (mask << UInt64(64 - first)) >> 62
                    let after = mask >> UInt64(first + length) & 0b11
                    var change = before == 0b10 ? -1 : 0
                    change += after == 0b01 ? -1 : 0
                    change += length == 1 && before & 0b10 == 0 && after & 0b01 == 0 ? 1 : 0
                    price += change * weights.int(group)
                }
                previousDay = day
                own |= Self.ones(first, length)
            }
            return price
        }

        mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {
            change(item, row, board) { $0 |= $1 }
        }

        mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {
            change(item, row, board) { $0 &= ~$1 }
        }

        @inline(__always)
        private mutating func change(
            _ item: Int, _ row: Int, _ board: borrowing Board, _ body: (inout UInt64, UInt64) -> Void
        ) {
            let groups = groupsOfClass.range(item)
            if groups.isEmpty { return }
            let time = board.time(item, row)
            for meeting in board.meetingRange(time) {
                let day = Int(board.meeting(meeting).day)
                let first = Int(board.meeting(meeting).start) - day * slotsPerDay
                let ones = Self.ones(first, min(board.length(time), slotsPerDay - first))
                for index in groups {
                    let cell = groupsOfClass.int(index) * days + day
                    var mask = masks[cell]
                    body(&mask, ones)
                    masks[cell] = mask
                }
            }
        }

        @inline(__always) private static func ones(_ first: Int, _ length: Int) -> UInt64 {
            (UInt64.max >> UInt64(64 - length)) << UInt64(first)
        }
    }
}

extension Compactness.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        let slotsPerDay = problem.horizon.slotsPerDay
        var cost = 0
        for group in problem.compactness {
            var occupied: Set<Int> = []
            for (item, description) in problem.classes.enumerated()
            where description.uses.contains(where: { $0.resource == group.resource }) {
                guard let time = problem.time(item, assignment) else { continue }
                for start in time.starts {
                    let midnight = (start / slotsPerDay + 1) * slotsPerDay
                    occupied.formUnion(start..<min(start + time.length, midnight))
                }
            }
            for slot in occupied {
                let hasPrevious = slot % slotsPerDay > 0 && occupied.contains(slot - 1)
                let hasNext = slot % slotsPerDay < slotsPerDay - 1 && occupied.contains(slot + 1)
                cost += hasPrevious || hasNext ? 0 : group.weight
            }
        }
        evaluation.add("compactness", cost)
    }
}
