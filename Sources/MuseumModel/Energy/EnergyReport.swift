/// What a plan asks of each zone, and what was asked before it.
package struct EnergyReport: Hashable, Codable, Sendable {
    package let zones: [EnergyUse]
    /// Nil where there is nothing to compare with.
    package let before: Before?

    package init(zones: [EnergyUse], before: Before? = nil) {
        self.zones = zones
        self.before = before
    }

    /// The plan that this one was made from, or what is published of the term.
    package struct Before: Hashable, Codable, Sendable {
        /// Nil for what is published.
        package let plan: Plan.ID?
        /// The same zones in the same order.
        package let zones: [EnergyUse]

        package init(plan: Plan.ID?, zones: [EnergyUse]) {
            self.plan = plan
            self.zones = zones
        }
    }
}

extension [EnergyUse] {
    package var minutes: Int { reduce(0) { $0 + $1.minutes } }
    package var money: Int { reduce(0) { $0 + $1.money } }

    /// Nil where the power of some zone is not known.
    package var kilowattHours: Int? {
        allSatisfy { $0.kilowattHours != nil } ? reduce(0) { $0 + ($1.kilowattHours ?? 0) } : nil
    }
}
