/// No resource is used by more classes at once than its capacity, set-up and clearing included; and no meeting has one while it
/// is blocked.
struct Occupancy: ResourceRule, ~Copyable {
    private var bits: SlotBits
    private var blocked: SlotBits
    /// Resources for which the bits do not tell all: they are blocked at times, or have a counter.
    private let isSpecial: FlatArray<Bool>
    /// −1 for resources of capacity 1 of which no class needs more, which the bits serve; else the row of `units`.
    private let counterRow: FlatArray<Int32>
    private let capacities: FlatArray<Int32>
    private var units: FlatArray<UInt16>
    private let slots: Int

    init(_ problem: Problem) {
        slots = problem.horizon.slots
        bits = SlotBits(rows: problem.resources.count, slots: slots)
        blocked = SlotBits(rows: problem.resources.count, slots: slots)
        var rows: [Int32] = []
        var counters = 0
        var isSimple = problem.resources.map { $0.capacity == 1 }
        for use in problem.classes.flatMap(\.uses) where use.units != 1 { isSimple[use.resource] = false }
        for isSimple in isSimple {
            rows.append(isSimple ? -1 : Int32(counters))
            counters += isSimple ? 0 : 1
        }
        isSpecial = FlatArray(zip(problem.resources, rows).map { !$0.blocked.isEmpty || $1 >= 0 })
        counterRow = FlatArray(rows)
        capacities = FlatArray(problem.resources.map { Int32($0.capacity) })
        units = FlatArray(repeating: 0, count: counters * slots)
        for (index, resource) in problem.resources.enumerated() {
            for range in resource.blocked where !range.isEmpty {
                blocked.insert(index, max(0, range.lowerBound), min(slots, range.upperBound))
            }
        }
    }

    @inline(__always) func price(_ use: Use, _ board: borrowing Board) -> Int {
        refuses(use, board) ? Cost.forbidden : 0
    }

    func prices(_ resource: Int) -> Bool { false }

    @inline(__always) func refuses(_ use: Use, _ board: borrowing Board) -> Bool {
        for index in use.meetings.range {
            let start = Int(board.meeting(index).start)
            let lower = max(0, start - use.before)
            let upper = min(slots, start + use.meetings.length + use.after)
            if bits.intersects(use.resource, lower, upper) { return true }
        }
        return isSpecial[use.resource] && refusesSpecial(use, board)
    }

    private func refusesSpecial(_ use: Use, _ board: borrowing Board) -> Bool {
        let length = use.meetings.length
        let counter = counterRow.int(use.resource)
        for index in use.meetings.range {
            let start = Int(board.meeting(index).start)
            if blocked.intersects(use.resource, start, min(slots, start + length)) { return true }
            if counter < 0 { continue }
            let lower = max(0, start - use.before)
            let upper = min(slots, start + length + use.after)
            if isFull(counter, lower, upper, room: capacities.int(use.resource) - use.units) { return true }
        }
        return false
    }

    private func isFull(_ counter: Int, _ lower: Int, _ upper: Int, room: Int) -> Bool {
        var slot = counter * slots + lower
        let end = counter * slots + upper
        while slot < end {
            if units.int(slot) > room { return true }
            slot += 1
        }
        return false
    }

    mutating func occupy(_ use: Use, _ board: borrowing Board) {
        change(use, board, sign: 1)
    }

    mutating func release(_ use: Use, _ board: borrowing Board) {
        change(use, board, sign: -1)
    }

    @inline(__always) private mutating func change(_ use: Use, _ board: borrowing Board, sign: Int) {
        let length = use.meetings.length
        let counter = counterRow.int(use.resource)
        var previousUpper = 0
        for index in use.meetings.range {
            let start = Int(board.meeting(index).start)
            // A class that clears after one meeting and sets up before its next takes the slots that both want once.
            let lower = max(previousUpper, start - use.before)
            let upper = min(slots, start + length + use.after)
            previousUpper = upper
            if counter >= 0 {
                for slot in lower..<upper {
                    units[counter * slots + slot] = UInt16(units.int(counter * slots + slot) + sign * use.units)
                }
            } else if sign > 0 {
                bits.insert(use.resource, lower, upper)
            } else {
                bits.remove(use.resource, lower, upper)
            }
        }
    }

    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        var intervals: [[(range: Range<Int>, units: Int, item: Int)]] = Array(
            repeating: [], count: problem.resources.count)
        for item in problem.classes.indices {
            guard let time = problem.time(item, assignment) else { continue }
            for use in problem.uses(item, assignment) {
                var previousUpper = 0
                for start in time.starts {
                    let end = start + time.length
                    let lower = max(previousUpper, start - use.before)
                    let range = lower..<min(problem.horizon.slots, end + use.after)
                    previousUpper = range.upperBound
                    intervals[use.resource].append((range, use.units, item))
                    if problem.resources[use.resource].blocked.contains(where: { $0.overlaps(start..<end) }) {
                        evaluation.violations.append(.init(rule: "availability", classes: [item]))
                    }
                }
            }
        }
        for (index, resource) in problem.resources.enumerated() {
            for interval in intervals[index] {
                let others = intervals[index].filter { $0.range.overlaps(interval.range) }
                // The most units in use while this interval lasts are reached at the start of one of those that overlap it.
                let peak =
                    others.map { max($0.range.lowerBound, interval.range.lowerBound) }
                    .map { slot in others.filter { $0.range.contains(slot) }.reduce(0) { $0 + $1.units } }.max() ?? 0
                if peak > resource.capacity {
                    evaluation.violations.append(.init(rule: "occupancy", classes: others.map(\.item)))
                }
            }
        }
    }
}
