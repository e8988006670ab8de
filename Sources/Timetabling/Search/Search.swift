/// One worker's view of a plan in the making: the rows of the board, what the rules have taken note of, and the cost.
///
/// Only moves that keep every must-rule are ever taken; what finds no place is left out at its price. All moves are built from
/// three steps: take a class out, price a place for it among the rest, put it in.
struct Search: ~Copyable {
    let problem: Problem
    var board: Board
    var resourceRules: ResourceRules
    var classRules: ClassRules
    var holders: Holders
    var contemporaries: Contemporaries
    var generator: Generator
    let shares: Shares

    /// Cost of the rows as they are.
    private(set) var cost: Int
    private(set) var unplaced: IndexList
    private(set) var bestCost: Int
    private(set) var unplacedInBest: Int
    private var best: FlatArray<Int32>

    /// Proposed moves so far, taken or not.
    var proposals = 0
    /// Every move is compared with a full evaluation; a difference stops the program.
    let isChecking: Bool
    let seed: UInt64
    /// The kind of move under way, and the plan at the last check; kept up in checking mode only.
    var move = Move.construct
    var verified: Assignment?

    /// −ln(u) for 4,096 evenly spaced u, so that the acceptance threshold of annealing costs one look-up.
    let logarithms: FlatArray<Float>
    /// The classes of the chain that is tried, and the time choice of each.
    var chain: FlatArray<Int32>
    var chainChoice: FlatArray<Int32>
    let choiceOfTime: LookUp
    let choiceOfResource: LookUp
    /// Those with which each class should share a resource in a role.
    let companions: Companions
    /// Resources whose use can have a price; the others are taken or free, and nothing else.
    let isPriced: FlatArray<Bool>
    /// Classes that need none of the priced resources, whatever is chosen.
    let isPlain: FlatArray<Bool>
    /// Classes that are never touched, and the others.
    let isPinned: FlatArray<Bool>
    let movable: FlatArray<Int32>
    /// The must-rules that those break among themselves, which nothing can mend.
    var standing: [String] = []

    init(
        _ problem: Problem, seed: UInt64, shares: Shares = .standard, pinned: Set<Int> = [], isChecking: Bool = false
    ) {
        self.problem = problem
        self.shares = shares
        self.isChecking = isChecking
        self.seed = seed
        board = Board(problem)
        resourceRules = ResourceRules(problem)
        classRules = ClassRules(problem)
        holders = Holders(problem)
        contemporaries = Contemporaries(problem)
        generator = Generator(seed: seed)
        cost = problem.evaluate(Assignment(placements: problem.classes.map { _ in nil })).cost
        bestCost = cost
        unplacedInBest = problem.classes.count
        best = board.snapshot
        unplaced = IndexList(full: problem.classes.count)
        logarithms = FlatArray((0..<4096).map { -Float.naturalLogarithm((Float($0) + 0.5) / 4096) })
        choiceOfTime = LookUp(
            rows: problem.domains.map { $0.candidates.map(\.time) }, columns: problem.times.count)
        choiceOfResource = LookUp(
            rows: problem.pools.map { $0.candidates.map(\.resource) }, columns: problem.resources.count)
        companions = Companions(problem)
        isPinned = FlatArray(problem.classes.indices.map(pinned.contains))
        movable = FlatArray(problem.classes.indices.filter { !pinned.contains($0) }.map(Int32.init))
        chain = FlatArray(repeating: 0, count: Board.chainLimit)
        chainChoice = FlatArray(repeating: 0, count: Board.chainLimit)
        var priced: [Bool] = []
        for resource in problem.resources.indices { priced.append(resourceRules.prices(resource)) }
        let isPricedPool = problem.pools.map { pool in pool.candidates.contains { priced[$0.resource] } }
        isPriced = FlatArray(priced)
        isPlain = FlatArray(
            problem.classes.map { item in
                !item.uses.contains { priced[$0.resource] } && !item.roles.contains { isPricedPool[$0.pool] }
            })
    }

    var bestAssignment: Assignment { board.assignment(best) }
    var assignment: Assignment { board.assignment(board.snapshot) }

    /// A class that may be moved, drawn by chance.
    @inline(__always) mutating func drawClass() -> Int { movable.int(generator.below(movable.count)) }

    /// Takes what stands, with its cost, for the best so far, whatever was before.
    mutating func beginHere(cost: Int) {
        self.cost = cost
        bestCost = cost
        unplacedInBest = unplaced.count
        board.save(into: &best)
    }

    /// Takes a change of cost into account once all steps of a move are done.
    @inline(__always) mutating func settle(_ change: Int) {
        cost += change
        if isChecking { verify() }
        if cost < bestCost {
            bestCost = cost
            unplacedInBest = unplaced.count
            board.save(into: &best)
        }
    }
}

// The three steps.
extension Search {
    /// What placing a class as a row says adds to the cost; `Cost.forbidden` when it breaks a must-rule. The class is not placed.
    @inline(__always) func price(_ item: Int, _ row: Int) -> Int {
        let uses = priceOfUses(item, row)
        if uses >= Cost.forbidden { return uses }
        let rest = classRules.price(item, row, board)
        return rest >= Cost.forbidden ? rest : uses + rest
    }

    /// The price of a row of which is known that no resource is taken and each candidate is valid.
    @inline(__always) func priceOfFree(_ item: Int, _ row: Int) -> Int {
        if !isPlain[item] { return price(item, row) }
        let rest = classRules.price(item, row, board)
        if rest >= Cost.forbidden { return rest }
        var price = rest
        for role in 0..<board.roleCount(item) { price += Int(board.candidate(item, row, role).penalty) }
        return price
    }

