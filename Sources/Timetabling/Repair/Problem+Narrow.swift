extension Problem {
    /// Leaves a class no choice but its place in some parts of it, and gives the same place in what is left.
    /// - Parameters:
    ///   - time: Whether its time stays.
    ///   - roles: The roles that keep what they have.
    package mutating func narrow(
        _ item: Int, to placement: Assignment.Placement, time: Bool, roles kept: Set<Int>
    ) -> Assignment.Placement {
        let old = classes[item]
        var domain = old.domain
        if time {
            domains.append(Domain([domains[old.domain].candidates[placement.time]]))
            domain = domains.count - 1
        }
        var choices = placement.roles
        let roles = old.roles.enumerated().map { index, role in
            guard kept.contains(index) else { return role }
            pools.append(Pool([pools[role.pool].candidates[placement.roles[index]]]))
            choices[index] = 0
            return Class.Role(pool: pools.count - 1)
        }
        classes[item] = Class(
            domain: domain, roles: roles, uses: old.uses, leaveOutCost: old.leaveOutCost, load: old.load,
            location: old.location)
        return .init(time: time ? 0 : placement.time, roles: choices)
    }

    /// Takes from a class the times for which a condition does not hold; where it is stays. Gives the same place in what is left.
    package mutating func restrict(
        _ item: Int, at placement: Assignment.Placement?, to isAllowed: (Time) -> Bool
    ) -> Assignment.Placement? {
        let old = classes[item]
        let kept = domains[old.domain].candidates.enumerated().filter { index, candidate in
            index == placement?.time || isAllowed(times[candidate.time])
        }
        if kept.count == domains[old.domain].candidates.count { return placement }
        domains.append(Domain(kept.map(\.element)))
        classes[item] = Class(
            domain: domains.count - 1, roles: old.roles, uses: old.uses, leaveOutCost: old.leaveOutCost,
            load: old.load, location: old.location)
        return placement.map { place in
            .init(time: kept.firstIndex { $0.offset == place.time }!, roles: place.roles)
        }
    }
}
