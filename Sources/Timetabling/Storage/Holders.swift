/// Which classes have a resource in one of their roles, by the day on which they meet: linked lists over one node for each
/// class, role and meeting.
struct Holders: ~Copyable {
    private let days: Int
    private let nodesPerRole: FlatArray<Int32>
    private let firstNode: FlatArray<Int32>
    private let classOfNode: FlatArray<Int32>
    /// −1 where a list is empty.
    private var heads: FlatArray<Int32>
    private var next: FlatArray<Int32>
    private var previous: FlatArray<Int32>

    init(_ problem: Problem) {
        days = problem.horizon.days
        let meetings = problem.domains.map { $0.candidates.map { problem.times[$0.time].starts.count }.max() ?? 0 }
        nodesPerRole = FlatArray(problem.classes.map { Int32(meetings[$0.domain]) })
        var firsts: [Int32] = []
        var classes: [Int32] = []
        for (index, item) in problem.classes.enumerated() {
            firsts.append(Int32(classes.count))
            classes += Array(repeating: Int32(index), count: item.roles.count * meetings[item.domain])
        }
        firstNode = FlatArray(firsts)
        classOfNode = FlatArray(classes)
        heads = FlatArray(repeating: -1, count: problem.resources.count * days)
        next = FlatArray(repeating: -1, count: classes.count)
        previous = FlatArray(repeating: -1, count: classes.count)
    }

    @inline(__always) mutating func insert(
        _ item: Int, role: Int, _ resource: Int, _ meetings: Meetings, _ board: borrowing Board
    ) {
        var node = firstNode.int(item) + role * nodesPerRole.int(item)
        for index in meetings.range {
            let list = resource * days + Int(board.meeting(index).day)
            let head = heads[list]
            next[node] = head
            previous[node] = -1
            if head >= 0 { previous[Int(head)] = Int32(truncatingIfNeeded: node) }
            heads[list] = Int32(truncatingIfNeeded: node)
            node += 1
        }
    }

    @inline(__always) mutating func remove(
        _ item: Int, role: Int, _ resource: Int, _ meetings: Meetings, _ board: borrowing Board
    ) {
        var node = firstNode.int(item) + role * nodesPerRole.int(item)
        for index in meetings.range {
            let (before, after) = (previous[node], next[node])
            if before >= 0 {
                next[Int(before)] = after
            } else {
                heads[resource * days + Int(board.meeting(index).day)] = after
            }
            if after >= 0 { previous[Int(after)] = before }
            node += 1
        }
    }

    /// The class that has a resource in one of its roles between two slots of a day, and the role; the first of a list where there
    /// are several, nil where there is none. Classes that begin on the day before are not seen.
    @inline(__always)
    func holder(_ resource: Int, day: Int, _ slots: Range<Int>, _ board: borrowing Board) -> (item: Int, role: Int)? {
        var node = heads[resource * days + day]
        while node >= 0 {
            let item = classOfNode.int(Int(node))
            let offset = Int(node) - firstNode.int(item)
            let meetings = board.meetings(board.time(item, item))
            let start = Int(board.meeting(meetings.range.lowerBound + offset % nodesPerRole.int(item)).start)
            if start < slots.upperBound, slots.lowerBound < start + meetings.length {
                return (item, offset / nodesPerRole.int(item))
            }
            node = next[Int(node)]
        }
        return nil
    }
}
