import Ledger
package import MuseumModel

extension OpenMuseum {
    /// What a plan asks of the museum's zones, beside the plan that it was made from, else what is published of its term where that is
    /// something else; nil where the museum has no zones.
    /// - Throws: `LedgerFault`.
    package func energy(of plan: Plan) async throws -> EnergyReport? {
        guard !folder.museum.energy.isEmpty else { return nil }
        return EnergyReport(zones: folder.energy(of: plan.sessions), before: try await energyBefore(plan))
    }

    private func energyBefore(_ plan: Plan) async throws -> EnergyReport.Before? {
        if let id = plan.parent, let parent = try await ledger.plan(id) {
            return EnergyReport.Before(plan: id, zones: folder.energy(of: parent.sessions))
        }
        var filter = SessionFilter()
        filter.term = plan.term
        filter.status = .confirmed
        let published = try await ledger.sessions(filter).map(\.session)
        guard !published.isEmpty, Set(published) != Set(plan.sessions) else { return nil }
        return EnergyReport.Before(plan: nil, zones: folder.energy(of: published))
    }
}
