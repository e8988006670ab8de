/// Some classes should have different resources in a role: each class beyond the first with the same one costs the weight.
package struct Variety: Sendable {
    /// The rule's name in reports.
    package let name: String
    package let classes: [Int]
    /// Which role of each of these classes, aligned with them.
    package let roles: [Int]
    package let weight: Weight

    package init(name: String, classes: [Int], roles: [Int], weight: Weight) {
        precondition(classes.count == roles.count)
        self.name = name
        self.classes = classes
        self.roles = roles
        self.weight = weight
    }

    /// The same about the classes that have a number in a part of the problem.
    func renumbered(_ number: [Int: Int]) -> Variety {
        let kept = classes.indices.filter { number[classes[$0]] != nil }
        return Variety(
            name: name, classes: kept.map { number[classes[$0]]! }, roles: kept.map { roles[$0] }, weight: weight)
    }
}

extension Variety {
    struct Rule: OccasionalRule, ~Copyable {
        struct Member: BitwiseCopyable {
            let group: Int32
            let role: Int32
        }

        private let membersOfClass: Rows<Member>
        /// −1 for a must-rule.
        private let weights: FlatArray<Int>
        private let resources: Int
        private var counts: FlatArray<Int16>

        init(_ problem: Problem) {
            resources = problem.resources.count
            var ofClass = Array(repeating: [Member](), count: problem.classes.count)
            for (index, group) in problem.variety.enumerated() {
                for (item, role) in zip(group.classes, group.roles) {
                    ofClass[item].append(Member(group: Int32(index), role: Int32(role)))
                }
            }
            membersOfClass = Rows(ofClass)
            weights = FlatArray(problem.variety.map { if case .wish(let weight) = $0.weight { weight } else { -1 } })
            counts = FlatArray(repeating: 0, count: problem.variety.count * resources)
        }

        static func concerned(in problem: Problem) -> [Int] { problem.variety.flatMap(\.classes) }

        @inline(__always)
        private func cell(_ member: Member, _ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            Int(member.group) * resources + board.resource(item, row, role: Int(member.role))
        }

        func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
            var price = 0
            for index in membersOfClass.range(item) {
                let member = membersOfClass[index]
                guard counts[cell(member, item, row, board)] > 0 else { continue }
                let weight = weights[Int(member.group)]
                if weight < 0 { return Cost.forbidden }
                price += weight
            }
            return price
        }

        mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {
            for index in membersOfClass.range(item) { counts[cell(membersOfClass[index], item, row, board)] += 1 }
        }

        mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {
            for index in membersOfClass.range(item) { counts[cell(membersOfClass[index], item, row, board)] -= 1 }
        }
    }
}

extension Variety.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        for group in problem.variety {
            let chosen = zip(group.classes, group.roles).filter { assignment.placements[$0.0] != nil }
                .map { problem.roleResources($0, assignment)[$1] }
            let repeated = chosen.count - Set(chosen).count
            switch group.weight {
            case .must:
                if repeated > 0 { evaluation.violations.append(.init(rule: group.name, classes: group.classes)) }
            case .wish(let weight): evaluation.add(group.name, weight * repeated)
            }
        }
    }
}
