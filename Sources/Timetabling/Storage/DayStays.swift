/// What lies on each day of some groups of uses, set-up and clearing included; a stay belongs to the day on which its meeting starts.
///
/// A class uses at most one resource of a group.
struct DayStays: ~Copyable {
    struct Stay: BitwiseCopyable {
        let start: Int
        let end: Int
        let item: Int
    }

    struct Node: BitwiseCopyable {
        var start: Int32
        var end: Int32
        var item: Int32
        /// −1 after the last.
        var next: Int32
    }

    /// A walk over the stays of a group's day by start, with the meetings of one class among them that is not there yet.
    struct Walk: BitwiseCopyable {
        fileprivate var node: Int32
        fileprivate var own: Int
        fileprivate let ownEnd: Int
        fileprivate let item: Int
        fileprivate let length: Int
        fileprivate let before: Int
        fileprivate let after: Int
    }

    let groups: GroupIndex
    private let days: Int
    private let slots: Int
    private var heads: FlatArray<Int32>
    private var nodes: FlatArray<Node>
    private var firstFree: Int32

    init(_ problem: Problem, _ groups: [UseGroup]) {
        for group in groups {
            precondition(problem.usesOneAtMost(of: group), "a class has one resource of a group at most")
        }
        days = problem.horizon.days
        slots = problem.horizon.slots
        self.groups = GroupIndex(problem, groups)
        heads = FlatArray(repeating: -1, count: groups.count * days)
        let count = groups.isEmpty ? 0 : Self.mostStays(problem, groups)
        nodes = FlatArray(
            (0..<count).map { Node(start: 0, end: 0, item: 0, next: Int32($0 + 1 < count ? $0 + 1 : -1)) })
        firstFree = count == 0 ? -1 : 0
    }

    private static func mostStays(_ problem: Problem, _ groups: [UseGroup]) -> Int {
        var ofResource = Array(repeating: 0, count: problem.resources.count)
        for resource in groups.flatMap({ $0.resources ?? [] }) { ofResource[resource] += 1 }
        let anywhere = groups.count { $0.resources == nil }
        let ofPool = problem.pools.map { $0.candidates.map { ofResource[$0.resource] }.max() ?? 0 }
        let meetings = problem.domains.map { $0.candidates.map { problem.times[$0.time].starts.count }.max() ?? 0 }
        return problem.classes.reduce(0) { sum, item in
            let roles = item.roles.reduce(0) { $0 + ofPool[$1.pool] }
            let uses = item.uses.reduce(0) { $0 + ofResource[$1.resource] }
            return sum + meetings[item.domain] * (anywhere + roles + uses)
        }
    }

    /// The stays of a group's day.
    @inline(__always) func walk(_ group: Int, _ day: Int) -> Walk {
        Walk(node: heads[group * days + day], own: 0, ownEnd: 0, item: 0, length: 0, before: 0, after: 0)
    }

    /// The stays of a group's day, and those that some meetings of it would add.
    @inline(__always)
    func walk(_ touch: GroupIndex.Touch, _ day: Int, with own: Range<Int>, of item: Int, length: Int) -> Walk {
        Walk(
            node: heads[Int(touch.group) * days + day], own: own.lowerBound, ownEnd: own.upperBound, item: item,
            length: length, before: Int(touch.before), after: Int(touch.after))
    }

    @inline(__always) private func stay(_ meeting: Int, _ walk: Walk, _ board: borrowing Board) -> Stay {
        let start = Int(board.meeting(meeting).start)
        return Stay(
            start: max(0, start - walk.before), end: min(slots, start + walk.length + walk.after), item: walk.item)
    }

    /// The next stay of a walk; nil at its end.
    @inline(__always) func next(_ walk: inout Walk, _ board: borrowing Board) -> Stay? {
        if walk.own == walk.ownEnd {
            guard walk.node >= 0 else { return nil }
            return takeNode(&walk)
        }
        let own = stay(walk.own, walk, board)
        if walk.node >= 0 {
            let node = nodes[Int(walk.node)]
            if Self.isBefore(Int(node.start), Int(node.end), Int(node.item), own) { return takeNode(&walk) }
        }
        walk.own += 1
        return own
    }

