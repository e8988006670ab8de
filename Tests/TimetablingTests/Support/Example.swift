import Testing

@testable import Timetabling

/// A problem made by hand in which each class has one place only, so that an assignment needs no more than who is left out.
struct Example {
    var problem: Problem

    init(days: Int = 1, slotsPerDay: Int = 12, weekOfDay: [Int]? = nil, monthOfDay: [Int]? = nil) {
        problem = Problem(
            horizon: Horizon(days: days, slotsPerDay: slotsPerDay, weekOfDay: weekOfDay, monthOfDay: monthOfDay))
    }

    /// - Returns: The index of the new resource.
    mutating func resource(_ resource: Resource = Resource()) -> Int {
        problem.resources.append(resource)
        return problem.resources.count - 1
    }

    /// - Returns: The index of the new class.
    @discardableResult mutating func session(
        _ starts: Int..., length: Int = 1, roles: [Pool.Candidate] = [], uses: [Class.Use] = [], penalty: Int = 0,
        leaveOutCost: Int = 1000, load: Int = 0, location: Int? = nil
    ) -> Int {
        problem.times.append(Time(starts: starts, length: length))
        problem.domains.append(Domain([.init(time: problem.times.count - 1, penalty: penalty)]))
        let first = problem.pools.count
        for candidate in roles { problem.pools.append(Pool([candidate])) }
        problem.classes.append(
            Class(
                domain: problem.domains.count - 1, roles: (first..<problem.pools.count).map { .init(pool: $0) },
                uses: uses, leaveOutCost: leaveOutCost, load: load, location: location))
        return problem.classes.count - 1
    }

    /// All classes in their places, but for some.
    func assignment(without leftOut: Set<Int> = []) -> Assignment {
        Assignment(
            placements: problem.classes.enumerated().map { index, item in
                leftOut.contains(index)
                    ? nil : .init(time: 0, roles: Array(repeating: 0, count: item.roles.count))
            })
    }

    /// What the slow definitions say, after the running prices have been seen to say the same in two orders of placing.
    func verdict(without leftOut: Set<Int> = [], sourceLocation: SourceLocation = #_sourceLocation) -> Verdict {
        let assignment = assignment(without: leftOut)
        let verdict = Verdict(problem.evaluate(assignment))
        let placed = problem.classes.indices.filter { !leftOut.contains($0) }
        for order in [placed, placed.reversed()] {
            let running = problem.runningCost(of: assignment, order: order)
            #expect(running == (verdict.broken.isEmpty ? verdict.cost : nil), sourceLocation: sourceLocation)
        }
        return verdict
    }
}

/// An evaluation in a form that is short to compare.
struct Verdict {
    /// By rule; those that cost nothing have none.
    let costs: [String: Int]
    let broken: Set<String>
    let cost: Int

    init(_ evaluation: Evaluation) {
        costs = Dictionary(uniqueKeysWithValues: evaluation.costs.filter { $0.cost != 0 })
        broken = Set(evaluation.violations.map(\.rule))
        cost = evaluation.cost
    }
}

extension Problem {
    /// The evaluation of a plan without any class.
    var emptyEvaluation: Evaluation { evaluate(Assignment(placements: classes.map { _ in nil })) }

    /// The sum of the prices of placing classes one after the other; nil as soon as one is forbidden.
    func runningCost(of assignment: Assignment, order: [Int]) -> Int? {
        var search = Search(self, seed: 1)
        for item in order {
            guard let placement = assignment.placements[item] else { continue }
            search.draft(item, placement)
            let price = search.price(item, search.board.draft)
            if price >= Cost.forbidden { return nil }
            search.insert(item, search.board.draft)
            search.settle(price - search.board.leaveOutCost(item))
        }
        return search.cost
    }
}

extension Search {
    /// Writes a placement of a class into the row for drafts.
    mutating func draft(_ item: Int, _ placement: Assignment.Placement) {
        board.setTimeChoice(board.draft, placement.time)
        for (role, choice) in placement.roles.enumerated() { board.setRoleChoice(board.draft, role, choice) }
    }
}
