extension Problem {
    /// The cheapest times and candidates of all classes together, when a resource takes no more meetings than fit behind each
    /// other, whatever else holds: a transportation problem between roles that are alike and resources.
    /// - Parameter leaveOutPart: Which part of its cost leaving a class out costs here.
    func placesBound(leaveOutPart: Int) -> Int {
        var bound = 0
        var supplies: [Supply: Int] = [:]
        for item in classes {
            let leaveOut = item.leaveOutCost / leaveOutPart
            let time = min(leaveOut, domains[item.domain].candidates.map(\.penalty).min() ?? leaveOut)
            bound += time
            for role in item.roles {
                supplies[Supply(pool: role.pool, leaveOut: (leaveOut - time) / item.roles.count), default: 0] += 1
            }
        }
        let rooms = meetingsThatFit()
        var network = FlowNetwork(nodes: 2 + supplies.count + resources.count)
        let (source, sink) = (0, 1)
        for (index, resource) in resources.enumerated() {
            network.connect(2 + supplies.count + index, sink, capacity: rooms[index] * resource.capacity, cost: 0)
        }
        let ordered = supplies.sorted { ($0.key.pool, $0.key.leaveOut) < ($1.key.pool, $1.key.leaveOut) }
        for (index, (supply, count)) in ordered.enumerated() {
            network.connect(source, 2 + index, capacity: count, cost: 0)
            network.connect(2 + index, sink, capacity: count, cost: supply.leaveOut)
            for candidate in pools[supply.pool].candidates {
                network.connect(
                    2 + index, 2 + supplies.count + candidate.resource, capacity: count, cost: candidate.penalty)
            }
        }
        return bound + network.cheapestFlow(from: source, to: sink)
    }

    private struct Supply: Hashable {
        let pool: Int
        let leaveOut: Int
    }

    /// For each resource, how many of the meetings that could have it fit behind each other at most.
    private func meetingsThatFit() -> [Int] {
        var timesOfPool = Array(repeating: Set<Int>(), count: pools.count)
        var domainsOfPool = Array(repeating: Set<Int>(), count: pools.count)
        for item in classes {
            for role in item.roles where domainsOfPool[role.pool].insert(item.domain).inserted {
                timesOfPool[role.pool].formUnion(domains[item.domain].candidates.map(\.time))
            }
        }
        var poolsOfResource = Array(repeating: [Int](), count: resources.count)
        for (index, pool) in pools.enumerated() {
            for candidate in pool.candidates { poolsOfResource[candidate.resource].append(index) }
        }
        return resources.indices.map { resource in
            let slots = horizon.slots
            var isBlocked = Array(repeating: false, count: slots)
            for range in resources[resource].blocked {
                for slot in range.clamped(to: 0..<slots) { isBlocked[slot] = true }
            }
            // The first slot behind the meeting that ends earliest of those that begin at a slot or later.
            var earliestEnd = Array(repeating: Int.max, count: slots + 1)
            for pool in poolsOfResource[resource] {
                for time in timesOfPool[pool] {
                    let time = times[time]
                    for start in time.starts
                    where !(start..<min(slots, start + time.length)).contains(where: { isBlocked[$0] }) {
                        earliestEnd[start] = min(earliestEnd[start], start + time.length)
                    }
                }
            }
            for slot in (0..<slots).reversed() { earliestEnd[slot] = min(earliestEnd[slot], earliestEnd[slot + 1]) }
            var count = 0
            var slot = 0
            while slot < slots, earliestEnd[slot] < Int.max {
                count += 1
                slot = earliestEnd[slot]
            }
            return count
        }
    }
}
