/// Another place for a class, and what moves with it.
package struct Alternative: Hashable, Sendable {
    package struct Move: Hashable, Sendable {
        package let item: Int
        package let placement: Assignment.Placement
    }

    /// The class that was asked about first, then those that are pushed.
    package let moves: [Move]
    /// By how much the cost of the plan changes.
    package let change: Int

    /// The plan with the alternative taken.
    package func applied(to assignment: Assignment) -> Assignment {
        var result = assignment
        for move in moves { result.placements[move.item] = move.placement }
        return result
    }
}

extension Problem {
    /// The cheapest other places of a class in an assignment, also those that push others, in a chain of at most three; by cost, then by
    /// how many move, then by time. Only what breaks no must-rule that was kept before.
    /// - Parameters:
    ///   - changes: What it costs besides that a class is not where it was.
    ///   - allows: Whether a class may be pushed, e.g. since nothing locks it.
    package func alternatives(
        to item: Int, in assignment: Assignment, count: Int, effort: Int = 200_000, stop: StopFlag = StopFlag(),
        changes: ChangePrices = ChangePrices(), allows: (Int) -> Bool = { _ in true }
    ) -> [Alternative] {
        var finder = AlternativeFinder(self, assignment, effort: effort, stop: stop, changes: changes)
        return finder.find(item, count: count, allows: allows)
    }
}

/// Prices other places of a class with the rules of the search.
struct AlternativeFinder: ~Copyable {
    private var finder: PlaceFinder
    private let problem: Problem
    private let assignment: Assignment
    private let holdings: Holdings

    init(_ problem: Problem, _ assignment: Assignment, effort: Int, stop: StopFlag, changes: ChangePrices) {
        self.problem = problem
        self.assignment = assignment
        holdings = Holdings(problem, assignment)
        finder = PlaceFinder(problem, assignment, effort: effort, stop: stop, changes: changes)
    }

    mutating func find(_ item: Int, count: Int, allows: (Int) -> Bool) -> [Alternative] {
        let own = assignment.placements[item]
        let present = finder.take(out: item)
        var found = finder.places(of: item, best: count + 1).filter { finder.placement($0.row, item) != own }.map {
            Alternative(
                moves: [.init(item: item, placement: finder.placement($0.row, item))], change: $0.price - present)
        }
        found += pushing(item, own, present, allows)
        var times = Set<[Alternative.Move]>()
        return found.filter { times.insert($0.moves).inserted }
            .sorted {
                ($0.change, $0.moves.count, $0.moves[0].placement.time) < (
                    $1.change, $1.moves.count, $1.moves[0].placement.time
                )
            }
            .prefix(count).map(\.self)
    }

    /// Places that one other class is in the way of, which moves, or pushes a third.
    private mutating func pushing(
        _ item: Int, _ own: Assignment.Placement?, _ present: Int, _ allows: (Int) -> Bool
    ) -> [Alternative] {
        var found: [Alternative] = []
        for victim in neighbours(of: item).filter(allows) {
            if finder.isSpent { break }
            guard let former = assignment.placements[victim] else { continue }
            let victimPrice = finder.take(out: victim)
            let freed = finder.places(of: item, best: 3).filter { collides(item, $0.row, victim, former) }
            for place in freed.prefix(2) {
                finder.insert(item, place.row)
                if let next = finder.places(of: victim, best: 1).first {
                    found.append(
                        Alternative(
                            moves: [
                                .init(item: item, placement: finder.placement(place.row, item)),
                                .init(item: victim, placement: finder.placement(next.row, victim)),
                            ], change: place.price - present + next.price - victimPrice))
                } else {
                    found += thirds(item, place, victim, former, present + victimPrice, allows)
                }
                finder.takeAway(item)
            }
            finder.insert(victim, finder.row(former, victim))
        }
        return found
    }

    private mutating func thirds(
        _ item: Int, _ place: PlaceFinder.Place, _ victim: Int, _ former: Assignment.Placement, _ paid: Int,
        _ allows: (Int) -> Bool
    ) -> [Alternative] {
        for third in neighbours(of: victim).filter({ $0 != item && allows($0) }).prefix(12) {
            guard !finder.isSpent, let thirdFormer = assignment.placements[third] else { continue }
            let thirdPrice = finder.take(out: third)
            let second = finder.places(of: victim, best: 1).first
            var last: PlaceFinder.Place?
            if let second, collides(victim, second.row, third, thirdFormer) {
                finder.insert(victim, second.row)
                last = finder.places(of: third, best: 1).first
                finder.takeAway(victim)
            }
            finder.insert(third, finder.row(thirdFormer, third))
            guard let second, let last else { continue }
            return [
                Alternative(
                    moves: [
                        .init(item: item, placement: finder.placement(place.row, item)),
                        .init(item: victim, placement: finder.placement(second.row, victim)),
                        .init(item: third, placement: finder.placement(last.row, third)),
                    ], change: place.price + second.price + last.price - paid - thirdPrice)
            ]
        }
        return []
    }

    /// Placed classes that have something the class wants, those with the most in common with it first.
    private func neighbours(of item: Int) -> [Int] {
        holdings.holders(of: problem.wishes(of: item)).filter { $0 != item }
    }

    /// Whether a class that stays where it is would be in the way.
    private func collides(_ item: Int, _ row: [Int32], _ other: Int, _ former: Assignment.Placement) -> Bool {
        let place = finder.placement(row, item)
        let (one, two) = (problem.time(item, place), problem.time(other, former))
        let others = problem.uses(other, former)
        return problem.uses(item, place).contains { use in
            others.contains { second in
                guard use.resource == second.resource else { return false }
                return one.starts.contains { start in
                    two.starts.contains { otherStart in
                        start - use.before < otherStart + two.length + second.after
                            && otherStart - second.before < start + one.length + use.after
                    }
                }
            }
        }
    }
}
