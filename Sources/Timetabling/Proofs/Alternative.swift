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
    /// - Parameter allows: Whether a class may be pushed, e.g. since nothing locks it.
    package func alternatives(
        to item: Int, in assignment: Assignment, count: Int, effort: Int = 200_000, stop: StopFlag = StopFlag(),
        allows: (Int) -> Bool = { _ in true }
    ) -> [Alternative] {
        var finder = AlternativeFinder(self, assignment, effort: effort, stop: stop)
        return finder.find(item, count: count, allows: allows)
    }
}

/// Prices other places of a class with the rules of the search.
struct AlternativeFinder: ~Copyable {
    private var search: Search
    /// Slots in which resources of capacity 1 are taken; only to pass over what is refused anyway.
    private var taken: SlotBits
    private let blocked: BlockedSlots
    private let problem: Problem
    private let assignment: Assignment
    private var effort: Int
    private let stop: StopFlag

    init(_ problem: Problem, _ assignment: Assignment, effort: Int, stop: StopFlag) {
        self.problem = problem
        self.assignment = assignment
        self.effort = effort
        self.stop = stop
        search = Search(problem, seed: 1)
        search.restart(from: assignment, cost: 0)
        taken = SlotBits(rows: problem.resources.count, slots: problem.horizon.slots)
        blocked = BlockedSlots(problem)
        for item in problem.classes.indices where assignment.placements[item] != nil { mark(item, isTaken: true) }
    }

    private struct Place {
        let row: [Int32]
        let price: Int
    }

