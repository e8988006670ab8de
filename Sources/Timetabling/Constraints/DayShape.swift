/// How the classes that have some resources lie in each day: how long, how close, how many at once.
package struct DayShape: Sendable {
    package enum Measure: Hashable, Sendable {
        /// Slots from the first start to the last end beyond so many.
        case span(Int)
        /// Slots without anything between the first start and the last end beyond so many; a wish only, as taking a class out makes
        /// them more.
        case gaps(Int)
        /// Slots beyond so many in a stretch in which no gap is as long as the pause.
        case stretch(Int, pause: Int)
        /// Slots that are missing to so many without anything within a part of the day, given as slots of the day.
        case free(Int, within: Range<Int>)
        /// Slots outside of a part of the day.
        case outside(Range<Int>)
        /// The most that is there at once beyond so many; the values of the classes are added.
        case peak(Int)
        /// Slots that are missing between a class whose value has bit 0 and any later one whose value has bit 1.
        case changeOver(Int)
        /// How often a class is followed by one of another value, beyond so many.
        case changes(Int)
        /// Pairs at the same time of which one has bit 0 of the value and the other bit 1.
        case mixture
    }

    /// The rule's name in reports.
    package let name: String
    package let resources: [Int]
    package let classes: [Int]
    /// What the measure knows of each of the classes.
    package let values: [Int]
    package let measure: Measure
    /// The price is that of each whole or broken unit of what the measure finds in a day.
    package let unit: Int
    package let weight: Weight

    package init(
        name: String, resources: [Int], classes: [Int], values: [Int]? = nil, measure: Measure, unit: Int = 1,
        weight: Weight
    ) {
        let values = values ?? Array(repeating: 0, count: classes.count)
        precondition(values.count == classes.count && unit > 0)
        if case .gaps = measure { precondition(weight != .must, "gaps can only be wished away") }
        self.name = name
        self.resources = resources
        self.classes = classes
        self.values = values
        self.measure = measure
        self.unit = unit
        self.weight = weight
    }

    var group: UseGroup { UseGroup(resources: resources, classes: classes) }

    /// The same about the classes that have a number in a part of the problem.
    func renumbered(_ number: [Int: Int]) -> DayShape {
        let kept = classes.indices.filter { number[classes[$0]] != nil }
        return DayShape(
            name: name, resources: resources, classes: kept.map { number[classes[$0]]! },
            values: kept.map { values[$0] },
            measure: measure, unit: unit, weight: weight)
    }
}

extension DayShape {
    /// Judges the days of all shapes; see `DayRule`.
    struct Judge: ~Copyable {
        struct Terms: BitwiseCopyable {
            let kind: Kind
            /// The number of the measure, and those that it has besides.
            let most: Int
            let lower: Int
            let upper: Int
            let unit: Int
            /// −1 for a must-rule.
            let weight: Int
            /// Where the values of its classes start.
            let firstValue: Int
        }

        enum Kind: UInt8, BitwiseCopyable {
            case span, gaps, stretch, free, outside, peak, changeOver, changes, mixture
        }

        private let terms: FlatArray<Terms>
        private let values: FlatArray<Int32>
        private let slotsPerDay: Int

        init(_ problem: Problem) {
            slotsPerDay = problem.horizon.slotsPerDay
            var tables: [[Int32]: Int] = [:]
            var values: [Int32] = []
            var terms: [Terms] = []
            for shape in problem.dayShapes {
                var table = Array(repeating: Int32(0), count: problem.classes.count)
                for (item, value) in zip(shape.classes, shape.values) { table[item] = Int32(value) }
                if tables[table] == nil {
                    tables[table] = values.count
                    values += table
                }
                let weight = if case .wish(let weight) = shape.weight { weight } else { -1 }
                let (kind, most, lower, upper) = Self.numbers(shape.measure)
                terms.append(
                    Terms(
                        kind: kind, most: most, lower: lower, upper: upper, unit: shape.unit, weight: weight,
                        firstValue: tables[table]!))
            }
            self.terms = FlatArray(terms)
            self.values = FlatArray(values)
        }

