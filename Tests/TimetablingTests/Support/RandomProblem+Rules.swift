@testable import Timetabling

extension RandomProblem {
    /// Rules about classes and about fairness, each kind as a must and as a wish where there is a choice.
    mutating func addRules() {
        let classes = Array(problem.classes.indices)
        let half = guides.count / 2
        for members in [guides[..<half], guides[half...]] where !members.isEmpty {
            problem.fairness.append(
                Fairness(
                    members: members.map { .init(resource: $0, share: 1 + random.below(3)) },
                    unit: 1 + random.below(3), weight: random.below(4)))
        }
        problem.compactness = groups.dropLast().map { Compactness(resource: $0, weight: 1 + random.below(4)) }
        for _ in 0..<2 {
            problem.minimumDays.append(
                MinimumDays(classes: some(classes, least: 2), days: 1 + random.below(6), weight: 1 + random.below(5)))
        }
        addStability()
        addCountLimits()
        addRelations()
    }

    private mutating func addStability() {
        for role in 0..<2 {
            let able = problem.classes.indices.filter { problem.classes[$0].roles.count > role }
            guard !able.isEmpty else { continue }
            problem.stability.append(
                Stability(name: "stable \(role)", classes: some(able, least: 1), role: role, weight: 1 + role))
        }
    }

    private mutating func addCountLimits() {
        let classes = Array(problem.classes.indices)
        for period in Period.allCases {
            if chance(1, of: 2) {
                problem.countLimits.append(
                    CountLimit(
                        name: "at most", classes: some(classes, least: 2), maximum: 3 + random.below(8), per: period,
                        weight: .must))
            }
            let minimum = random.below(3)
            problem.countLimits.append(
                CountLimit(
                    name: "about", classes: some(classes, least: 2), maximum: minimum + random.below(2),
                    minimum: minimum, per: period, weight: .wish(1 + random.below(4))))
        }
    }

    private mutating func addRelations() {
        let kinds: [Relation.Kind] = [
            .precedence, .notOverlap, .sameStart, .sameDays, .differentDays, .minimumDaysApart(1 + random.below(3)),
            .maximumDaysApart(1 + random.below(4)), .differentStart, .sameWeeks(offset: random.below(7)),
            .differentWeeks(offset: random.below(7)), .follows(random.below(20)),
        ]
        for (index, kind) in kinds.enumerated() {
            for weight in [Weight.must, .wish(1 + random.below(6)), .wish(1 + random.below(6))] {
                if weight == .must, chance(1, of: 2) { continue }
                let pair = problem.classes.indices.shuffled(using: &random)
                problem.relations.append(
                    Relation(name: "relation \(index)", first: pair[0], second: pair[1], kind: kind, weight: weight))
            }
        }
    }
}
