/// On how many days, weekends or weeks some classes lie, or a resource has any of them.
package struct WorkDays: Sendable {
    package enum Measure: Sendable {
        /// Days are counted in units, e.g. weekends; −1 for a day that counts to none. In each bucket there are at most, and should
        /// be at least, so many units with something on them.
        case units(ofDay: [Int], bucketOfUnit: [Int], maximum: Int?, minimum: Int?)
        /// At most so many days in a row.
        case inARow(Int)
    }

    /// The rule's name in reports.
    package let name: String
    /// Nil where it does not matter what the classes use.
    package let resource: Int?
    package let classes: [Int]
    package let measure: Measure
    /// The price of each unit, or day, too many or too few.
    package let weight: Weight

    package init(name: String, resource: Int? = nil, classes: [Int], measure: Measure, weight: Weight) {
        if case .units(_, _, _, let minimum) = measure {
            precondition(minimum == nil || weight != .must, "a minimum can only be wished")
        }
        self.name = name
        self.resource = resource
        self.classes = classes
        self.measure = measure
        self.weight = weight
    }

    fileprivate var group: UseGroup { UseGroup(resources: resource.map { [$0] }, classes: classes) }

    /// The same about the classes that have a number in a part of the problem.
    func renumbered(_ number: [Int: Int]) -> WorkDays {
        WorkDays(
            name: name, resource: resource, classes: classes.compactMap { number[$0] }, measure: measure,
            weight: weight)
    }
}

extension WorkDays {
    struct Rule: OccasionalRule, ~Copyable {
        struct Terms: BitwiseCopyable {
            let isInARow: Bool
            let maximum: Int
            let minimum: Int
            /// −1 for a must-rule.
            let weight: Int
            let firstDay: Int
            let firstUnit: Int
            let firstBucket: Int

            @inline(__always) func cost(_ count: Int) -> Int {
                weight * (max(0, count - maximum) + max(0, minimum - count))
            }
        }

        private let groups: GroupIndex
        private let terms: FlatArray<Terms>
        private let days: Int
        /// For each term: the unit of each day, the bucket of each unit, how often each unit is met, and how many are in each bucket.
        private let unitOfDay: FlatArray<Int32>
        private let bucketOfUnit: FlatArray<Int32>
        private var meetings: FlatArray<Int32>
        private var counts: FlatArray<Int32>

        init(_ problem: Problem) {
            let days = problem.horizon.days
            self.days = days
            groups = GroupIndex(problem, problem.workDays.map(\.group))
            var terms: [Terms] = []
            var unitOfDay: [Int32] = []
            var bucketOfUnit: [Int32] = []
            var buckets = 0
            for rule in problem.workDays {
                let weight = if case .wish(let weight) = rule.weight { weight } else { -1 }
                let (units, ofUnit, maximum, minimum) = rule.measure.tables(days: days)
                terms.append(
                    Terms(
                        isInARow: rule.measure.isInARow, maximum: maximum, minimum: minimum, weight: weight,
                        firstDay: unitOfDay.count, firstUnit: bucketOfUnit.count, firstBucket: buckets))
                unitOfDay += units.map(Int32.init)
                bucketOfUnit += ofUnit.map(Int32.init)
                buckets += (ofUnit.max() ?? 0) + 1
            }
            self.terms = FlatArray(terms)
            self.unitOfDay = FlatArray(unitOfDay)
            self.bucketOfUnit = FlatArray(bucketOfUnit)
            meetings = FlatArray(repeating: 0, count: bucketOfUnit.count)
            counts = FlatArray(repeating: 0, count: buckets)
        }

        static func concerned(in problem: Problem) -> [Int] { problem.workDays.flatMap(\.classes) }

        func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            let range = board.meetingRange(board.time(item, row))
            var price = 0
            var cursor = groups.start(item)
            while let touch = groups.next(&cursor, item, row, board) {
                let term = terms[Int(touch.group)]
                let added = term.isInARow ? priceInARow(term, range, board) : priceOfUnits(term, range, board)
                if added >= Cost.forbidden { return added }
                price += added
            }
            return price
        }

