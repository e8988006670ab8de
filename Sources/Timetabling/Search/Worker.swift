/// Holds one search. An actor, because two of them run at the same time and each owns its memory.
actor Worker {
    private var search: Search

    init(_ problem: Problem, pinned: Set<Int>, solver: Solver, index: Int) {
        search = Search(
            problem, seed: solver.seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(index), shares: solver.shares,
            pinned: pinned, isChecking: solver.isChecking)
    }

    var proposals: Int { search.proposals }
    var cost: Int { search.cost }
    var assignment: Assignment { search.assignment }
    var bestAssignment: Assignment { search.bestAssignment }
    /// Whether pinned classes break must-rules among themselves.
    var isBroken: Bool { !search.standing.isEmpty }
    var best: (cost: Int, unplaced: Int) { (search.bestCost, search.unplacedInBest) }

    func construct(from initial: Assignment?, stop: StopFlag) {
        if let initial { search.begin(from: initial) }
        search.construct { stop.isSet }
    }

    func typicalWorsening() -> Double { search.typicalWorsening(sample: 2000) }

    func run(proposals: Int, temperature: Float, stop: StopFlag) {
        search.board.limitReach(Int(temperature * search.shares.reach) + 2)
        var rest = proposals
        while rest > 0, !stop.isSet {
            search.run(proposals: min(rest, 1024), temperature: temperature)
            rest -= 1024
        }
    }

    func restart(from assignment: Assignment, cost: Int) {
        search.restart(from: assignment, cost: cost)
    }
}

/// Cuts a budget into epochs.
struct EpochClock {
    private let budget: Solver.Budget

    init(budget: Solver.Budget) {
        self.budget = budget
    }

    /// The part of the budget that is used.
    func share(_ proposals: Int) -> Double {
        switch budget {
        case .iterations(let limit): min(1, Double(proposals) / Double(max(limit, 1)))
        case .time(let share): min(1, share())
        }
    }

    /// The length of the next epoch in proposals of all workers; nil when the budget is used.
    func nextEpoch(_ proposals: Int) -> Int? {
        switch budget {
        case .iterations(let limit):
            return proposals >= limit ? nil : min(max(2048, limit / 512), max(2, limit - proposals))
        case .time(let share):
            return share() >= 1 ? nil : 65_536
        }
    }
}