    mutating func find(_ item: Int, count: Int, allows: (Int) -> Bool) -> [Alternative] {
        let own = assignment.placements[item]
        let present = take(out: item)
        var found = places(of: item, best: count + 1).filter { placement($0.row, item) != own }.map {
            Alternative(
                moves: [.init(item: item, placement: placement($0.row, item))], change: $0.price - present)
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

    /// Takes a class out and gives what it cost, or what leaving it out did.
    private mutating func take(out item: Int) -> Int {
        guard assignment.placements[item] != nil, search.board.isPlaced(item) else {
            return search.board.leaveOutCost(item)
        }
        search.board.copyRow(item, to: search.board.current)
        search.remove(item)
        let price = search.price(item, search.board.current)
        mark(item, isTaken: false)
        search.leaveOut(item)
        return price >= Cost.forbidden ? 0 : price
    }

    /// The cheapest legal places of a class that is out; of the same time only the cheapest.
    private mutating func places(of item: Int, best count: Int) -> [Place] {
        var best: [Place] = []
        for time in 0..<search.board.domainSize(item) {
            if effort < 0 || stop.isSet { break }
            guard let place = cheapest(item, at: time), best.count < count || place.price < best.last!.price else {
                continue
            }
            let index = best.firstIndex { place.price < $0.price } ?? best.count
            best.insert(place, at: index)
            if best.count > count { best.removeLast() }
        }
        return best
    }

    /// The cheapest choice of resources at a time, role by role: those of earlier roles are held where they are cheapest alone.
    private mutating func cheapest(_ item: Int, at time: Int) -> Place? {
        let draft = search.board.draft
        search.board.setTimeChoice(draft, time)
        let roles = search.board.roleCount(item)
        let meetings = problem.times[search.board.time(item, draft)]
        for use in problem.classes[item].uses where problem.resources[use.resource].capacity == 1 {
            if isTaken(use.resource, meetings, use.before, use.after) { return nil }
        }
        guard fill(item, from: 0, roles, meetings) else { return nil }
        var price = search.price(item, draft)
        for role in 0..<roles {
            var best = search.board.roleChoice(draft, role)
            for choice in 0..<search.board.poolSize(item, role) {
                let candidate = problem.pools[problem.classes[item].roles[role].pool].candidates[choice]
                guard canTake(candidate, meetings) else { continue }
                effort -= 1
                search.board.setRoleChoice(draft, role, choice)
                let other = search.price(item, draft)
                if other < price { (price, best) = (other, choice) }
            }
            search.board.setRoleChoice(draft, role, best)
        }
        return Place(row: search.board.row(draft), price: price)
    }

    /// Gives the draft legal candidates for its roles from one on.
    private mutating func fill(_ item: Int, from role: Int, _ roles: Int, _ time: Time) -> Bool {
        if role == roles {
            effort -= 1
            return search.price(item, search.board.draft) < Cost.forbidden
        }
        for choice in 0..<search.board.poolSize(item, role) {
            if effort < 0 { return false }
            let candidate = problem.pools[problem.classes[item].roles[role].pool].candidates[choice]
            guard canTake(candidate, time) else { continue }
            search.board.setRoleChoice(search.board.draft, role, choice)
            if fill(item, from: role + 1, roles, time) { return true }
        }
        return false
    }

    private func canTake(_ candidate: Pool.Candidate, _ time: Time) -> Bool {
        blocked.canTake(candidate, at: time)
            && !(problem.resources[candidate.resource].capacity == 1
                && isTaken(candidate.resource, time, candidate.before, candidate.after))
    }

    private func isTaken(_ resource: Int, _ time: Time, _ before: Int, _ after: Int) -> Bool {
        time.starts.contains { start in
            taken.intersects(
                resource, max(0, start - before), min(problem.horizon.slots, start + time.length + after))
        }
    }

    /// Notes, or forgets, what a class takes where its row says.
    private mutating func mark(_ item: Int, isTaken: Bool) {
        guard search.board.isPlaced(item) else { return }
        let time = problem.times[search.board.time(item, item)]
        var uses = problem.classes[item].uses
        for (role, own) in problem.classes[item].roles.enumerated() {
            let candidate = problem.pools[own.pool].candidates[search.board.roleChoice(item, role)]
            uses.append(.init(resource: candidate.resource, before: candidate.before, after: candidate.after))
        }
        for use in uses where problem.resources[use.resource].capacity == 1 {
            for start in time.starts {
                let lower = max(0, start - use.before)
                let upper = min(problem.horizon.slots, start + time.length + use.after)
                if isTaken {
                    taken.insert(use.resource, lower, upper)
                } else {
                    taken.remove(use.resource, lower, upper)
                }
            }
        }
    }

    private mutating func takeAway(_ item: Int) {
        mark(item, isTaken: false)
        search.remove(item)
        search.leaveOut(item)
    }

    private func placement(_ row: [Int32], _ item: Int) -> Assignment.Placement {
        .init(time: Int(row[0]), roles: (0..<search.board.roleCount(item)).map { Int(row[1 + $0]) })
    }

    /// Places that one other class is in the way of, which moves, or pushes a third.
    private mutating func pushing(
        _ item: Int, _ own: Assignment.Placement?, _ present: Int, _ allows: (Int) -> Bool
    ) -> [Alternative] {
        var found: [Alternative] = []
        for victim in neighbours(of: item).filter(allows) {
            if effort < 0 || stop.isSet { break }
            guard let former = assignment.placements[victim] else { continue }
            let victimPrice = take(out: victim)
            let freed = places(of: item, best: 3).filter { collides(item, $0.row, victim, former) }
            for place in freed.prefix(2) {
                insert(item, place.row)
                if let next = places(of: victim, best: 1).first {
                    found.append(
                        Alternative(
                            moves: [
                                .init(item: item, placement: placement(place.row, item)),
                                .init(item: victim, placement: placement(next.row, victim)),
                            ], change: place.price - present + next.price - victimPrice))
                } else {
                    found += thirds(item, place, victim, former, present + victimPrice, allows)
                }
                takeAway(item)
            }
            insert(victim, row(former, victim))
        }
        return found
    }

    private mutating func thirds(
        _ item: Int, _ place: Place, _ victim: Int, _ former: Assignment.Placement, _ paid: Int,
        _ allows: (Int) -> Bool
    ) -> [Alternative] {
        for third in neighbours(of: victim).filter({ $0 != item && allows($0) }).prefix(12) {
            guard effort > 0, let thirdFormer = assignment.placements[third] else { continue }
            let thirdPrice = take(out: third)
            let second = places(of: victim, best: 1).first
            var last: Place?
            if let second, collides(victim, second.row, third, thirdFormer) {
                insert(victim, second.row)
                last = places(of: third, best: 1).first
                takeAway(victim)
            }
            insert(third, row(thirdFormer, third))
            guard let second, let last else { continue }
            return [
                Alternative(
                    moves: [
                        .init(item: item, placement: placement(place.row, item)),
                        .init(item: victim, placement: placement(second.row, victim)),
                        .init(item: third, placement: placement(last.row, third)),
                    ], change: place.price + second.price + last.price - paid - thirdPrice)
            ]
        }
        return []
    }

    private mutating func insert(_ item: Int, _ row: [Int32]) {
        search.board.setRow(search.board.draft, row)
        search.insert(item, search.board.draft)
        mark(item, isTaken: true)
    }

    private func row(_ placement: Assignment.Placement, _ item: Int) -> [Int32] {
        var row = [Int32(placement.time)] + placement.roles.map(Int32.init)
        while row.count < search.board.row(item).count { row.append(-1) }
        return row
    }

    /// Placed classes that want something the class wants too, those with the most in common with it first.
    private func neighbours(of item: Int) -> [Int] {
        let own = resourcesWanted(item)
        let placed = problem.classes.indices.filter { $0 != item && assignment.placements[$0] != nil }
        let shared = placed.map { other in
            (item: other, count: Set(problem.uses(other, assignment).map(\.resource)).intersection(own).count)
        }
        return shared.filter { $0.count > 0 }.sorted { ($1.count, $0.item) < ($0.count, $1.item) }.map(\.item)
    }

    private func resourcesWanted(_ item: Int) -> Set<Int> {
        Set(problem.classes[item].roles.flatMap { problem.pools[$0.pool].candidates.map(\.resource) })
            .union(problem.classes[item].uses.map(\.resource))
    }

    /// Whether a class that stays where it is would be in the way.
    private func collides(_ item: Int, _ row: [Int32], _ other: Int, _ former: Assignment.Placement) -> Bool {
        let place = placement(row, item)
        var both = Assignment(placements: Array(repeating: nil, count: problem.classes.count))
        both.placements[item] = place
        both.placements[other] = former
        guard let one = problem.time(item, both), let two = problem.time(other, both) else { return false }
        let others = problem.uses(other, both)
        return problem.uses(item, both).contains { use in
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
