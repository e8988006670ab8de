/// The load should be shared: what a resource carries costs more the more it has already, in proportion to its share.
///
/// A resource with load `l` costs `weight · (l / unit)² / share`, rounded down; those without load count too, since what they do
/// not carry makes others dearer.
package struct Fairness: Sendable {
    package struct Member: Sendable {
        package let resource: Int
        /// How much it should carry in comparison to others, from 1.
        package let share: Int

        package init(resource: Int, share: Int) {
            precondition(share > 0)
            self.resource = resource
            self.share = share
        }
    }

    package let members: [Member]
    /// The load that is counted as one.
    package let unit: Int
    package let weight: Int

    package init(members: [Member], unit: Int, weight: Int) {
        precondition(unit > 0 && weight >= 0)
        self.members = members
        self.unit = unit
        self.weight = weight
    }

    func cost(load: Int, share: Int) -> Int { weight * load * load / (share * unit * unit) }
}

extension Fairness {
    struct Rule: ResourceRule, ~Copyable {
        struct Terms: BitwiseCopyable {
            let weight: Int
            let divisor: Int
        }

        /// −1 for resources that are in no group.
        private let rowOfResource: FlatArray<Int32>
        private let terms: FlatArray<Terms>
        private var loads: FlatArray<Int>

        init(_ problem: Problem) {
            var rows = Array(repeating: Int32(-1), count: problem.resources.count)
            var terms: [Terms] = []
            for group in problem.fairness {
                for member in group.members {
                    precondition(rows[member.resource] < 0, "a resource shares load in one group only")
                    rows[member.resource] = Int32(terms.count)
                    terms.append(Terms(weight: group.weight, divisor: member.share * group.unit * group.unit))
                }
            }
            rowOfResource = FlatArray(rows)
            self.terms = FlatArray(terms)
            loads = FlatArray(repeating: 0, count: terms.count)
        }

        @inline(__always) func refuses(_ use: Use, _ board: borrowing Board) -> Bool { false }
        func prices(_ resource: Int) -> Bool { rowOfResource.int(resource) >= 0 }

        @inline(__always) func price(_ use: Use, _ board: borrowing Board) -> Int {
            let row = rowOfResource.int(use.resource)
            if row < 0 || use.load == 0 { return 0 }
            let term = terms[row]
            let before = loads[row]
            let after = before + use.load * use.meetings.range.count
            return term.weight * after * after / term.divisor - term.weight * before * before / term.divisor
        }

        mutating func occupy(_ use: Use, _ board: borrowing Board) {
            let row = rowOfResource.int(use.resource)
            if row >= 0 { loads[row] += use.load * use.meetings.range.count }
        }

        mutating func release(_ use: Use, _ board: borrowing Board) {
            let row = rowOfResource.int(use.resource)
            if row >= 0 { loads[row] -= use.load * use.meetings.range.count }
        }
    }
}

extension Fairness.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        var loads = Array(repeating: 0, count: problem.resources.count)
        for (item, description) in problem.classes.enumerated() {
            guard let time = problem.time(item, assignment) else { continue }
            for resource in problem.roleResources(item, assignment) {
                loads[resource] += description.load * time.starts.count
            }
        }
        let cost = problem.fairness.reduce(0) { sum, group in
            sum + group.members.reduce(0) { $0 + group.cost(load: loads[$1.resource], share: $1.share) }
        }
        evaluation.add("fairness", cost)
    }
}
