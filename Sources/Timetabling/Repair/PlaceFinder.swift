/// A plan of which classes are taken out and put elsewhere by hand, with the rules of the search to price their places.
struct PlaceFinder: ~Copyable {
    struct Place {
        let row: [Int32]
        let price: Int
    }

    let problem: Problem
    private var search: Search
    /// Slots in which resources of capacity 1 are taken; only to pass over what is refused anyway.
    private var taken: SlotBits
    private let blocked: BlockedSlots
    /// How many places may still be priced.
    var effort: Int
    private let stop: StopFlag
    private let changes: ChangePrices

    init(
        _ problem: Problem, _ assignment: Assignment, effort: Int, stop: StopFlag,
        changes: ChangePrices = ChangePrices()
    ) {
        self.problem = problem
        self.effort = effort
        self.changes = changes
        self.stop = stop
        search = Search(problem, seed: 1)
        search.restart(from: assignment, cost: 0)
        taken = SlotBits(rows: problem.resources.count, slots: problem.horizon.slots)
        blocked = BlockedSlots(problem)
        for item in problem.classes.indices where assignment.placements[item] != nil { mark(item, isTaken: true) }
    }

    var isSpent: Bool { effort < 0 || stop.isSet }
    var assignment: Assignment { search.assignment }

    /// What a row costs, with the price of its being another one than it was.
    private func price(_ item: Int, _ row: Int) -> Int {
        let price = search.price(item, row)
        if changes.isEmpty || price >= Cost.forbidden { return price }
        return price + changes.price(item, placement(search.board.row(row), item))
    }

    /// Takes a class out and gives what it cost, or what leaving it out did.
    mutating func take(out item: Int) -> Int {
        guard search.board.isPlaced(item) else {
            return search.board.leaveOutCost(item)
        }
        search.board.copyRow(item, to: search.board.current)
        search.remove(item)
        let price = self.price(item, search.board.current)
        mark(item, isTaken: false)
        search.leaveOut(item)
        return price >= Cost.forbidden ? 0 : price
    }

    /// The cheapest legal places of a class that is out; of the same time only the cheapest.
    mutating func places(of item: Int, best count: Int) -> [Place] {
        var best: [Place] = []
        for time in 0..<search.board.domainSize(item) {
            if isSpent { break }
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
        var price = self.price(item, draft)
        for role in 0..<roles {
            var best = search.board.roleChoice(draft, role)
            for choice in 0..<search.board.poolSize(item, role) {
                let candidate = problem.pools[problem.classes[item].roles[role].pool].candidates[choice]
                guard canTake(candidate, meetings) else { continue }
                effort -= 1
                search.board.setRoleChoice(draft, role, choice)
                let other = self.price(item, draft)
                if other < price { (price, best) = (other, choice) }
            }
            search.board.setRoleChoice(draft, role, best)
        }
        return Place(row: search.board.row(draft), price: price)
    }

    /// Every legal place of a class that is out, the cheapest first; nil where there are too many or the effort is used up.
    mutating func everyPlace(of item: Int, atMost limit: Int) -> [Place]? {
        var found: [Place] = []
        for time in 0..<search.board.domainSize(item) {
            search.board.setTimeChoice(search.board.draft, time)
            let meetings = problem.times[search.board.time(item, search.board.draft)]
            collect(item, from: 0, meetings, &found)
            if isSpent || found.count > limit { return nil }
        }
        return found.sorted { ($0.price, $0.row[0]) < ($1.price, $1.row[0]) }
    }

    private mutating func collect(_ item: Int, from role: Int, _ meetings: Time, _ found: inout [Place]) {
        if isSpent { return }
        if role == search.board.roleCount(item) {
            effort -= 1
            let price = price(item, search.board.draft)
            if price < Cost.forbidden {
                found.append(Place(row: search.board.row(search.board.draft), price: price))
            }
            return
        }
        for choice in 0..<search.board.poolSize(item, role) {
            let candidate = problem.pools[problem.classes[item].roles[role].pool].candidates[choice]
            guard canTake(candidate, meetings) else { continue }
            search.board.setRoleChoice(search.board.draft, role, choice)
            collect(item, from: role + 1, meetings, &found)
        }
    }

    /// Gives the draft legal candidates for its roles from one on.
    private mutating func fill(_ item: Int, from role: Int, _ roles: Int, _ time: Time) -> Bool {
        if role == roles {
            effort -= 1
            return price(item, search.board.draft) < Cost.forbidden
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

    mutating func takeAway(_ item: Int) {
        mark(item, isTaken: false)
        search.remove(item)
        search.leaveOut(item)
    }

    func placement(_ row: [Int32], _ item: Int) -> Assignment.Placement {
        .init(time: Int(row[0]), roles: (0..<search.board.roleCount(item)).map { Int(row[1 + $0]) })
    }

    mutating func insert(_ item: Int, _ row: [Int32]) {
        search.board.setRow(search.board.draft, row)
        search.insert(item, search.board.draft)
        mark(item, isTaken: true)
    }

    func row(_ placement: Assignment.Placement, _ item: Int) -> [Int32] {
        var row = [Int32(placement.time)] + placement.roles.map(Int32.init)
        while row.count < search.board.row(item).count { row.append(-1) }
        return row
    }
}
