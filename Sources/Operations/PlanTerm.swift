import Foundation
import Ledger
package import MuseumModel
import Planning
package import Timetabling

/// What to plan, and how long to search.
package struct PlanOrder: Sendable {
    package enum Budget: Sendable {
        case seconds(Double)
        case iterations(Int)
    }

    package let term: Term.ID
    package let budget: Budget
    package let seed: UInt64
    package let threads: Int
    /// The draft from which to go on, with what is locked in it; nil to begin anew.
    package let draft: Plan.ID?

    package init(term: Term.ID, budget: Budget, seed: UInt64 = 1, threads: Int = 2, from draft: Plan.ID? = nil) {
        self.term = term
        self.budget = budget
        self.seed = seed
        self.threads = threads
        self.draft = draft
    }
}

/// How far a search has come.
package struct PlanProgress: Sendable {
    package let bestCost: Int
    package let unplaced: Int
    package let proposals: Int
    package let elapsed: Duration
    /// Part of the budget that is used, 0…1.
    package let share: Double

    package init(_ progress: Solver.Progress, elapsed: Duration) {
        bestCost = progress.bestCost
        unplaced = progress.unplaced
        proposals = progress.proposals
        self.elapsed = elapsed
        share = progress.share
    }
}

extension OpenMuseum {
    /// Searches for a plan of a term and keeps it in the ledger as a draft. Setting `stop` ends the search with the best plan.
    /// - Throws: `Faults` for an unknown term and in the constraints.
    package func plan(
        _ order: PlanOrder, stop: StopFlag = StopFlag(), report: @escaping @Sendable (PlanProgress) -> Void = { _ in }
    ) async throws -> Plan {
        let term = try term(order.term)
        if let id = order.draft {
            let draft = try await draft(id)
            guard draft.plan.term == order.term else {
                throw Faults([
                    .unknownName(order.term.value, option: "--term", known: [draft.plan.term.value])
                ])
            }
            return try await replan(
                draft, freeing: nil, budget: order.budget, seed: order.seed, threads: order.threads, stop: stop,
                report: report)
        }
        let start = ContinuousClock.now
        let planner = try Planner(folder, term: term, inputs: workplace.fingerprint())
        let plan = await planner.plan(
            Solver(seed: order.seed, threads: order.threads), budget: order.budget.from(start), createdAt: now,
            stop: stop
        ) { progress in
            report(PlanProgress(progress, elapsed: ContinuousClock.now - start))
        }
        return try await keep(plan)
    }

    /// The plan of that identity; the latest of the term, or of all terms, where none is named.
    /// - Throws: `Faults` when there is none.
    package func storedPlan(_ id: Plan.ID?, term: Term.ID? = nil) async throws -> Plan {
        let plans = try await ledger.plans()
        let wanted = id ?? plans.first { term == nil || $0.term == term }?.id
        if let wanted, let plan = try await ledger.plan(wanted) { return plan }
        throw Faults([
            id.map { .unknownName($0.value, option: "PLAN", known: plans.map(\.id.value)) }
                ?? Fault(
                    file: workplace.database, problem: Message(zhHant: "還沒有排程", english: "there is no plan yet"),
                    remedy: Message(
                        zhHant: "先執行 gnomon plan 資料夾 --term 檔期", english: "make one with gnomon plan DIR --term TERM"))
        ])
    }
}
