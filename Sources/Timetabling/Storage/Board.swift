/// The problem in flat tables, and one row for each class that says where it is; some spare rows hold drafts.
///
/// A row is the index of the time in the class's domain (−1 when left out), then the index in its pool for each role.
struct Board: ~Copyable {
    let classCount: Int
    /// The most classes in a chain.
    static let chainLimit = 12
    let slots: Int
    let slotsPerDay: Int
    let days: Int
    private let stride: Int
    private var cells: FlatArray<Int32>
    private let pin = Pin()

    private let domainOfClass: FlatArray<Int32>
    private let candidates: Rows<CandidateTime>
    private let meetings: Rows<Meeting>
    private let lengths: FlatArray<Int32>
    private let poolsOfClass: Rows<Int32>
    private let uses: Rows<FixedUse>
    private let pools: Rows<CandidateResource>
    private let leaveOutCosts: FlatArray<Int>
    private let loads: FlatArray<Int32>
    private let ownLocations: FlatArray<Int32>
    /// Slots that may have to lie between two places of a class, so that its uses do not touch.
    private let margins: FlatArray<Int32>
    private let locationOfResource: FlatArray<Int32>
    /// The candidates of each pool, the cheapest first.
    private let byPenalty: Rows<Int32>
    /// How many of them are worth a try.
    private var reach: FlatArray<Int32>
    /// Whether any candidate of a pool has a location.
    private let poolHasLocation: FlatArray<Bool>

    struct CandidateTime: BitwiseCopyable {
        let time: Int32
        let penalty: Int32
    }

    struct Meeting: BitwiseCopyable {
        let start: Int32
        let day: Int32
    }

    struct FixedUse: BitwiseCopyable {
        let resource: Int32
        let units: Int32
        let before: Int32
        let after: Int32
    }

    struct CandidateResource: BitwiseCopyable {
        let resource: Int32
        let penalty: Int32
        let until: Int32
        let before: Int32
        let after: Int32
    }

    init(_ problem: Problem) {
        let classes = problem.classes
        let spare = 6 + Self.chainLimit
        classCount = classes.count
        slots = problem.horizon.slots
        slotsPerDay = problem.horizon.slotsPerDay
        days = problem.horizon.days
        stride = 1 + (classes.map(\.roles.count).max() ?? 0)
        cells = FlatArray(repeating: -1, count: (classes.count + spare) * stride)
        domainOfClass = FlatArray(classes.map { Int32($0.domain) })
        candidates = Rows(
            problem.domains.map { domain in
                domain.candidates.map { CandidateTime(time: Int32($0.time), penalty: Int32($0.penalty)) }
            })
        let slotsPerDay = problem.horizon.slotsPerDay
        meetings = Rows(
            problem.times.map { time in
                time.starts.map { Meeting(start: Int32($0), day: Int32($0 / slotsPerDay)) }
            })
        lengths = FlatArray(problem.times.map { Int32($0.length) })
        poolsOfClass = Rows(classes.map { $0.roles.map { Int32($0.pool) } })
        uses = Rows(
            classes.map { item in
                item.uses.map {
                    FixedUse(
                        resource: Int32($0.resource), units: Int32($0.units), before: Int32($0.before),
                        after: Int32($0.after))
                }
            })
        pools = Rows(
            problem.pools.map { pool in
                pool.candidates.map {
                    CandidateResource(
                        resource: Int32($0.resource), penalty: Int32($0.penalty), until: Int32(clamping: $0.until),
                        before: Int32($0.before), after: Int32($0.after))
                }
            })
        byPenalty = Rows(
            problem.pools.map { pool in
                pool.candidates.indices.sorted { (pool.candidates[$0].penalty, $0) < (pool.candidates[$1].penalty, $1) }
                    .map(Int32.init)
            })
        reach = FlatArray(problem.pools.map { Int32($0.candidates.count) })
        leaveOutCosts = FlatArray(classes.map(\.leaveOutCost))
        loads = FlatArray(classes.map { Int32($0.load) })
        margins = FlatArray(
            classes.map { item in
                let before =
                    item.uses.map(\.before) + item.roles.flatMap { problem.pools[$0.pool].candidates.map(\.before) }
                let after =
                    item.uses.map(\.after) + item.roles.flatMap { problem.pools[$0.pool].candidates.map(\.after) }
                return Int32((before.max() ?? 0) + (after.max() ?? 0))
            })
        ownLocations = FlatArray(classes.map { Int32($0.location ?? -1) })
        locationOfResource = FlatArray(problem.resources.map { Int32($0.location ?? -1) })
        poolHasLocation = FlatArray(
            problem.pools.map { $0.candidates.contains { problem.resources[$0.resource].location != nil } })
    }
}

