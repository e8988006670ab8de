/// How many meetings, or how much load, of some classes a resource may or should have in each day, week, month or term.
///
/// Where `CountLimit` counts classes wherever they are, this counts them with one resource, at some times, or both.
package struct UseLimit: Sendable {
    package enum Measure: Sendable {
        case meetings
        /// The classes' own load; a meeting without load counts nothing.
        case load
    }

    /// The rule's name in reports.
    package let name: String
    /// Nil where it does not matter what the classes use.
    package let resource: Int?
    package let classes: [Int]
    package let measure: Measure
    package let maximum: Int?
    /// Only as a wish.
    package let minimum: Int?
    package let per: Period
    /// A meeting counts when it touches one of these; nil where every meeting counts.
    package let during: [Range<Int>]?
    package let weight: Weight
    /// The price is that of each whole or broken unit too much or too little.
    package let unit: Int

    package init(
        name: String, resource: Int? = nil, classes: [Int], measure: Measure = .meetings, maximum: Int? = nil,
        minimum: Int? = nil, per: Period, during: [Range<Int>]? = nil, unit: Int = 1, weight: Weight
    ) {
        precondition(minimum == nil || weight != .must, "a minimum can only be wished")
        precondition(unit > 0)
        self.name = name
        self.resource = resource
        self.classes = classes
        self.measure = measure
        self.maximum = maximum
        self.minimum = minimum
        self.per = per
        self.during = during
        self.unit = unit
        self.weight = weight
    }

    fileprivate var group: UseGroup { UseGroup(resources: resource.map { [$0] }, classes: classes) }

    /// The same about the classes that have a number in a part of the problem.
    func renumbered(_ number: [Int: Int]) -> UseLimit {
        UseLimit(
            name: name, resource: resource, classes: classes.compactMap { number[$0] }, measure: measure,
            maximum: maximum, minimum: minimum, per: per, during: during, unit: unit, weight: weight)
    }
}

extension UseLimit {
    struct Rule: OccasionalRule, ~Copyable {
        struct Terms: BitwiseCopyable {
            let maximum: Int
            let minimum: Int
            /// −1 for a must-rule.
            let weight: Int
            let unit: Int
            let countsLoad: Bool
            let firstSum: Int
            /// Where the table of buckets of its period starts.
            let firstBucket: Int
            /// Row of the slots in which meetings count; −1 where all do.
            let during: Int

            @inline(__always) func cost(_ sum: Int) -> Int {
                let off = max(0, sum - maximum) + max(0, minimum - sum)
                return weight * ((off + unit - 1) / unit)
            }
        }

        private let groups: GroupIndex
        private let terms: FlatArray<Terms>
        private let bucketOfDay: FlatArray<Int32>
        private var during: SlotBits
        private let slots: Int
        private var sums: FlatArray<Int32>

        init(_ problem: Problem) {
            let (days, slots) = (problem.horizon.days, problem.horizon.slots)
            self.slots = slots
            groups = GroupIndex(problem, problem.useLimits.map(\.group))
            during = SlotBits(rows: problem.useLimits.count { $0.during != nil }, slots: slots)
            var terms: [Terms] = []
            var sums = 0
            var row = 0
            for limit in problem.useLimits {
                let weight = if case .wish(let weight) = limit.weight { weight } else { -1 }
                terms.append(
                    Terms(
                        maximum: limit.maximum ?? Int(Int32.max), minimum: limit.minimum ?? 0, weight: weight,
                        unit: limit.unit, countsLoad: limit.measure == .load, firstSum: sums,
                        firstBucket: Period.allCases.firstIndex(of: limit.per)! * days,
                        during: limit.during == nil ? -1 : row))
                for range in limit.during ?? [] where range.clamped(to: 0..<slots).isEmpty == false {
                    let range = range.clamped(to: 0..<slots)
                    during.insert(row, range.lowerBound, range.upperBound)
                }
                row += limit.during == nil ? 0 : 1
                sums += (problem.horizon.buckets(limit.per).max() ?? 0) + 1
            }
            self.terms = FlatArray(terms)
            bucketOfDay = FlatArray(Period.allCases.flatMap { problem.horizon.buckets($0).map(Int32.init) })
            self.sums = FlatArray(repeating: 0, count: sums)
        }

        static func concerned(in problem: Problem) -> [Int] { problem.useLimits.flatMap(\.classes) }

        /// What a meeting adds to a sum.
        @inline(__always)
        private func amount(_ term: Terms, _ meeting: Int, _ length: Int, _ load: Int, _ board: borrowing Board) -> Int
        {
            if term.during >= 0 {
                let start = Int(board.meeting(meeting).start)
                if !during.intersects(term.during, start, min(slots, start + length)) { return 0 }
            }
            return term.countsLoad ? load : 1
        }

        func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            let time = board.time(item, row)
            let meetings = board.meetingRange(time)
            let (length, load) = (board.length(time), board.load(item))
            var price = 0
            var cursor = groups.start(item)
            while let touch = groups.next(&cursor, item, row, board) {
                let term = terms[Int(touch.group)]
                var next = meetings.lowerBound
                while next < meetings.upperBound {
                    let bucket = bucketOfDay.int(term.firstBucket + Int(board.meeting(next).day))
                    var added = 0
                    while next < meetings.upperBound,
                        bucketOfDay.int(term.firstBucket + Int(board.meeting(next).day)) == bucket
                    {
                        added += amount(term, next, length, load, board)
                        next += 1
                    }
                    if added == 0 { continue }
                    let sum = sums.int(term.firstSum + bucket)
                    if term.weight < 0 {
                        if sum + added > term.maximum { return Cost.forbidden }
                    } else {
                        price += term.cost(sum + added) - term.cost(sum)
                    }
                }
            }
            return price
        }

        mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) { change(item, row, board, by: 1) }
        mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) { change(item, row, board, by: -1) }

        private mutating func change(_ item: Int, _ row: Int, _ board: borrowing Board, by sign: Int) {
            let time = board.time(item, row)
            let (length, load) = (board.length(time), board.load(item))
            var cursor = groups.start(item)
            while let touch = groups.next(&cursor, item, row, board) {
                let term = terms[Int(touch.group)]
                for meeting in board.meetingRange(time) {
                    let bucket = bucketOfDay.int(term.firstBucket + Int(board.meeting(meeting).day))
                    sums[term.firstSum + bucket] += Int32(sign * amount(term, meeting, length, load, board))
                }
            }
        }
    }
}

extension UseLimit.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for limit in problem.useLimits {
            let bucketOfDay = problem.horizon.buckets(limit.per)
            var sums = Array(repeating: 0, count: (bucketOfDay.max() ?? 0) + 1)
            for (item, _) in problem.uses(of: limit.group, assignment) {
                let time = problem.time(item, assignment)!
                for start in time.starts {
                    let counts = limit.during?.contains { $0.overlaps(start..<start + time.length) } ?? true
                    sums[bucketOfDay[start / problem.horizon.slotsPerDay]] +=
                        !counts ? 0 : limit.measure == .load ? problem.classes[item].load : 1
                }
            }
            switch limit.weight {
            case .must:
                if sums.contains(where: { $0 > limit.maximum ?? .max }) {
                    evaluation.violations.append(.init(rule: limit.name, classes: limit.classes))
                }
            case .wish(let weight):
                let cost = sums.reduce(0) { total, sum in
                    let off = max(0, sum - (limit.maximum ?? .max)) + max(0, (limit.minimum ?? 0) - sum)
                    return total + weight * ((off + limit.unit - 1) / limit.unit)
                }
                evaluation.add(limit.name, cost)
            }
        }
    }
}
