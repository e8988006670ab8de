extension Problem {
    /// Where more is needed than there is, whatever the plan: by matching meetings to places, and by counting slots. Empty means that
    /// neither proves anything.
    package func shortages(_ propagation: Propagation, stop: StopFlag = StopFlag()) -> [Shortage] {
        let needs = PlaceNeeds(self, propagation, stop: stop)
        if stop.isSet { return [] }
        var matching = PlaceMatching(needs, stop: stop)
        var found: [Shortage] = []
        var isTold = Set<Int>()
        for need in needs.needs.indices where !isTold.contains(need) {
            while matching.missing[need] > 0, !stop.isSet {
                guard let members = matching.augment(need) else { continue }
                let missing = members.reduce(0) { $0 + matching.missing[$1] }
                let needed = members.reduce(0) { $0 + needs.needs[$1].demand }
                found.append(
                    shortage(
                        members, needs, propagation, needed: needed, places: needed - missing,
                        supply: matching.supply(members)))
                isTold.formUnion(members)
                break
            }
        }
        found = causes(among: found)
        let short = Set(found.flatMap(\.classes))
        found += slotShortages(needs, propagation, stop).filter { !Set($0.classes).isSubset(of: short) }
        return stop.isSet ? [] : found
    }

    /// Of several shortages of the same classes the one that has the least of its own: rooms look short when the people who could
    /// work in them are seldom there, and the other way round.
    private func causes(among found: [Shortage]) -> [Shortage] {
        func own(_ shortage: Shortage) -> Int {
            shortage.supply.reduce(0) { sum, supply in
                guard case .resource(let index) = supply.source else { return sum }
                let blocked = PlaceNeeds.joined(resources[index].blocked).reduce(0) { $0 + $1.count }
                return sum + (horizon.slots - blocked) * resources[index].capacity
            }
        }
        var kept: [Shortage] = []
        for shortage in found {
            guard let known = kept.firstIndex(where: { $0.classes == shortage.classes }) else {
                kept.append(shortage)
                continue
            }
            if own(shortage) < own(kept[known]) { kept[known] = shortage }
        }
        return kept
    }

    private func shortage(
        _ members: [Int], _ needs: PlaceNeeds, _ propagation: Propagation, needed: Int, places: Int,
        supply: [Shortage.Supply]
    ) -> Shortage {
        let limited = members.compactMap { member -> Int? in
            if case .limit(let number) = needs.needs[member].kind { number } else { nil }
        }
        let among = Set(limited.flatMap { countLimits[$0].classes })
        let classes = Set(members.flatMap { propagation.groups[needs.needs[$0].group].members })
        let count = SlotDemand(needs, members, self)
        return Shortage(
            classes: (limited.isEmpty ? classes : classes.intersection(among)).sorted(),
            needs: unique(members.map { needs.needs[$0].kind }), needed: needed, places: places, supply: supply,
            slots: limited.isEmpty && count.needed > count.existing
                ? .init(needed: count.needed, existing: count.existing) : nil)
    }

    /// Needs that together want more slots than the resources that could serve them have.
    private func slotShortages(_ needs: PlaceNeeds, _ propagation: Propagation, _ stop: StopFlag) -> [Shortage] {
        struct Scope: Hashable {
            let resources: [Int]
            let first: Int
            let last: Int
        }
        var scopes: [(scope: Scope, largest: Int)] = []
        var indexOfScope: [Scope: Int] = [:]
        var scopeOfNeed: [Scope?] = []
        for need in needs.needs {
            let ranges = need.slots.values.joined()
            guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else {
                scopeOfNeed.append(nil)
                continue
            }
            let scope = Scope(resources: need.slots.keys.sorted(), first: first, last: last)
            scopeOfNeed.append(scope)
            let existing = need.slots.reduce(0) { sum, entry in
                sum + resources[entry.key].capacity * entry.value.reduce(0) { $0 + $1.count }
            }
            if let known = indexOfScope[scope] {
                scopes[known].largest = max(scopes[known].largest, existing)
            } else {
                indexOfScope[scope] = scopes.count
                scopes.append((scope, existing))
            }
        }
        let sets = scopes.map { Set($0.scope.resources) }
        var found: [Shortage] = []
        for (index, (scope, largest)) in scopes.enumerated() {
            if stop.isSet { return [] }
            let members = needs.needs.indices.filter { need in
                guard let own = scopeOfNeed[need], own.first >= scope.first, own.last <= scope.last else {
                    return false
                }
                return own.resources.allSatisfy(sets[index].contains)
            }
            let demand = members.reduce(0) { $0 + needs.needs[$1].demand * needs.needs[$1].length }
            guard demand > largest else { continue }
            let count = SlotDemand(needs, members, self)
            guard count.needed > count.existing else { continue }
            let sources = scope.resources.map {
                Shortage.Supply(source: .resource($0), places: count.byResource[$0] ?? 0)
            }
            found.append(
                Shortage(
                    classes: Set(members.flatMap { propagation.groups[needs.needs[$0].group].members }).sorted(),
                    needs: unique(members.map { needs.needs[$0].kind }), needed: 0, places: 0, supply: sources,
                    slots: .init(needed: count.needed, existing: count.existing)))
        }
        return found
    }

    private func unique(_ kinds: [Shortage.Need]) -> [Shortage.Need] {
        var known = Set<Shortage.Need>()
        return kinds.filter { known.insert($0).inserted }
    }
}

/// How many slots some needs take, and how many slots there are in which they could be served.
struct SlotDemand {
    let needed: Int
    let existing: Int
    let byResource: [Int: Int]

    init(_ needs: PlaceNeeds, _ members: [Int], _ problem: Problem) {
        needed = members.reduce(0) { $0 + needs.needs[$1].demand * needs.needs[$1].length }
        var ranges: [Int: [Range<Int>]] = [:]
        for member in members {
            for (resource, own) in needs.needs[member].slots { ranges[resource, default: []] += own }
        }
        byResource = ranges.reduce(into: [:]) { counts, entry in
            let open = PlaceNeeds.joined(entry.value).reduce(0) { $0 + $1.count }
            counts[entry.key] = open * problem.resources[entry.key].capacity
        }
        existing = byResource.values.reduce(0, +)
    }
}
