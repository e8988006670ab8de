/// The meetings of some classes should be spread over at least so many days.
package struct MinimumDays: Sendable {
    package let classes: [Int]
    package let days: Int
    /// The price of each day missing.
    package let weight: Int

    package init(classes: [Int], days: Int, weight: Int) {
        self.classes = classes
        self.days = days
        self.weight = weight
    }
}

extension MinimumDays {
    struct Rule: ClassRule, ~Copyable {
        private let groupsOfClass: Rows<Int32>
        private let needed: FlatArray<Int32>
        private let weights: FlatArray<Int>
        private let days: Int
        private var meetings: FlatArray<Int32>
        private var distinct: FlatArray<Int32>

        init(_ problem: Problem) {
            days = problem.horizon.days
            var ofClass = Array(repeating: [Int32](), count: problem.classes.count)
            for (index, group) in problem.minimumDays.enumerated() {
                for item in group.classes { ofClass[item].append(Int32(index)) }
            }
            groupsOfClass = Rows(ofClass)
            needed = FlatArray(problem.minimumDays.map { Int32($0.days) })
            weights = FlatArray(problem.minimumDays.map(\.weight))
            meetings = FlatArray(repeating: 0, count: problem.minimumDays.count * days)
            distinct = FlatArray(repeating: 0, count: problem.minimumDays.count)
        }

        @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            let groups = groupsOfClass.range(item)
            if groups.isEmpty { return 0 }
            var price = 0
            for index in groups {
                let group = groupsOfClass.int(index)
                var missing = needed.int(group) - distinct.int(group)
                var previous: Int32 = -1
                for meeting in board.meetingRange(board.time(item, row)) where missing > 0 {
                    let day = board.meeting(meeting).day
                    if day != previous, meetings[group * days + Int(day)] == 0 {
                        price -= weights[group]
                        missing -= 1
                    }
                    previous = day
                }
            }
            return price
        }

        mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {
            for index in groupsOfClass.range(item) {
                let group = groupsOfClass.int(index)
                for meeting in board.meetingRange(board.time(item, row)) {
                    let cell = group * days + Int(board.meeting(meeting).day)
                    if meetings[cell] == 0 { distinct[group] += 1 }
                    meetings[cell] += 1
                }
            }
        }

        mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {
            for index in groupsOfClass.range(item) {
                let group = groupsOfClass.int(index)
                for meeting in board.meetingRange(board.time(item, row)) {
                    let cell = group * days + Int(board.meeting(meeting).day)
                    meetings[cell] -= 1
                    if meetings[cell] == 0 { distinct[group] -= 1 }
                }
            }
        }
    }
}

extension MinimumDays.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        var cost = 0
        for group in problem.minimumDays {
            let starts = group.classes.flatMap { problem.time($0, assignment)?.starts ?? [] }
            let distinct = Set(starts.map { $0 / problem.horizon.slotsPerDay }).count
            cost += group.weight * max(0, group.days - distinct)
        }
        evaluation.add("minimum days", cost)
    }
}
