extension Problem {
    /// Load that only the members of a group can carry costs least when each carries as much as its share says.
    /// - Parameter leaveOutPart: Which part of its cost leaving a class out costs here.
    func fairnessBound(leaveOutPart: Int) -> Int {
        fairness.reduce(0) { $0 + bound(of: $1, leaveOutPart: leaveOutPart * fairness.count) }
    }

    private func bound(of group: Fairness, leaveOutPart: Int) -> Int {
        let members = Set(group.members.map(\.resource))
        let isOwn = pools.map { pool in pool.candidates.allSatisfy { members.contains($0.resource) } }
        var load = 0
        var cheapest = Double.infinity
        for item in classes {
            let roles = item.roles.count { isOwn[$0.pool] }
            let meetings = domains[item.domain].candidates.map { times[$0.time].starts.count }.min() ?? 0
            let own = roles * meetings * item.load
            guard own > 0 else { continue }
            load += own
            cheapest = min(cheapest, Double(item.leaveOutCost / leaveOutPart) / Double(own))
        }
        let shares = group.members.reduce(0) { $0 + $1.share }
        guard shares > 0, load > 0 else { return 0 }
        let factor = Double(group.weight) / (Double(group.unit) * Double(group.unit) * Double(shares))
        // The cost bends upwards, so where its last bit of load costs less than leaving a class out, leaving out never pays.
        guard 2 * factor * Double(load) <= cheapest else { return 0 }
        // Each member's cost is rounded down.
        let bound = factor * Double(load) * Double(load) - Double(group.members.count)
        return max(0, Int(bound.rounded(.down)))
    }
}
