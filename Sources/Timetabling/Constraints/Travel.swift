/// A resource that travels has the time to get from one class to the next when they are at different locations.
struct Travel: ResourceRule, ~Copyable {
    private let locations: Int
    private let slots: Int
    private let distances: FlatArray<Int32>
    /// −1 for resources that stay where they are; else the first of their rows in `busy`, one for each location.
    private let firstRow: FlatArray<Int32>
    private var busy: SlotBits

    init(_ problem: Problem) {
        locations = problem.distances.count
        slots = problem.horizon.slots
        distances = FlatArray(problem.distances.flatMap { $0.map(Int32.init) })
        var rows = 0
        var firstRow: [Int32] = []
        for resource in problem.resources {
            let moves = resource.travels && problem.distances.count > 1
            precondition(!moves || resource.capacity == 1, "a resource that travels is at one place at a time")
            firstRow.append(moves ? Int32(rows) : -1)
            rows += moves ? problem.distances.count : 0
        }
        self.firstRow = FlatArray(firstRow)
        busy = SlotBits(rows: rows, slots: slots)
    }

    @inline(__always) func refuses(_ use: Use, _ board: borrowing Board) -> Bool { false }
    func prices(_ resource: Int) -> Bool { firstRow.int(resource) >= 0 }

    @inline(__always) func price(_ use: Use, _ board: borrowing Board) -> Int {
        let row = firstRow.int(use.resource)
        if row < 0 || use.location < 0 { return 0 }
        let length = use.meetings.length
        for location in 0..<locations where location != use.location {
            let distance = distances.int(use.location * locations + location)
            for index in use.meetings.range {
                let start = Int(board.meeting(index).start)
                let lower = max(0, start - use.before - distance)
                let upper = min(slots, start + length + use.after + distance)
                if busy.intersects(row + location, lower, upper) { return Cost.forbidden }
            }
        }
        return 0
    }

    mutating func occupy(_ use: Use, _ board: borrowing Board) {
        change(use, board, occupies: true)
    }

    mutating func release(_ use: Use, _ board: borrowing Board) {
        change(use, board, occupies: false)
    }

    @inline(__always) private mutating func change(_ use: Use, _ board: borrowing Board, occupies: Bool) {
        let row = firstRow.int(use.resource)
        if row < 0 || use.location < 0 { return }
        let length = use.meetings.length
        for index in use.meetings.range {
            let start = Int(board.meeting(index).start)
            let lower = max(0, start - use.before)
            let upper = min(slots, start + length + use.after)
            if occupies {
                busy.insert(row + use.location, lower, upper)
            } else {
                busy.remove(row + use.location, lower, upper)
            }
        }
    }

    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        guard problem.distances.count > 1 else { return }
        var stays: [[(range: Range<Int>, location: Int, item: Int)]] = Array(
            repeating: [], count: problem.resources.count)
        for item in problem.classes.indices {
            guard let time = problem.time(item, assignment), let location = problem.location(item, assignment)
            else { continue }
            for use in problem.uses(item, assignment) where problem.resources[use.resource].travels {
                for start in time.starts {
                    stays[use.resource].append(
                        (start - use.before..<start + time.length + use.after, location, item))
                }
            }
        }
        for stay in stays.map({ $0.sorted { $0.range.lowerBound < $1.range.lowerBound } }) {
            for (index, earlier) in stay.enumerated() {
                for later in stay[(index + 1)...] where later.location != earlier.location {
                    let needed = problem.distances[earlier.location][later.location]
                    if later.range.lowerBound - earlier.range.upperBound < needed {
                        evaluation.violations.append(.init(rule: "travel", classes: [earlier.item, later.item]))
                    }
                }
            }
        }
    }
}
