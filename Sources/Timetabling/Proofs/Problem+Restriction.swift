/// The must-rules of a problem for some of its classes only: nothing costs anything.
struct Restriction {
    let problem: Problem
    /// The classes of the whole problem, and their candidates that are left.
    private let items: [Int]
    private let candidates: [[Int]]

    init(_ whole: Problem, _ propagation: Propagation) {
        var problem = Problem(horizon: whole.horizon)
        problem.resources = whole.resources
        problem.distances = whole.distances
        problem.pools = whole.pools.map { pool in
            Pool(
                pool.candidates.map {
                    .init(resource: $0.resource, until: $0.until, before: $0.before, after: $0.after)
                })
        }
        var items: [Int] = []
        var candidates: [[Int]] = []
        var indexOfTime: [Int: Int] = [:]
        var indexOfItem: [Int: Int] = [:]
        for (index, group) in propagation.groups.enumerated() {
            let left = propagation.left[index]
            problem.domains.append(
                Domain(
                    left.map { candidate in
                        let time = whole.domains[group.domain].candidates[candidate].time
                        if indexOfTime[time] == nil {
                            indexOfTime[time] = problem.times.count
                            problem.times.append(whole.times[time])
                        }
                        return .init(time: indexOfTime[time]!)
                    }))
            for item in group.members {
                let own = whole.classes[item]
                indexOfItem[item] = items.count
                items.append(item)
                candidates.append(left)
                problem.classes.append(
                    Class(
                        domain: index, roles: own.roles, uses: own.uses, leaveOutCost: 1, load: own.load,
                        location: own.location))
            }
        }
        for relation in whole.relations where relation.weight == .must {
            guard let first = indexOfItem[relation.first], let second = indexOfItem[relation.second] else { continue }
            problem.relations.append(
                Relation(name: relation.name, first: first, second: second, kind: relation.kind, weight: .must))
        }
        for limit in whole.countLimits where limit.weight == .must {
            problem.countLimits.append(
                CountLimit(
                    name: limit.name, classes: limit.classes.compactMap { indexOfItem[$0] }, maximum: limit.maximum,
                    per: limit.per, weight: .must))
        }
        problem.stability = whole.stability.filter(\.isMust).map { $0.renumbered(indexOfItem) }
        problem.variety = whole.variety.filter { $0.weight == .must }.map { $0.renumbered(indexOfItem) }
        problem.useLimits = whole.useLimits.filter { $0.weight == .must }.map { $0.renumbered(indexOfItem) }
        problem.workDays = whole.workDays.filter { $0.weight == .must }.map { $0.renumbered(indexOfItem) }
        problem.dayShapes = whole.dayShapes.filter { $0.weight == .must }.map { $0.renumbered(indexOfItem) }
        self.problem = problem
        self.items = items
        self.candidates = candidates
    }

    /// The same places in the whole problem; all other classes are left out.
    func assignment(_ own: Assignment, among count: Int) -> Assignment {
        var placements: [Assignment.Placement?] = Array(repeating: nil, count: count)
        for (index, placement) in own.placements.enumerated() {
            placements[items[index]] = placement.map { .init(time: candidates[index][$0.time], roles: $0.roles) }
        }
        return Assignment(placements: placements)
    }
}
