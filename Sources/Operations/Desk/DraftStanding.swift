import Foundation
import Ledger
package import MuseumModel
import Planning

/// How the latest draft of a term stands under the museum's folder as it is now.
package struct DraftStanding: Codable, Sendable {
    package let plan: Plan.ID
    package let cost: Int
    package let violations: [Plan.Violation]
    /// What is locked that the draft does not have.
    package let faults: [Fault]
}

extension Workplace {
    /// Nil where there is no ledger yet, or no plan of the term in it.
    /// - Throws: `Faults` in the folder, `LedgerFault`.
    package func draftStanding(of term: Term.ID) async throws -> DraftStanding? {
        guard FileManager.default.fileExists(atPath: database) else { return nil }
        let museum = try OpenMuseum(self)
        guard try await museum.ledger.latestPlan(of: term) != nil else { return nil }
        let draft = try await museum.draft(nil, term: term)
        let planner = try museum.planner(of: draft.plan)
        let judged = planner.judged(draft)
        return DraftStanding(
            plan: draft.plan.id, cost: judged.cost, violations: judged.violations, faults: planner.faults(of: draft))
    }
}
