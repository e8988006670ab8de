/// The candidate times that are left once all that are impossible, whatever else is planned, are deleted; each deletion keeps its
/// reason.
package struct Propagation: Sendable {
    package enum Reason: Hashable, Sendable {
        /// A resource that the class needs in any case cannot be had then.
        case resource(Int)
        /// None of those who could play the role can be had then.
        case role(Int)
        /// No candidate of the other class keeps the must-rule, by its index among the relations.
        case relation(Int)
    }

    /// For each group, the candidates of its domain that are left.
    package private(set) var left: [[Int]] = []
    /// For each group, what was deleted and why.
    package private(set) var deletions: [[(candidate: Int, reason: Reason)]] = []
    package let groups: [ClassGroup]

    package init(_ problem: Problem, groups: [ClassGroup], stop: StopFlag = StopFlag()) {
        self.groups = groups
        let blocked = BlockedSlots(problem)
        for group in groups {
            var kept: [Int] = []
            var gone: [(candidate: Int, reason: Reason)] = []
            for (index, candidate) in problem.domains[group.domain].candidates.enumerated() {
                if index & 1023 == 0, stop.isSet { break }
                let time = problem.times[candidate.time]
                if let reason = blocked.reason(against: group, at: time, problem) {
                    gone.append((index, reason))
                } else {
                    kept.append(index)
                }
            }
            left.append(kept)
            deletions.append(gone)
        }
        propagateRelations(problem, stop)
    }

    private mutating func propagateRelations(_ problem: Problem, _ stop: StopFlag) {
        var groupOf = Array(repeating: -1, count: problem.classes.count)
        for (index, group) in groups.enumerated() { for item in group.members { groupOf[item] = index } }
        // A rule between classes speaks for their groups only where it holds for every member; others are left to the search.
        struct Link: Hashable {
            let first: Int
            let second: Int
            let kind: String
        }
        var links: [Link: (index: Int, firsts: Set<Int>, seconds: Set<Int>)] = [:]
        for (index, relation) in problem.relations.enumerated() where relation.weight == .must {
            let (first, second) = (groupOf[relation.first], groupOf[relation.second])
            guard first >= 0, second >= 0, first != second else { continue }
            let link = Link(first: first, second: second, kind: "\(relation.kind)")
            links[link, default: (index, [], [])].firsts.insert(relation.first)
            links[link]!.seconds.insert(relation.second)
        }
        let ordered = links.sorted { $0.value.index < $1.value.index }
        var isChanged = true
        while isChanged, !stop.isSet {
            isChanged = false
            for (link, value) in ordered {
                let kind = problem.relations[value.index].kind
                if value.firsts.count == groups[link.first].members.count,
                    prune(
                        link.first, by: link.second, problem, value.index,
                        holds: { kind.holds($0, $1, slotsPerDay: $2) })
                {
                    isChanged = true
                }
                if value.seconds.count == groups[link.second].members.count,
                    prune(
                        link.second, by: link.first, problem, value.index,
                        holds: { kind.holds($1, $0, slotsPerDay: $2) })
                {
                    isChanged = true
                }
            }
        }
    }

    private mutating func prune(
        _ group: Int, by other: Int, _ problem: Problem, _ relation: Int, holds: (Time, Time, Int) -> Bool
    ) -> Bool {
        let times = left[other].map { problem.times[problem.domains[groups[other].domain].candidates[$0].time] }
        // What cannot be held itself stands in nobody's way.
        if times.isEmpty { return false }
        // The ends support almost everything.
        let likely = [times.last, times.first].compactMap(\.self) + times
        let slotsPerDay = problem.horizon.slotsPerDay
        let kept = left[group].filter { candidate in
            let time = problem.times[problem.domains[groups[group].domain].candidates[candidate].time]
            return likely.contains { holds(time, $0, slotsPerDay) }
        }
        guard kept.count < left[group].count else { return false }
        let keeps = Set(kept)
        deletions[group] += left[group].filter { !keeps.contains($0) }.map { ($0, .relation(relation)) }
        left[group] = kept
        return true
    }
}

extension Propagation {
    /// The groups that, all of them placed, leave a group without a time: itself, and those at the other ends of the rules that
    /// deleted its times, and theirs.
    package func groupsAgainst(_ group: Int, _ problem: Problem) -> [Int] {
        var groupOf: [Int: Int] = [:]
        for (index, group) in groups.enumerated() { for item in group.members { groupOf[item] = index } }
        var found = [group]
        var next = 0
        while next < found.count {
            for case .relation(let index) in Set(deletions[found[next]].map(\.reason)) {
                for item in [problem.relations[index].first, problem.relations[index].second] {
                    if let other = groupOf[item], !found.contains(other) { found.append(other) }
                }
            }
            next += 1
        }
        return found.sorted()
    }
}

/// In which slots each resource may hold no meeting.
struct BlockedSlots: ~Copyable {
    private var bits: SlotBits
    private let isEverBlocked: [Bool]
    private let slots: Int

    init(_ problem: Problem) {
        slots = problem.horizon.slots
        bits = SlotBits(rows: problem.resources.count, slots: slots)
        isEverBlocked = problem.resources.map { !$0.blocked.isEmpty }
        for (index, resource) in problem.resources.enumerated() {
            for range in resource.blocked where !range.isEmpty {
                bits.insert(index, max(0, range.lowerBound), min(slots, range.upperBound))
            }
        }
    }

    func isFree(_ resource: Int, at time: Time) -> Bool {
        guard isEverBlocked[resource] else { return true }
        for start in time.starts where bits.intersects(resource, start, min(slots, start + time.length)) {
            return false
        }
        return true
    }

    func canTake(_ candidate: Pool.Candidate, at time: Time) -> Bool {
        time.starts.last! + time.length <= candidate.until && isFree(candidate.resource, at: time)
    }

    func reason(against group: ClassGroup, at time: Time, _ problem: Problem) -> Propagation.Reason? {
        for use in group.uses
        where use.units > problem.resources[use.resource].capacity || !isFree(use.resource, at: time) {
            return .resource(use.resource)
        }
        for (role, pool) in group.roles.enumerated()
        where !problem.pools[pool].candidates.contains(where: { canTake($0, at: time) }) {
            return .role(role)
        }
        return nil
    }
}
