/// What must hold or is wished between two classes; a pair of classes that breaks it costs the weight once.
package struct Relation: Sendable {
    package enum Kind: Sendable {
        /// All of the first before any of the second.
        case precedence
        case notOverlap
        /// Same start on the clock.
        case sameStart
        case sameDays
        case differentDays
        /// No meeting of one fewer than so many days from a meeting of the other.
        case minimumDaysApart(Int)
        /// All meetings of both within so many days: one fewer than that between the first and the last.
        case maximumDaysApart(Int)
        /// Another start on the clock.
        case differentStart
        /// Weeks of seven days, of which the first began so many days before the horizon.
        case sameWeeks(offset: Int)
        case differentWeeks(offset: Int)
        /// The second starts after the end of the first, at most so many slots later.
        case follows(Int)
    }

    package let first: Int
    package let second: Int
    package let kind: Kind
    package let weight: Weight
    /// The rule's name in reports.
    package let name: String

    package init(name: String, first: Int, second: Int, kind: Kind, weight: Weight) {
        self.name = name
        self.first = first
        self.second = second
        self.kind = kind
        self.weight = weight
    }
}

extension Relation.Kind {
    /// Whether it matters which of the two is the first.
    var isDirected: Bool {
        switch self {
        case .precedence, .follows: true
        default: false
        }
    }

    /// Whether two times, given as the first slots of their meetings and their lengths, keep the relation.
    func holds(_ first: Time, _ second: Time, slotsPerDay: Int) -> Bool {
        func day(_ slot: Int) -> Int { slot / slotsPerDay }
        switch self {
        case .precedence:
            return first.starts.last! + first.length <= second.starts.first!
        case .notOverlap:
            return first.starts.allSatisfy { one in
                second.starts.allSatisfy { one + first.length <= $0 || $0 + second.length <= one }
            }
        case .sameStart:
            return first.starts[0] % slotsPerDay == second.starts[0] % slotsPerDay
        case .sameDays:
            let days = (Set(first.starts.map(day)), Set(second.starts.map(day)))
            return days.0.isSubset(of: days.1) || days.1.isSubset(of: days.0)
        case .differentDays:
            return Set(first.starts.map(day)).isDisjoint(with: second.starts.map(day))
        case .minimumDaysApart(let days):
            return first.starts.allSatisfy { one in second.starts.allSatisfy { abs(day(one) - day($0)) >= days } }
        case .maximumDaysApart(let days):
            let all = (first.starts + second.starts).map(day)
            return all.max()! - all.min()! < days
        case .differentStart:
            return first.starts[0] % slotsPerDay != second.starts[0] % slotsPerDay
        case .sameWeeks(let offset):
            func weeks(_ time: Time) -> Set<Int> { Set(time.starts.map { (day($0) + offset) / 7 }) }
            return weeks(first).isSubset(of: weeks(second)) || weeks(second).isSubset(of: weeks(first))
        case .differentWeeks(let offset):
            let weeks = Set(first.starts.map { (day($0) + offset) / 7 })
            return weeks.isDisjoint(with: second.starts.map { (day($0) + offset) / 7 })
        case .follows(let most):
            let gap = second.starts.first! - first.starts.last! - first.length
            return 0...most ~= gap
        }
    }
}

extension Relation {
    struct Rule: ClassRule, ~Copyable {
        enum Test: UInt8, BitwiseCopyable {
            case precedes, follows, notOverlap, sameStart, sameDays, differentDays, daysApart
            case within, differentStart, sameWeeks, differentWeeks, isFollowed, isFollowing
        }

        struct Link: BitwiseCopyable {
            let other: Int32
            let test: Test
            /// The number that the test needs besides.
            let days: Int32
            /// −1 for a must-rule.
            let weight: Int32
        }

        private let links: Rows<Link>
        private let slotsPerDay: Int
        private var placed: FlatArray<Bool>

        init(_ problem: Problem) {
            slotsPerDay = problem.horizon.slotsPerDay
            var rows = Array(repeating: [Link](), count: problem.classes.count)
            for relation in problem.relations {
                let weight: Int32 = if case .wish(let weight) = relation.weight { Int32(weight) } else { -1 }
                func link(_ from: Int, _ to: Int, _ test: Test, _ days: Int = 0) {
                    rows[from].append(Link(other: Int32(to), test: test, days: Int32(days), weight: weight))
                }
                func both(_ test: Test, _ days: Int = 0) {
                    link(relation.first, relation.second, test, days)
                    link(relation.second, relation.first, test, days)
                }
                switch relation.kind {
                case .precedence:
                    link(relation.first, relation.second, .precedes)
                    link(relation.second, relation.first, .follows)
                case .notOverlap: both(.notOverlap)
                case .sameStart: both(.sameStart)
                case .sameDays: both(.sameDays)
                case .differentDays: both(.differentDays)
                case .minimumDaysApart(let days): both(.daysApart, days)
                case .maximumDaysApart(let days): both(.within, days)
                case .differentStart: both(.differentStart)
                case .sameWeeks(let offset): both(.sameWeeks, offset)
                case .differentWeeks(let offset): both(.differentWeeks, offset)
                case .follows(let most):
                    link(relation.first, relation.second, .isFollowed, most)
                    link(relation.second, relation.first, .isFollowing, most)
                }
            }
            links = Rows(rows)
            placed = FlatArray(repeating: false, count: problem.classes.count)
        }

