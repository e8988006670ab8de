/// How many meetings of some classes there may or should be in each day, week or term.
package struct CountLimit: Sendable {
    package let classes: [Int]
    /// Nil means no upper or lower limit.
    package let maximum: Int?
    /// Only as a wish.
    package let minimum: Int?
    package let per: Period
    /// The price of each meeting too many, and of each that is missing.
    package let weight: Weight
    /// The rule's name in reports.
    package let name: String

    package init(
        name: String, classes: [Int], maximum: Int? = nil, minimum: Int? = nil, per: Period, weight: Weight
    ) {
        precondition(minimum == nil || weight != .must, "a minimum can only be wished")
        self.name = name
        self.classes = classes
        self.maximum = maximum
        self.minimum = minimum
        self.per = per
        self.weight = weight
    }
}

extension CountLimit {
    struct Rule: ClassRule, ~Copyable {
        struct Terms: BitwiseCopyable {
            let maximum: Int32
            let minimum: Int32
            /// −1 for a must-rule.
            let weight: Int32
            let firstCount: Int32
            /// Where the table of buckets of its period starts.
            let firstBucket: Int32

            @inline(__always) func cost(_ count: Int32) -> Int {
                Int(weight) * Int(max(0, count - maximum) + max(0, minimum - count))
            }
        }

        private let termsOfClass: Rows<Int32>
        private let terms: FlatArray<Terms>
        private let bucketOfDay: FlatArray<Int32>
        private var counts: FlatArray<Int32>

        init(_ problem: Problem) {
            let days = problem.horizon.days
            var ofClass = Array(repeating: [Int32](), count: problem.classes.count)
            var terms: [Terms] = []
            var counts = 0
            for (index, limit) in problem.countLimits.enumerated() {
                for item in limit.classes { ofClass[item].append(Int32(index)) }
                let weight: Int32 = if case .wish(let weight) = limit.weight { Int32(weight) } else { -1 }
                terms.append(
                    Terms(
                        maximum: Int32(clamping: limit.maximum ?? .max), minimum: Int32(limit.minimum ?? 0),
                        weight: weight,
                        firstCount: Int32(counts),
                        firstBucket: Int32(Period.allCases.firstIndex(of: limit.per)! * days)))
                counts += (problem.horizon.buckets(limit.per).max() ?? 0) + 1
            }
            termsOfClass = Rows(ofClass)
            self.terms = FlatArray(terms)
            bucketOfDay = FlatArray(Period.allCases.flatMap { problem.horizon.buckets($0).map(Int32.init) })
            self.counts = FlatArray(repeating: 0, count: counts)
        }

        @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            let own = termsOfClass.range(item)
            if own.isEmpty { return 0 }
            let meetings = board.meetingRange(board.time(item, row))
            var price = 0
            for index in own {
                let term = terms[termsOfClass.int(index)]
                var next = meetings.lowerBound
                while next < meetings.upperBound {
                    let bucket = bucketOfDay[Int(term.firstBucket + board.meeting(next).day)]
                    var added: Int32 = 1
                    next += 1
                    while next < meetings.upperBound,
                        bucketOfDay[Int(term.firstBucket + board.meeting(next).day)] == bucket
                    {
                        added += 1
                        next += 1
                    }
                    let count = counts[Int(term.firstCount + bucket)]
                    if term.weight < 0 {
                        if count + added > term.maximum { return Cost.forbidden }
                    } else {
                        price += term.cost(count + added) - term.cost(count)
                    }
                }
            }
            return price
        }

        mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {
            change(item, row, board, by: 1)
        }

        mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {
            change(item, row, board, by: -1)
        }

        @inline(__always)
        private mutating func change(_ item: Int, _ row: Int, _ board: borrowing Board, by amount: Int32) {
            for index in termsOfClass.range(item) {
                let term = terms[termsOfClass.int(index)]
                for meeting in board.meetingRange(board.time(item, row)) {
                    let bucket = bucketOfDay[Int(term.firstBucket + board.meeting(meeting).day)]
                    counts[Int(term.firstCount + bucket)] += amount
                }
            }
        }
    }
}

extension CountLimit.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for limit in problem.countLimits {
            let bucketOfDay = problem.horizon.buckets(limit.per)
            var counts = Array(repeating: 0, count: (bucketOfDay.max() ?? 0) + 1)
            for item in limit.classes {
                for start in problem.time(item, assignment)?.starts ?? [] {
                    counts[bucketOfDay[start / problem.horizon.slotsPerDay]] += 1
                }
            }
            let excess = counts.reduce(0) { $0 + max(0, $1 - (limit.maximum ?? .max)) }
            let missing = counts.reduce(0) { $0 + max(0, (limit.minimum ?? 0) - $1) }
            switch limit.weight {
            case .must:
                if excess > 0 { evaluation.violations.append(.init(rule: limit.name, classes: limit.classes)) }
            case .wish(let weight):
                evaluation.add(limit.name, weight * (excess + missing))
            }
        }
    }
}

extension Rows where Element: FixedWidthInteger {
    @inline(__always) func int(_ item: Int) -> Int { Int(truncatingIfNeeded: self[item]) }
}