// Rows.
extension Board {
    /// The rows in which a move is drafted before it is taken.
    var current: Int { classCount }
    var draft: Int { classCount + 1 }
    /// Where the two classes of a trade were, and are to be.
    var formerOfOne: Int { classCount + 2 }
    var formerOfOther: Int { classCount + 3 }
    var draftOfOne: Int { classCount + 4 }
    var draftOfOther: Int { classCount + 5 }
    /// Where the classes of a chain were.
    func former(_ link: Int) -> Int { classCount + 6 + link }

    @inline(__always) func isPlaced(_ row: Int) -> Bool { cells[row * stride] >= 0 }
    @inline(__always) func timeChoice(_ row: Int) -> Int { cells.int(row * stride) }
    @inline(__always) func roleChoice(_ row: Int, _ role: Int) -> Int { cells.int(row * stride + 1 + role) }

    @inline(__always) mutating func setTimeChoice(_ row: Int, _ choice: Int) {
        cells[row * stride] = Int32(truncatingIfNeeded: choice)
    }

    @inline(__always) mutating func setRoleChoice(_ row: Int, _ role: Int, _ choice: Int) {
        cells[row * stride + 1 + role] = Int32(truncatingIfNeeded: choice)
    }

    @inline(__always) mutating func copyRow(_ source: Int, to target: Int) {
        // A loop alone would become a call, for a handful of numbers.
        let (from, to) = (source * stride, target * stride)
        cells[to] = cells[from]
        if stride == 1 { return }
        cells[to + 1] = cells[from + 1]
        if stride == 2 { return }
        for index in 2..<stride { cells[to + index] = cells[from + index] }
    }
}

// Snapshots.
extension Board {
    /// A row as a value; for moves that are too rare to count allocations.
    func row(_ row: Int) -> [Int32] { (0..<stride).map { cells[row * stride + $0] } }

    mutating func setRow(_ row: Int, _ values: [Int32]) {
        for (index, value) in values.enumerated() { cells[row * stride + index] = value }
    }

    var snapshot: FlatArray<Int32> {
        var copy = FlatArray<Int32>(repeating: -1, count: cells.count)
        copy.copy(from: cells)
        return copy
    }

    func save(into snapshot: inout FlatArray<Int32>) { snapshot.copy(from: cells) }

    /// What the rows of a snapshot say, as a value.
    func assignment(_ snapshot: borrowing FlatArray<Int32>) -> Assignment {
        var placements: [Assignment.Placement?] = []
        for item in 0..<classCount {
            let time = snapshot.int(item * stride)
            let count = poolsOfClass.range(item).count
            var choices: [Int] = []
            for role in 0..<count { choices.append(snapshot.int(item * stride + 1 + role)) }
            placements.append(time < 0 ? nil : .init(time: time, roles: choices))
        }
        return Assignment(placements: placements)
    }
}

// Tables.
extension Board {
    @inline(__always) func domain(_ item: Int) -> Int { domainOfClass.int(item) }
    @inline(__always) func domainSize(_ item: Int) -> Int { candidates.range(domainOfClass.int(item)).count }

    @inline(__always) func candidateTime(_ item: Int, _ choice: Int) -> CandidateTime {
        candidates[candidates.range(domainOfClass.int(item)).lowerBound + choice]
    }

    /// The time that a class has in a row where it is placed.
    @inline(__always) func time(_ item: Int, _ row: Int) -> Int {
        Int(candidateTime(item, timeChoice(row)).time)
    }

    @inline(__always) func meetingRange(_ time: Int) -> Range<Int> { meetings.range(time) }
    @inline(__always) func meeting(_ index: Int) -> Meeting { meetings[index] }
    @inline(__always) func length(_ time: Int) -> Int { lengths.int(time) }
    @inline(__always) func meetings(_ time: Int) -> Meetings {
        Meetings(range: meetings.range(time), length: lengths.int(time))
    }

