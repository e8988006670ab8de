import Foundation
import MuseumModel
import Planning
import Testing
import Timetabling

extension SmallMuseum {
    /// Has the term planned, with every move checked, and the plan judged by the museum's rules alone.
    func plan(
        seed: UInt64 = 1, iterations: Int = 2_000, threads: Int = 1, at place: SourceLocation = #_sourceLocation
    ) async throws -> Plan {
        let plan = try await Planner(folder, term: Self.term, inputs: "").plan(
            Solver(seed: seed, threads: threads, isChecking: true), budget: .iterations(iterations),
            createdAt: Date(timeIntervalSince1970: 0))
        let evaluator = MuseumEvaluator(folder: folder, term: Self.term, plan: plan)
        #expect(evaluator.violations == [], sourceLocation: place)
        #expect(evaluator.costs == plan.costLines, sourceLocation: place)
        return plan
    }
}

extension Plan {
    /// What it costs, by the names of the wishes.
    var costLines: [String: Int] {
        Dictionary(uniqueKeysWithValues: costs.map { ($0.constraint, $0.cost) })
    }

    /// All reasons for what is left out, in English.
    var blockers: [[String]] { unplaced.map { $0.reasons.map(\.english) } }
}
