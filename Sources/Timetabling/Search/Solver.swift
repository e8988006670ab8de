import Synchronization

/// Finds good assignments of a problem within a budget.
///
/// Two workers search by themselves for an epoch of so many proposals and compare notes between epochs, so that the result
/// depends on the seed and on where the epochs end, but not on how many threads there are.
package struct Solver: Sendable {
    package var seed: UInt64
    /// Threads to use; the result is the same with each number.
    package var threads: Int
    package var shares: Shares
    package var annealing: Annealing
    /// Every move is compared with a full evaluation; slow.
    package var isChecking: Bool

    package init(
        seed: UInt64 = 1, threads: Int = 1, shares: Shares = .standard, annealing: Annealing = Annealing(),
        isChecking: Bool = false
    ) {
        self.seed = seed
        self.threads = threads
        self.shares = shares
        self.annealing = annealing
        self.isChecking = isChecking
    }

    /// What ends a run: so many proposals, or a share of a time that the caller measures.
    package enum Budget: Sendable {
        case iterations(Int)
        /// A clock that tells which part of the allowed time is over, from 0 to 1 and more.
        case time(@Sendable () -> Double)
    }

    package struct Progress: Sendable {
        package let bestCost: Int
        package let unplaced: Int
        package let proposals: Int
        /// Part of the budget that is used, 0…1.
        package let share: Double
    }

    package struct Outcome: Sendable {
        package let assignment: Assignment
        package let cost: Int
        /// What no plan can cost less than.
        package let bound: LowerBound
        package let proposals: Int
        /// Whether the run was ended from outside before its budget was used.
        package let wasStopped: Bool
    }

    /// Searches until the budget is used, the cost is proved to be the least, or `stop` becomes true.
    /// - Parameters:
    ///   - initial: A plan to start from; the outcome is never worse. Classes that break a must-rule in it are taken out first.
    ///   - pinned: Classes that stay as they are in the initial plan, placed or out, even where they break must-rules.
    ///   - report: Called between epochs with the best plan so far.
    @concurrent
    package func solve(
        _ problem: Problem, budget: Budget, initial: Assignment? = nil, pinned: Set<Int> = [],
        stop: StopFlag = StopFlag(), report: @Sendable (Progress) -> Void = { _ in }
    ) async -> Outcome {
        let workers = [0, 1].map { Worker(problem, pinned: pinned, solver: self, index: $0) }
        let clock = EpochClock(budget: budget)
        await forEach(workers) { await $0.construct(from: initial, stop: stop) }
        // What is pinned may be cheaper than any lawful plan.
        let bound = await workers[0].isBroken ? LowerBound(parts: []) : problem.lowerBound()
        if pinned.count == problem.classes.count {
            let best = await workers[0].best
            return Outcome(
                assignment: await workers[0].bestAssignment, cost: best.cost, bound: bound, proposals: 0,
                wasStopped: false)
        }
        var temperatures = (start: annealing.start ?? 1, end: annealing.end ?? 1)
        if annealing.start == nil || annealing.end == nil {
            let typical = await workers[0].typicalWorsening()
            temperatures = (annealing.start ?? max(typical * 0.6, 1), annealing.end ?? 0.16)
        }
        var descent = 0
        var exchange = 0
        while true {
            let (best, leader) = await leader(of: workers)
            let proposals = await workers[0].proposals + workers[1].proposals
            report(
                Progress(
                    bestCost: best.cost, unplaced: best.unplaced, proposals: proposals, share: clock.share(proposals)))
            guard best.cost > bound.cost, !problem.classes.isEmpty, !stop.isSet, let epoch = clock.nextEpoch(proposals)
            else {
                return Outcome(
                    assignment: await workers[leader].bestAssignment, cost: best.cost, bound: bound,
                    proposals: proposals, wasStopped: stop.isSet)
            }
            let progress = clock.share(proposals)
            if annealing.descent(at: progress).index != descent {
                descent = annealing.descent(at: progress).index
                let plan = await workers[leader].bestAssignment
                for worker in workers { await worker.restart(from: plan, cost: best.cost) }
            }
            if Int(progress * Double(annealing.exchanges)) > exchange {
                exchange = Int(progress * Double(annealing.exchanges))
                await exchangeCurrent(workers)
            }
            let height = annealing.height(at: progress)
            let temperature = temperatures.end * power(temperatures.start / temperatures.end, height)
            await forEach(workers) { await $0.run(proposals: epoch / 2, temperature: Float(temperature), stop: stop) }
        }
    }

    private func leader(of workers: [Worker]) async -> (best: (cost: Int, unplaced: Int), index: Int) {
        let first = await workers[0].best
        let second = await workers[1].best
        return second.cost < first.cost ? (second, 1) : (first, 0)
    }

    /// Both workers go on from the cheaper of their plans.
    private func exchangeCurrent(_ workers: [Worker]) async {
        let costs = (await workers[0].cost, await workers[1].cost)
        if costs.0 == costs.1 { return }
        let (from, to) = costs.0 < costs.1 ? (0, 1) : (1, 0)
        await workers[to].restart(from: workers[from].assignment, cost: min(costs.0, costs.1))
    }

    private func forEach(_ workers: [Worker], _ body: @escaping @Sendable (Worker) async -> Void) async {
        if threads == 1 {
            for worker in workers { await body(worker) }
        } else {
            await withTaskGroup { group in
                for worker in workers { group.addTask { await body(worker) } }
            }
        }
    }

    /// base^exponent for base > 0 and exponent in 0…1, by squaring on the binary digits of the exponent.
    private func power(_ base: Double, _ exponent: Double) -> Double {
        var result = 1.0
        var root = base
        var rest = exponent
        if rest >= 1 { return base }
        for _ in 0..<30 {
            root = root.squareRoot()
            rest *= 2
            if rest >= 1 {
                result *= root
                rest -= 1
            }
        }
        return result
    }
}

/// Set by whoever wants a run to end; the search looks at it every thousand proposals or so.
package final class StopFlag: Sendable {
    // A class, because it is shared between the one who stops and those who are stopped.
    private let flag = Atomic<Bool>(false)

    package init() {}

    package func set() { flag.store(true, ordering: .relaxed) }
    package var isSet: Bool { flag.load(ordering: .relaxed) }
}
