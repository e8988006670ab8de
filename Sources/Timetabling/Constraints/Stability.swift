/// Some classes should have the same resource in a role: each resource beyond the first costs the weight.
package struct Stability: Sendable {
    /// The rule's name in reports.
    package let name: String
    package let classes: [Int]
    /// Which role of each of these classes.
    package let role: Int
    package let weight: Int
    /// Whether a second resource is not only dear but forbidden; the weight then does not matter.
    package let isMust: Bool

    package init(name: String = "stability", classes: [Int], role: Int, weight: Int, isMust: Bool = false) {
        self.name = name
        self.classes = classes
        self.role = role
        self.weight = weight
        self.isMust = isMust
    }

    /// The same about the classes that have a number in a part of the problem.
    func renumbered(_ number: [Int: Int]) -> Stability {
        Stability(
            name: name, classes: classes.compactMap { number[$0] }, role: role, weight: weight, isMust: isMust)
    }
}

extension Stability {
    struct Rule: ClassRule, ~Copyable {
        private let groupsOfClass: Rows<Int32>
        private let roles: FlatArray<Int32>
        /// −1 for a must-rule.
        private let weights: FlatArray<Int>
        private let resources: Int
        private var counts: FlatArray<Int16>
        private var members: FlatArray<Int32>

        init(_ problem: Problem) {
            resources = problem.resources.count
            var ofClass = Array(repeating: [Int32](), count: problem.classes.count)
            for (index, group) in problem.stability.enumerated() {
                for item in group.classes { ofClass[item].append(Int32(index)) }
            }
            groupsOfClass = Rows(ofClass)
            roles = FlatArray(problem.stability.map { Int32($0.role) })
            weights = FlatArray(problem.stability.map { $0.isMust ? -1 : $0.weight })
            counts = FlatArray(repeating: 0, count: problem.stability.count * resources)
            members = FlatArray(repeating: 0, count: problem.stability.count)
        }

        @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            var price = 0
            for index in groupsOfClass.range(item) {
                let group = groupsOfClass.int(index)
                let resource = board.resource(item, row, role: roles.int(group))
                if counts[group * resources + resource] == 0, members[group] > 0 {
                    if weights[group] < 0 { return Cost.forbidden }
                    price += weights[group]
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
        private mutating func change(_ item: Int, _ row: Int, _ board: borrowing Board, by amount: Int) {
            for index in groupsOfClass.range(item) {
                let group = groupsOfClass.int(index)
                counts[group * resources + board.resource(item, row, role: roles.int(group))] += Int16(amount)
                members[group] += Int32(amount)
            }
        }
    }
}

extension Stability.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for group in problem.stability {
            let distinct = Set(
                group.classes.filter { assignment.placements[$0] != nil }
                    .map { problem.roleResources($0, assignment)[group.role] })
            if !group.isMust {
                evaluation.add(group.name, group.weight * max(0, distinct.count - 1))
            } else if distinct.count > 1 {
                evaluation.violations.append(.init(rule: group.name, classes: group.classes))
            }
        }
    }
}