        private static func numbers(_ measure: Measure) -> (Kind, most: Int, lower: Int, upper: Int) {
            switch measure {
            case .span(let most): (.span, most, 0, 0)
            case .gaps(let most): (.gaps, most, 0, 0)
            case .stretch(let most, let pause): (.stretch, most, pause, 0)
            case .free(let most, let within): (.free, most, within.lowerBound, within.upperBound)
            case .outside(let hours): (.outside, 0, hours.lowerBound, hours.upperBound)
            case .peak(let most): (.peak, most, 0, 0)
            case .changeOver(let least): (.changeOver, least, 0, 0)
            case .changes(let most): (.changes, most, 0, 0)
            case .mixture: (.mixture, 0, 0, 0)
            }
        }

        /// What a day costs with the stays of a walk: `Cost.forbidden` when they break a must-rule.
        func cost(
            _ group: Int, _ day: Int, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            let term = terms[group]
            let amount =
                switch term.kind {
                case .span, .gaps: spanOrGaps(term, walk, stays, board)
                case .stretch: stretch(term, walk, stays, board)
                case .free: free(term, day, walk, stays, board)
                case .outside: outside(term, day, walk, stays, board)
                case .changes: changes(term, walk, stays, board)
                case .peak: peak(term, walk, stays, board)
                case .changeOver, .mixture: pairs(term, walk, stays, board)
                }
            if term.weight < 0 { return amount > 0 ? Cost.forbidden : 0 }
            return term.weight * ((amount + term.unit - 1) / term.unit)
        }

        @inline(__always) private func value(_ term: Terms, _ stay: DayStays.Stay) -> Int {
            values.int(term.firstValue + stay.item)
        }

        private func spanOrGaps(
            _ term: Terms, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            var walk = walk
            guard let first = stays.next(&walk, board) else { return 0 }
            var (end, gaps) = (first.end, 0)
            while let stay = stays.next(&walk, board) {
                gaps += max(0, stay.start - end)
                end = max(end, stay.end)
            }
            return max(0, (term.kind == .span ? end - first.start : gaps) - term.most)
        }

        private func stretch(
            _ term: Terms, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            var walk = walk
            guard let first = stays.next(&walk, board) else { return 0 }
            var (start, end, over) = (first.start, first.end, 0)
            while let stay = stays.next(&walk, board) {
                if stay.start - end >= term.lower {
                    over += max(0, end - start - term.most)
                    start = stay.start
                }
                end = max(end, stay.end)
            }
            return over + max(0, end - start - term.most)
        }

        private func free(
            _ term: Terms, _ day: Int, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            var walk = walk
            let (lower, upper) = (day * slotsPerDay + term.lower, day * slotsPerDay + term.upper)
            var (end, longest) = (lower, 0)
            while let stay = stays.next(&walk, board) {
                longest = max(longest, min(upper, stay.start) - end)
                end = max(end, stay.end)
            }
            longest = max(longest, upper - end)
            return max(0, term.most - longest)
        }

        private func outside(
            _ term: Terms, _ day: Int, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            var walk = walk
            let (lower, upper) = (day * slotsPerDay + term.lower, day * slotsPerDay + term.upper)
            var sum = 0
            while let stay = stays.next(&walk, board) {
                sum += stay.end - stay.start - max(0, min(stay.end, upper) - max(stay.start, lower))
            }
            return sum
        }

        private func changes(
            _ term: Terms, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            var walk = walk
            guard let first = stays.next(&walk, board) else { return 0 }
            var (last, changes) = (value(term, first), 0)
            while let stay = stays.next(&walk, board) {
                let next = value(term, stay)
                changes += next == last ? 0 : 1
                last = next
            }
            return max(0, changes - term.most)
        }

        private func peak(
            _ term: Terms, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            var (outer, peak) = (walk, 0)
            while let stay = stays.next(&outer, board) {
                // The most are there at the start of one of them.
                var (inner, sum) = (walk, 0)
                while let other = stays.next(&inner, board), other.start <= stay.start {
                    if other.end > stay.start { sum += value(term, other) }
                }
                peak = max(peak, sum)
            }
            return max(0, peak - term.most)
        }

