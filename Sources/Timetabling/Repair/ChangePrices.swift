/// What it costs, besides the cost of a plan, that classes are not where they were.
package struct ChangePrices: Sendable {
    /// Where a class was, and what each part of it costs when it is another one.
    package struct Entry: Sendable {
        package let former: Assignment.Placement
        package let time: Int
        /// For each role.
        package let roles: [Int]

        package init(former: Assignment.Placement, time: Int, roles: [Int]) {
            self.former = former
            self.time = time
            self.roles = roles
        }
    }

    private let entries: [Int: Entry]

    /// - Parameter entries: By class; whoever has none changes free of charge.
    package init(_ entries: [Int: Entry] = [:]) {
        self.entries = entries
    }

    var isEmpty: Bool { entries.isEmpty }
    package var hasPrices: Bool { !entries.isEmpty }

    func price(_ item: Int, _ placement: Assignment.Placement) -> Int {
        guard let entry = entries[item] else { return 0 }
        var price = placement.time == entry.former.time ? 0 : entry.time
        for (role, choice) in placement.roles.enumerated() where choice != entry.former.roles[role] {
            price += entry.roles[role]
        }
        return price
    }

    /// The price of moving a class at all, at its dearest.
    func most(_ item: Int) -> Int { entries[item].map { $0.time + $0.roles.reduce(0, +) } ?? 0 }

    /// The sum over a plan; classes that it leaves out are not counted.
    package func price(_ assignment: Assignment) -> Int {
        entries.keys.reduce(0) { sum, item in
            sum + (assignment.placements[item].map { price(item, $0) } ?? 0)
        }
    }
}

extension Problem {
    /// The same problem with the prices added to the candidates of their classes.
    package func priced(by changes: ChangePrices, for items: some Sequence<Int>) -> Problem {
        var problem = self
        for item in items {
            guard let entry = changes.entry(item) else { continue }
            let old = classes[item]
            problem.domains.append(
                Domain(
                    domains[old.domain].candidates.enumerated().map { index, candidate in
                        .init(
                            time: candidate.time,
                            penalty: candidate.penalty + (index == entry.former.time ? 0 : entry.time))
                    }))
            let roles = old.roles.enumerated().map { role, own in
                problem.pools.append(
                    Pool(
                        pools[own.pool].candidates.enumerated().map { index, candidate in
                            .init(
                                resource: candidate.resource,
                                penalty: candidate.penalty
                                    + (index == entry.former.roles[role] ? 0 : entry.roles[role]),
                                until: candidate.until, before: candidate.before, after: candidate.after)
                        }))
                return Class.Role(pool: problem.pools.count - 1)
            }
            problem.classes[item] = Class(
                domain: problem.domains.count - 1, roles: roles, uses: old.uses, leaveOutCost: old.leaveOutCost,
                load: old.load, location: old.location)
        }
        return problem
    }
}

extension ChangePrices {
    fileprivate func entry(_ item: Int) -> Entry? { entries[item] }
}
