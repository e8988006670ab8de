import Testing

@testable import Timetabling

/// The price of placing a class is the difference that it makes to a full evaluation.
@Suite struct PriceTests {
    /// Which rules a problem is cut down to, so that no rule can hide behind another.
    enum Part: CaseIterable {
        case all, resources, load, travel, fairness, countLimits, minimumDays, compactness, stability, relations

        func cut(_ problem: Problem) -> Problem {
            var cut = problem
            if self == .all { return cut }
            for index in cut.resources.indices {
                if self != .load { cut.resources[index].limits = LoadLimit() }
                if self != .travel { cut.resources[index].travels = false }
                if self != .resources { cut.resources[index].blocked = [] }
            }
            if self != .fairness { cut.fairness = [] }
            if self != .countLimits { cut.countLimits = [] }
            if self != .minimumDays { cut.minimumDays = [] }
            if self != .compactness { cut.compactness = [] }
            if self != .stability { cut.stability = [] }
            if self != .relations { cut.relations = [] }
            return cut
        }
    }

    @Test(arguments: Part.allCases)
    func priceIsTheDifferenceOfTwoEvaluations(part: Part) {
        var (allowed, forbidden) = (0, 0)
        for seed in 100..<116 {
            let problem = part.cut(RandomProblem.make(seed: UInt64(seed)))
            var search = Search(problem, seed: UInt64(seed))
            search.construct { false }
            search.run(proposals: 200, temperature: 5)
            for step in 0..<problem.classes.count * 4 {
                let item = step % problem.classes.count
                guard let placement = problem.anyPlacement(item, &search.generator) else { continue }
                let home = search.board.row(item)
                search.remove(item)
                search.leaveOut(item)
                var assignment = search.assignment
                let before = problem.evaluate(assignment)
                search.draft(item, placement)
                let price = search.price(item, search.board.draft)
                assignment.placements[item] = placement
                let after = problem.evaluate(assignment)
                #expect(before.violations.isEmpty)
                #expect((price >= Cost.forbidden) == !after.violations.isEmpty, "\(part) \(seed) \(item)")
                if price < Cost.forbidden {
                    allowed += 1
                    #expect(price - problem.classes[item].leaveOutCost == after.cost - before.cost)
                } else {
                    forbidden += 1
                }
                search.board.setRow(search.board.draft, home)
                search.insert(item, search.board.draft)
            }
        }
        #expect(allowed > 10)
        #expect(forbidden > 10)
    }
}

extension Problem {
    /// A placement drawn by chance; nil where a class has nowhere to go.
    func anyPlacement(_ item: Int, _ random: inout Generator) -> Assignment.Placement? {
        let size = domains[classes[item].domain].candidates.count
        let pools = classes[item].roles.map { self.pools[$0.pool].candidates.count }
        guard size > 0, !pools.contains(0) else { return nil }
        return .init(time: random.below(size), roles: pools.map { random.below($0) })
    }
}