    /// Whether two times of a class come so near to each other, set-up and clearing included, that its uses could touch.
    @inline(__always) func touches(_ item: Int, _ one: Int, _ other: Int) -> Bool {
        touches(one, other, margin: margins.int(item))
    }

    /// Whether two classes at two times come so near to each other that their uses could touch.
    @inline(__always) func touches(_ item: Int, at one: Int, _ other: Int, at another: Int) -> Bool {
        touches(one, another, margin: margins.int(item) + margins.int(other))
    }

    @inline(__always) private func touches(_ one: Int, _ other: Int, margin: Int) -> Bool {
        let (ones, others) = (meetings.range(one), meetings.range(other))
        // Series are rare enough not to look closer.
        if ones.count > 1 || others.count > 1 { return true }
        let start = Int(meetings[ones.lowerBound].start)
        let otherStart = Int(meetings[others.lowerBound].start)
        return start < otherStart + lengths.int(other) + margin && otherStart < start + lengths.int(one) + margin
    }
    @inline(__always) func roleCount(_ item: Int) -> Int { poolsOfClass.range(item).count }

    /// The pool of a role of a class.
    @inline(__always) func pool(_ item: Int, _ role: Int) -> Int {
        poolsOfClass.int(poolsOfClass.range(item).lowerBound + role)
    }
    @inline(__always) func useRange(_ item: Int) -> Range<Int> { uses.range(item) }
    @inline(__always) func fixedUse(_ index: Int) -> FixedUse { uses[index] }
    @inline(__always) func poolSize(_ item: Int, _ role: Int) -> Int { pools.range(pool(item, role)).count }

    /// The candidate that a row has for a role of a class.
    @inline(__always) func candidate(_ item: Int, _ row: Int, _ role: Int) -> CandidateResource {
        pools[pools.range(pool(item, role)).lowerBound + roleChoice(row, role)]
    }

    /// How many of the candidates for a role are worth a try.
    @inline(__always) func reach(_ item: Int, _ role: Int) -> Int { reach.int(pool(item, role)) }

    /// The candidate for a role at a rank, 0 being the cheapest.
    @inline(__always) func candidate(_ item: Int, _ role: Int, rank: Int) -> Int {
        byPenalty.int(pools.range(pool(item, role)).lowerBound + rank)
    }

    /// Leaves aside, from here on, what costs so much more than the cheapest candidate of its pool.
    mutating func limitReach(_ margin: Int) {
        for pool in 0..<pools.count {
            let range = pools.range(pool)
            guard let first = range.first else { continue }
            let limit = Int(pools[range.lowerBound + byPenalty.int(first)].penalty) + margin
            let count = range.prefix { Int(pools[range.lowerBound + byPenalty.int($0)].penalty) <= limit }.count
            reach[pool] = Int32(count)
        }
    }

    @inline(__always) func leaveOutCost(_ item: Int) -> Int { leaveOutCosts[item] }
    @inline(__always) func load(_ item: Int) -> Int { loads.int(item) }

    /// The resource that a row gives to a role of a class.
    @inline(__always) func resource(_ item: Int, _ row: Int, role: Int) -> Int {
        Int(candidate(item, row, role).resource)
    }

    /// Where a row puts a class; −1 for nowhere in particular.
    @inline(__always) func location(_ item: Int, _ row: Int) -> Int {
        var index = 0
        let count = roleCount(item)
        while index < count {
            let location = locationOfResource.int(resource(item, row, role: index))
            if location >= 0 { return location }
            index += 1
        }
        return ownLocations.int(item)
    }

    /// Where a row puts a class as far as its first roles tell, the others being still to be chosen; −1 where it cannot be told.
    @inline(__always) func location(_ item: Int, _ row: Int, choosing role: Int) -> Int {
        var index = 0
        let count = roleCount(item)
        while index < count {
            if index < role {
                let location = locationOfResource.int(resource(item, row, role: index))
                if location >= 0 { return location }
            } else if poolHasLocation[pool(item, index)] {
                return -1
            }
            index += 1
        }
        return ownLocations.int(item)
    }
}