        /// What each stay finds in those after it.
        private func pairs(
            _ term: Terms, _ walk: DayStays.Walk, _ stays: borrowing DayStays, _ board: borrowing Board
        ) -> Int {
            var (outer, sum) = (walk, 0)
            while let stay = stays.next(&outer, board) {
                let one = value(term, stay)
                if one == 0 { continue }
                var inner = outer
                while let other = stays.next(&inner, board) {
                    let two = value(term, other)
                    if term.kind == .changeOver {
                        if one & 1 != 0, two & 2 != 0 { sum += max(0, term.most - max(0, other.start - stay.end)) }
                    } else if other.start < stay.end, one & 1 != 0 && two & 2 != 0 || one & 2 != 0 && two & 1 != 0 {
                        sum += 1
                    }
                }
            }
            return sum
        }
    }
}

extension DayShape {
    /// The slow and obvious definition, from the placements alone.
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for shape in problem.dayShapes {
            if case .wish = shape.weight { evaluation.add(shape.name, 0) }
            for (day, stays) in problem.stays(of: shape.group, assignment) {
                let amount = shape.amount(on: day * problem.horizon.slotsPerDay, stays)
                switch shape.weight {
                case .must:
                    if amount > 0 { evaluation.violations.append(.init(rule: shape.name, classes: stays.map(\.item))) }
                case .wish(let weight):
                    evaluation.add(shape.name, weight * ((amount + shape.unit - 1) / shape.unit))
                }
            }
        }
    }
}

extension DayShape {
    /// What the measure finds in the stays of a day, counted slot by slot and pair by pair.
    fileprivate func amount(on midnight: Int, _ stays: [(range: Range<Int>, item: Int)]) -> Int {
        let taken = Set(stays.flatMap { Array($0.range) })
        guard let first = taken.min(), let last = taken.max() else { return 0 }
        func value(_ item: Int) -> Int { values[classes.firstIndex(of: item)!] }
        func number(_ condition: (Int, Int) -> Int) -> Int {
            var sum = 0
            for (index, _) in stays.enumerated() {
                for other in stays.indices where other > index { sum += condition(index, other) }
            }
            return sum
        }
        switch measure {
        case .span(let most): return max(0, last + 1 - first - most)
        case .gaps(let most): return max(0, (first...last).count { !taken.contains($0) } - most)
        case .stretch(let most, let pause):
            var stretches: [Range<Int>] = []
            for slot in taken.sorted() {
                if let current = stretches.last, slot - current.upperBound < pause || slot == current.upperBound {
                    stretches[stretches.count - 1] = current.lowerBound..<slot + 1
                } else {
                    stretches.append(slot..<slot + 1)
                }
            }
            return stretches.reduce(0) { $0 + max(0, $1.count - most) }
        case .free(let least, let within):
            let free = within.map { midnight + $0 }.map { !taken.contains($0) }
            let longest = free.split(separator: false).map(\.count).max() ?? 0
            return max(0, least - longest)
        case .outside(let hours):
            return stays.reduce(0) { $0 + $1.range.count { !hours.contains($0 - midnight) } }
        case .peak(let most):
            let peak = taken.map { slot in
                stays.reduce(0) { $0 + ($1.range.contains(slot) ? value($1.item) : 0) }
            }.max()!
            return max(0, peak - most)
        case .changeOver(let least):
            return number { one, other in
                guard value(stays[one].item) & 1 != 0, value(stays[other].item) & 2 != 0 else { return 0 }
                let gap = max(0, stays[other].range.lowerBound - stays[one].range.upperBound)
                return max(0, least - gap)
            }
        case .changes(let most):
            let values = stays.map { value($0.item) }
            return max(0, zip(values, values.dropFirst()).count { $0 != $1 } - most)
        case .mixture:
            return number { one, other in
                let (a, b) = (value(stays[one].item), value(stays[other].item))
                let isMixed = a & 1 != 0 && b & 2 != 0 || a & 2 != 0 && b & 1 != 0
                return isMixed && stays[one].range.overlaps(stays[other].range) ? 1 : 0
            }
        }
    }
}
