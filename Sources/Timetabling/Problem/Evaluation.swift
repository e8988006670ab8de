/// What an assignment costs and which must-rules it breaks, worked out from the placements alone.
package struct Evaluation: Sendable {
    package struct Violation: Hashable, Sendable {
        /// Name of the rule, e.g. `occupancy`.
        package let rule: String
        package let classes: [Int]
    }

    /// By rule, in the order of the list of rules.
    package internal(set) var costs: [(rule: String, cost: Int)] = []
    package internal(set) var violations: [Violation] = []

    package init(violations: [Violation] = []) {
        self.violations = violations
    }

    /// Adds to what a rule costs; a rule that is named costs at least 0.
    mutating func add(_ rule: String, _ cost: Int) {
        if let known = costs.firstIndex(where: { $0.rule == rule }) {
            costs[known].cost += cost
        } else {
            costs.append((rule, cost))
        }
    }

    package var cost: Int { costs.reduce(0) { $0 + $1.cost } }
}

extension Problem {
    /// Judges an assignment by the slow and obvious definition of each rule.
    package func evaluate(_ assignment: Assignment) -> Evaluation {
        var evaluation = Evaluation()
        ResourceRules.evaluate(self, assignment, into: &evaluation)
        ClassRules.evaluate(self, assignment, into: &evaluation)
        return evaluation
    }
}
