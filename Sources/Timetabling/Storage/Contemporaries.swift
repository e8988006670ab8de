/// The classes that have each time, and which pairs of classes may not have the same one since both need the only unit of a resource.
struct Contemporaries: ~Copyable {
    private let classCount: Int
    /// A bit for each pair of classes; empty where there are so many classes that it would not fit into a cache.
    private var rivals: FlatArray<UInt64>
    private let words: Int
    /// By time, −1 where nobody has it.
    private var heads: FlatArray<Int32>
    private var next: FlatArray<Int32>
    private var previous: FlatArray<Int32>

    init(_ problem: Problem) {
        classCount = problem.classes.count
        words = (problem.classes.count + 63) / 64
        let isKnown = problem.classes.count <= 8192
        rivals = FlatArray(repeating: 0, count: isKnown ? problem.classes.count * words : 0)
        heads = FlatArray(repeating: -1, count: problem.times.count)
        next = FlatArray(repeating: -1, count: problem.classes.count)
        previous = FlatArray(repeating: -1, count: problem.classes.count)
        guard isKnown else { return }
        var users: [[Int]] = problem.resources.map { _ in [] }
        for (item, value) in problem.classes.enumerated() {
            for use in value.uses where problem.resources[use.resource].capacity == 1 {
                users[use.resource].append(item)
            }
        }
        for items in users {
            for one in items {
                for other in items where other != one {
                    rivals[one * words + other >> 6] |= 1 << UInt64(other & 63)
                }
            }
        }
    }

    var isKnown: Bool { rivals.count > 0 }

    @inline(__always) func areRivals(_ one: Int, _ other: Int) -> Bool {
        rivals[one * words + other >> 6] >> UInt64(other & 63) & 1 == 1
    }

    /// The first class that has a time; −1 for nobody.
    @inline(__always) func first(_ time: Int) -> Int { heads.int(time) }
    /// The one after it.
    @inline(__always) func next(_ item: Int) -> Int { next.int(item) }

    @inline(__always) mutating func insert(_ item: Int, _ time: Int) {
        let head = heads[time]
        next[item] = head
        previous[item] = -1
        if head >= 0 { previous[Int(head)] = Int32(truncatingIfNeeded: item) }
        heads[time] = Int32(truncatingIfNeeded: item)
    }

    @inline(__always) mutating func remove(_ item: Int, _ time: Int) {
        let (before, after) = (previous[item], next[item])
        if before >= 0 { next[Int(before)] = after } else { heads[time] = after }
        if after >= 0 { previous[Int(after)] = before }
    }
}