        @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            let own = links.range(item)
            if own.isEmpty { return 0 }
            return price(own, board.time(item, row), board)
        }

        private func price(_ own: Range<Int>, _ time: Int, _ board: borrowing Board) -> Int {
            var price = 0
            for index in own {
                let link = links[index]
                let other = Int(link.other)
                guard placed[other], !holds(link, time, board.time(other, other), board) else { continue }
                if link.weight < 0 { return Cost.forbidden }
                price += Int(link.weight)
            }
            return price
        }

        private func holds(_ link: Link, _ time: Int, _ other: Int, _ board: borrowing Board) -> Bool {
            let own = board.meetingRange(time)
            let others = board.meetingRange(other)
            let length = board.length(time)
            let otherLength = board.length(other)
            switch link.test {
            case .precedes:
                return Int(board.meeting(own.upperBound - 1).start) + length
                    <= Int(board.meeting(others.lowerBound).start)
            case .follows:
                return Int(board.meeting(others.upperBound - 1).start) + otherLength
                    <= Int(board.meeting(own.lowerBound).start)
            case .sameStart:
                return Int(board.meeting(own.lowerBound).start) % slotsPerDay
                    == Int(board.meeting(others.lowerBound).start) % slotsPerDay
            case .notOverlap:
                for one in own {
                    for two in others {
                        let start = Int(board.meeting(one).start)
                        let otherStart = Int(board.meeting(two).start)
                        if start < otherStart + otherLength, otherStart < start + length { return false }
                    }
                }
                return true
            case .differentStart:
                return Int(board.meeting(own.lowerBound).start) % slotsPerDay
                    != Int(board.meeting(others.lowerBound).start) % slotsPerDay
            case .within:
                let first = min(board.meeting(own.lowerBound).day, board.meeting(others.lowerBound).day)
                let last = max(board.meeting(own.upperBound - 1).day, board.meeting(others.upperBound - 1).day)
                return last - first < link.days
            case .sameWeeks:
                return weeksOf(own, areAmong: others, link.days, board)
                    || weeksOf(others, areAmong: own, link.days, board)
            case .differentWeeks:
                for one in own {
                    for two in others
                    where (board.meeting(one).day + link.days) / 7 == (board.meeting(two).day + link.days) / 7 {
                        return false
                    }
                }
                return true
            case .isFollowed:
                let end = Int(board.meeting(own.upperBound - 1).start) + length
                let gap = Int(board.meeting(others.lowerBound).start) - end
                return gap >= 0 && gap <= Int(link.days)
            case .isFollowing:
                let end = Int(board.meeting(others.upperBound - 1).start) + otherLength
                let gap = Int(board.meeting(own.lowerBound).start) - end
                return gap >= 0 && gap <= Int(link.days)
            case .sameDays:
                return daysOf(own, areAmong: others, board) || daysOf(others, areAmong: own, board)
            case .differentDays, .daysApart:
                let apart = link.test == .differentDays ? 1 : link.days
                for one in own {
                    for two in others where abs(board.meeting(one).day - board.meeting(two).day) < apart {
                        return false
                    }
                }
                return true
            }
        }

        private func daysOf(_ some: Range<Int>, areAmong others: Range<Int>, _ board: borrowing Board) -> Bool {
            for one in some {
                var found = false
                for two in others where board.meeting(one).day == board.meeting(two).day { found = true }
                if !found { return false }
            }
            return true
        }

        private func weeksOf(
            _ some: Range<Int>, areAmong others: Range<Int>, _ offset: Int32, _ board: borrowing Board
        ) -> Bool {
            for one in some {
                var found = false
                for two in others where (board.meeting(one).day + offset) / 7 == (board.meeting(two).day + offset) / 7 {
                    found = true
                }
                if !found { return false }
            }
            return true
        }

        mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) { placed[item] = true }
        mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) { placed[item] = false }
    }
}

extension Relation.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for relation in problem.relations {
            if relation.weight != .must { evaluation.add(relation.name, 0) }
            guard let first = problem.time(relation.first, assignment),
                let second = problem.time(relation.second, assignment),
                !relation.kind.holds(first, second, slotsPerDay: problem.horizon.slotsPerDay)
            else { continue }
            switch relation.weight {
            case .must:
                evaluation.violations.append(
                    .init(rule: relation.name, classes: [relation.first, relation.second]))
            case .wish(let weight):
                evaluation.add(relation.name, weight)
            }
        }
    }
}
