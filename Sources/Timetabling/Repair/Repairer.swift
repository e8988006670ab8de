/// Mends one plan.
struct Repairer: ~Copyable {
    private let problem: Problem
    private let former: Assignment
    private let forced: [Int]
    private let pinned: Set<Int>
    private let changes: ChangePrices
    private let effort: Int
    private let stop: StopFlag
    private var finder: PlaceFinder
    private(set) var atLeast: Int

    init(
        _ problem: Problem, _ assignment: Assignment, forced: Forced, pinned: Set<Int>, changes: ChangePrices,
        effort: Int, stop: StopFlag
    ) {
        self.problem = problem
        former = assignment
        self.forced = forced.classes
        self.pinned = pinned
        self.changes = changes
        self.effort = effort
        self.stop = stop
        atLeast = forced.atLeast
        var rest = assignment
        for item in forced.classes { rest.placements[item] = nil }
        finder = PlaceFinder(problem, rest, effort: effort, stop: stop, changes: changes)
    }

    mutating func ways(more: [Int]) -> [Repair.Way] {
        placeForced()
        var changed = Set(forced)
        changed.formUnion(pushOthers())
        settle(changed)
        var ways = [way()]
        let fewest = ways[0].changed.count
        var added = 0
        for count in more {
            while added < count, !stop.isSet, let next = improve(changed) {
                changed.insert(next)
                settle(changed)
                added += 1
            }
            let way = way()
            if way.changed.count > ways.last!.changed.count,
                way.cost + way.changeCost < ways.last!.cost + ways.last!.changeCost,
                way.changed.count <= fewest + count
            {
                ways.append(way)
            }
            if added < count { break }
        }
        return ways
    }

    private func way() -> Repair.Way {
        let assignment = finder.assignment
        let changed = problem.classes.indices.filter { assignment.placements[$0] != former.placements[$0] }
        return Repair.Way(
            assignment: assignment, changed: changed,
            leftOut: changed.filter { assignment.placements[$0] == nil }, cost: problem.evaluate(assignment).cost,
            changeCost: changes.price(assignment))
    }
}

// The forced ones alone, all others where they are.
extension Repairer {
    private enum Answer {
        case found, none, gaveUp
    }

    /// Places as many as it can; where every way was tried and not all fit, one more class has to change.
    private mutating func placeForced() {
        finder.effort = effort
        var choices: [(item: Int, count: Int)] = []
        for item in forced {
            choices.append((item, finder.everyPlace(of: item, atMost: 20_000)?.count ?? .max))
        }
        let order = choices.sorted { ($0.count, $0.item) < ($1.count, $1.item) }.map(\.item)
        finder.effort = effort
        switch seat(order[...], after: nil) {
        case .found: return
        case .none: atLeast = max(atLeast, forced.count + 1)
        case .gaveUp: break
        }
        for item in order {
            finder.effort = effort
            if let place = finder.places(of: item, best: 1).first { finder.insert(item, place.row) }
        }
    }

    /// Places all of some classes that are out, or none of them.
    /// - Parameter previous: The class before, and its row: of two that no rule tells apart the later one has the later row.
    private mutating func seat(_ items: ArraySlice<Int>, after previous: (item: Int, row: [Int32])?) -> Answer {
        guard let item = items.first else { return .found }
        guard let places = finder.everyPlace(of: item, atMost: 20_000) else { return .gaveUp }
        let limit = previous.flatMap { areAlike($0.item, item) ? $0.row : nil }
        for place in places where limit.map({ $0.lexicographicallyPrecedes(place.row) }) ?? true {
            finder.insert(item, place.row)
            let answer = seat(items.dropFirst(), after: (item, place.row))
            if answer == .found { return .found }
            finder.takeAway(item)
            if answer == .gaveUp { return .gaveUp }
        }
        return .none
    }

    private func areAlike(_ one: Int, _ other: Int) -> Bool {
        let groups = problem.groups(of: [one, other])
        return groups.count == 1 && problem.isSymmetric(groups[0])
    }
}

// Those that stand in the way, and those whose change pays.
extension Repairer {
    /// Finds places for forced classes that have none, by moving others; gives those that moved.
    private mutating func pushOthers() -> Set<Int> {
        var moved = Set<Int>()
        for item in forced where finder.assignment.placements[item] == nil {
            if stop.isSet { break }
            let fixed = pinned.union(moved)
            let found = problem.alternatives(
                to: item, in: finder.assignment, count: 20, effort: effort, stop: stop, changes: changes
            ) { !fixed.contains($0) }
            func others(_ way: Alternative) -> Int { way.moves.count { !forced.contains($0.item) } }
            guard let best = found.min(by: { (others($0), $0.change) < (others($1), $1.change) }) else { continue }
            for move in best.moves { _ = finder.take(out: move.item) }
            for move in best.moves { finder.insert(move.item, finder.row(move.placement, move.item)) }
            moved.formUnion(best.moves.map(\.item))
        }
        return moved.subtracting(forced)
    }

    /// Lets each of some classes take its cheapest place, until none has a cheaper one.
    private mutating func settle(_ items: Set<Int>) {
        for _ in 0..<8 {
            var isSettled = true
            for item in items.sorted() where !stop.isSet {
                finder.effort = effort
                let placement = finder.assignment.placements[item]
                let present = finder.take(out: item)
                let best = finder.places(of: item, best: 1).first
                if let best, placement == nil || best.price < present {
                    finder.insert(item, best.row)
                    isSettled = false
                } else if let placement {
                    finder.insert(item, finder.row(placement, item))
                }
            }
            if isSettled { return }
        }
    }

    /// Moves the class whose change saves the most, of those near to the ones that changed; nil where none saves anything.
    private mutating func improve(_ changed: Set<Int>) -> Int? {
        var best: (item: Int, row: [Int32], saving: Int)?
        for item in neighbours(of: changed) where !stop.isSet {
            guard let placement = finder.assignment.placements[item] else { continue }
            finder.effort = effort / 8
            let present = finder.take(out: item)
            let place = finder.places(of: item, best: 1).first
            finder.insert(item, finder.row(placement, item))
            guard let place, present - place.price > best?.saving ?? 0 else { continue }
            best = (item, place.row, present - place.price)
        }
        guard let best else { return nil }
        _ = finder.take(out: best.item)
        finder.insert(best.item, best.row)
        return best.item
    }

    /// Placed classes that use what the changed ones use or could use, those with the most in common first; at most so many.
    private func neighbours(of changed: Set<Int>) -> [Int] {
        let holders = Holdings(problem, finder.assignment).holders(of: changed.flatMap { problem.wishes(of: $0) })
        return Array(holders.filter { !changed.contains($0) && !pinned.contains($0) }.prefix(60))
    }
}