        private func priceOfUnits(_ term: Terms, _ range: Range<Int>, _ board: borrowing Board) -> Int {
            var price = 0
            var (previous, bucket, added) = (-1, -1, 0)
            for meeting in range {
                let unit = unitOfDay.int(term.firstDay + Int(board.meeting(meeting).day))
                if unit < 0 || unit == previous || meetings[term.firstUnit + unit] > 0 { continue }
                previous = unit
                let own = bucketOfUnit.int(term.firstUnit + unit)
                added = own == bucket ? added + 1 : 1
                bucket = own
                let count = counts.int(term.firstBucket + bucket) + added
                if term.weight < 0 {
                    if count > term.maximum { return Cost.forbidden }
                } else {
                    price += term.cost(count) - term.cost(count - 1)
                }
            }
            return price
        }

        private func priceInARow(_ term: Terms, _ range: Range<Int>, _ board: borrowing Board) -> Int {
            var price = 0
            for meeting in range {
                let day = Int(board.meeting(meeting).day)
                let own = range.lowerBound..<meeting
                if isTaken(term, day, own, board) { continue }
                var (before, after) = (0, 0)
                while day - before > 0, isTaken(term, day - before - 1, own, board) { before += 1 }
                while day + after < days - 1, isTaken(term, day + after + 1, own, board) { after += 1 }
                if term.weight < 0 {
                    if before + 1 + after > term.maximum { return Cost.forbidden }
                } else {
                    price += term.cost(before + 1 + after) - term.cost(before) - term.cost(after)
                }
            }
            return price
        }

        /// Whether something lies on a day already, or one of some meetings does.
        private func isTaken(_ term: Terms, _ day: Int, _ own: Range<Int>, _ board: borrowing Board) -> Bool {
            if meetings[term.firstUnit + day] > 0 { return true }
            for meeting in own where Int(board.meeting(meeting).day) == day { return true }
            return false
        }

        mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) { change(item, row, board, by: 1) }
        mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) { change(item, row, board, by: -1) }

        private mutating func change(_ item: Int, _ row: Int, _ board: borrowing Board, by sign: Int32) {
            var cursor = groups.start(item)
            while let touch = groups.next(&cursor, item, row, board) {
                let term = terms[Int(touch.group)]
                for meeting in board.meetingRange(board.time(item, row)) {
                    let unit = unitOfDay.int(term.firstDay + Int(board.meeting(meeting).day))
                    if unit < 0 { continue }
                    let before = meetings[term.firstUnit + unit]
                    meetings[term.firstUnit + unit] = before + sign
                    if before == 0 || before + sign == 0 {
                        counts[term.firstBucket + bucketOfUnit.int(term.firstUnit + unit)] += sign
                    }
                }
            }
        }
    }
}

extension WorkDays.Measure {
    fileprivate var isInARow: Bool { if case .inARow = self { true } else { false } }

    /// Days in a row are units of their own, in one bucket.
    fileprivate func tables(days: Int) -> (units: [Int], buckets: [Int], maximum: Int, minimum: Int) {
        switch self {
        case .units(let units, let buckets, let maximum, let minimum):
            return (units, buckets, maximum ?? Int(Int32.max), minimum ?? 0)
        case .inARow(let maximum):
            return (Array(0..<days), Array(repeating: 0, count: days), maximum, 0)
        }
    }

    /// How much too many and too few there are when something lies on these days.
    fileprivate func excess(on days: Set<Int>) -> (over: Int, under: Int) {
        switch self {
        case .units(let unitOfDay, let bucketOfUnit, let maximum, let minimum):
            let met = Set(days.map { unitOfDay[$0] }.filter { $0 >= 0 })
            var (over, under) = (0, 0)
            for bucket in 0...(bucketOfUnit.max() ?? 0) {
                let count = met.count { bucketOfUnit[$0] == bucket }
                over += max(0, count - (maximum ?? .max))
                under += max(0, (minimum ?? 0) - count)
            }
            return (over, under)
        case .inARow(let most):
            let firsts = days.filter { !days.contains($0 - 1) }
            let over = firsts.reduce(0) { sum, first in
                var length = 1
                while days.contains(first + length) { length += 1 }
                return sum + max(0, length - most)
            }
            return (over, 0)
        }
    }
}

extension WorkDays.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for rule in problem.workDays {
            let items = Set(problem.uses(of: rule.group, assignment).map(\.item)).sorted()
            let starts = items.flatMap { problem.time($0, assignment)!.starts }
            let excess = rule.measure.excess(on: Set(starts.map { $0 / problem.horizon.slotsPerDay }))
            switch rule.weight {
            case .must:
                if excess.over > 0 { evaluation.violations.append(.init(rule: rule.name, classes: items)) }
            case .wish(let weight): evaluation.add(rule.name, weight * (excess.over + excess.under))
            }
        }
    }
}