    @inline(__always) private func takeNode(_ walk: inout Walk) -> Stay {
        let node = nodes[Int(walk.node)]
        walk.node = node.next
        return Stay(start: Int(node.start), end: Int(node.end), item: Int(node.item))
    }

    private static func isBefore(_ start: Int, _ end: Int, _ item: Int, _ other: Stay) -> Bool {
        (start, end, item) < (other.start, other.end, other.item)
    }

    mutating func insert(_ touch: GroupIndex.Touch, _ meeting: Int, of item: Int, length: Int, _ board: borrowing Board)
    {
        let day = Int(board.meeting(meeting).day)
        let walk = walk(touch, day, with: meeting..<meeting + 1, of: item, length: length)
        let stay = stay(meeting, walk, board)
        let fresh = firstFree
        assert(fresh >= 0)
        firstFree = nodes[Int(fresh)].next
        var previous: Int32 = -1
        var node = walk.node
        while node >= 0,
            Self.isBefore(Int(nodes[Int(node)].start), Int(nodes[Int(node)].end), Int(nodes[Int(node)].item), stay)
        {
            previous = node
            node = nodes[Int(node)].next
        }
        nodes[Int(fresh)] = Node(start: Int32(stay.start), end: Int32(stay.end), item: Int32(item), next: node)
        link(previous, to: fresh, cell: Int(touch.group) * days + day)
    }

    mutating func remove(_ touch: GroupIndex.Touch, _ meeting: Int, of item: Int, length: Int, _ board: borrowing Board)
    {
        let day = Int(board.meeting(meeting).day)
        let walk = walk(touch, day, with: meeting..<meeting + 1, of: item, length: length)
        let stay = stay(meeting, walk, board)
        var previous: Int32 = -1
        var node = walk.node
        while Int(nodes[Int(node)].item) != item || Int(nodes[Int(node)].start) != stay.start {
            previous = node
            node = nodes[Int(node)].next
        }
        link(previous, to: nodes[Int(node)].next, cell: Int(touch.group) * days + day)
        nodes[Int(node)].next = firstFree
        firstFree = node
    }

    private mutating func link(_ previous: Int32, to node: Int32, cell: Int) {
        if previous < 0 { heads[cell] = node } else { nodes[Int(previous)].next = node }
    }
}

extension Problem {
    /// Whether no class of a group can have two of its resources.
    fileprivate func usesOneAtMost(of group: UseGroup) -> Bool {
        guard let resources = group.resources, resources.count > 1 else { return true }
        let isMeant = Set(resources)
        let touches = pools.map { $0.candidates.contains { isMeant.contains($0.resource) } }
        return group.classes.allSatisfy { item in
            classes[item].roles.count { touches[$0.pool] } + classes[item].uses.count { isMeant.contains($0.resource) }
                < 2
        }
    }

    /// The stays of a group of uses in an assignment, by day; the slow definition.
    func stays(of group: UseGroup, _ assignment: Assignment) -> [Int: [(range: Range<Int>, item: Int)]] {
        var stays: [Int: [(range: Range<Int>, item: Int)]] = [:]
        for (item, use) in uses(of: group, assignment) {
            let time = time(item, assignment)!
            for start in time.starts {
                let range = max(0, start - use.before)..<min(horizon.slots, start + time.length + use.after)
                stays[start / horizon.slotsPerDay, default: []].append((range, item))
            }
        }
        return stays.mapValues { stays in
            stays.sorted {
                ($0.range.lowerBound, $0.range.upperBound, $0.item) < (
                    $1.range.lowerBound, $1.range.upperBound, $1.item
                )
            }
        }
    }
}