    /// What a row costs as the current place of a class: its price, or the cost of leaving the class out.
    @inline(__always) func priceOrLeaveOut(_ item: Int, _ row: Int) -> Int {
        board.isPlaced(row) ? priceOfFree(item, row) : board.leaveOutCost(item)
    }

    /// Takes a class out of what the rules have taken note of; its row stays as it is.
    @inline(__always) mutating func remove(_ item: Int) {
        guard board.isPlaced(item) else { return }
        let meetings = board.meetings(board.time(item, item))
        let location = board.location(item, item)
        for index in board.useRange(item) {
            resourceRules.release(fixedUse(index, meetings, location), board)
        }
        for role in 0..<board.roleCount(item) {
            let candidate = board.candidate(item, item, role)
            resourceRules.release(roleUse(item, candidate, meetings, location), board)
            holders.remove(item, role: role, Int(candidate.resource), meetings, board)
        }
        classRules.remove(item, item, board)
        contemporaries.remove(item, board.time(item, item))
    }

    /// Marks a class that has been removed as left out.
    mutating func leaveOut(_ item: Int) {
        board.setTimeChoice(item, -1)
        unplaced.set(item, isMember: true)
    }

    /// Puts a class where a row says.
    @inline(__always) mutating func insert(_ item: Int, _ row: Int) {
        if row != item { board.copyRow(row, to: item) }
        unplaced.set(item, isMember: !board.isPlaced(item))
        guard board.isPlaced(item) else { return }
        let meetings = board.meetings(board.time(item, item))
        let location = board.location(item, item)
        for index in board.useRange(item) {
            resourceRules.occupy(fixedUse(index, meetings, location), board)
        }
        for role in 0..<board.roleCount(item) {
            let candidate = board.candidate(item, item, role)
            resourceRules.occupy(roleUse(item, candidate, meetings, location), board)
            holders.insert(item, role: role, Int(candidate.resource), meetings, board)
        }
        classRules.insert(item, item, board)
        contemporaries.insert(item, board.time(item, item))
    }
}

// Uses of resources.
extension Search {
    /// Whether a fixed use of a class is refused at some meetings, wherever it is held.
    @inline(__always) func refusesFixedUses(_ item: Int, _ meetings: Meetings) -> Bool {
        for index in board.useRange(item) where resourceRules.refuses(fixedUse(index, meetings, -1), board) {
            return true
        }
        return false
    }

    /// What the fixed uses of a class cost at some meetings; they depend on nothing else but the location.
    @inline(__always) func priceOfFixedUses(_ item: Int, _ meetings: Meetings, _ location: Int) -> Int {
        var price = 0
        for index in board.useRange(item) {
            let added = resourceRules.price(fixedUse(index, meetings, location), board)
            if added >= Cost.forbidden { return added }
            price += added
        }
        return price
    }

    @inline(__always) private func priceOfUses(_ item: Int, _ row: Int) -> Int {
        let meetings = board.meetings(board.time(item, row))
        let location = board.location(item, row)
        var price = priceOfFixedUses(item, meetings, location)
        if price >= Cost.forbidden { return price }
        for role in 0..<board.roleCount(item) {
            if isTaken(item, row, role) { return Cost.forbidden }
            let added = priceOfCandidate(item, board.candidate(item, row, role), meetings, location)
            if added >= Cost.forbidden { return added }
            price += added
        }
        return price
    }

    /// Whether an earlier role of a row has the same resource.
    @inline(__always) func isTaken(_ item: Int, _ row: Int, _ role: Int) -> Bool {
        for other in 0..<role where board.resource(item, row, role: other) == board.resource(item, row, role: role) {
            return true
        }
        return false
    }

    /// What a candidate costs in a role, whoever has the others: its penalty and what the rules about resources say.
    @inline(__always) func priceOfCandidate(
        _ item: Int, _ candidate: Board.CandidateResource, _ meetings: Meetings, _ location: Int
    ) -> Int {
        if !isValid(candidate, meetings) { return Cost.forbidden }
        let added = resourceRules.price(roleUse(item, candidate, meetings, location), board)
        return added >= Cost.forbidden ? added : added + Int(candidate.penalty)
    }

    /// Whether a candidate is refused for sure; see `ResourceRule.refuses`.
    @inline(__always) func refuses(_ item: Int, _ candidate: Board.CandidateResource, _ meetings: Meetings) -> Bool {
        !isValid(candidate, meetings) || resourceRules.refuses(roleUse(item, candidate, meetings, -1), board)
    }

    /// Whether a candidate qualifies up to the end of some meetings.
    @inline(__always) private func isValid(_ candidate: Board.CandidateResource, _ meetings: Meetings) -> Bool {
        Int(board.meeting(meetings.range.upperBound - 1).start) + meetings.length <= Int(candidate.until)
    }

    @inline(__always) func fixedUse(_ index: Int, _ meetings: Meetings, _ location: Int) -> Use {
        let use = board.fixedUse(index)
        return Use(
            resource: Int(use.resource), meetings: meetings, units: Int(use.units), before: Int(use.before),
            after: Int(use.after), location: location, load: 0)
    }

    @inline(__always)
    private func roleUse(
        _ item: Int, _ candidate: Board.CandidateResource, _ meetings: Meetings, _ location: Int
    ) -> Use {
        Use(
            resource: Int(candidate.resource), meetings: meetings, units: 1, before: Int(candidate.before),
            after: Int(candidate.after), location: location, load: board.load(item))
    }
}
