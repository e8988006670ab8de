/// What keeps a class from a time, with all others where they are.
package enum Blocker: Hashable, Sendable {
    /// A resource that it needs whatever is chosen.
    case resource(Int)
    /// No candidate of the role can take it.
    case role(Int)
    /// A must-rule about classes.
    case rule
    /// Nothing: it could be there.
    case nothing
}

extension Problem {
    /// For each of some classes that an assignment leaves out: what blocks their candidate times, the most frequent first.
    /// - Parameter cost: The assignment's, where it is known.
    package func blockers(
        of items: [Int], in assignment: Assignment, cost: Int? = nil
    ) -> [[(blocker: Blocker, count: Int)]] {
        guard !items.isEmpty else { return [] }
        var search = Search(self, seed: 0)
        search.restart(from: assignment, cost: cost ?? evaluate(assignment).cost)
        var result: [[(blocker: Blocker, count: Int)]] = []
        for item in items { result.append(search.blockers(of: item)) }
        return result
    }
}

extension Search {
    /// How many of the candidate times each thing blocks; a time may be blocked by several.
    mutating func blockers(of item: Int) -> [(blocker: Blocker, count: Int)] {
        var counts: [(blocker: Blocker, count: Int)] = []
        for choice in 0..<board.domainSize(item) {
            board.setTimeChoice(board.draft, choice)
            for blocker in blockersAtDraft(item) {
                if let known = counts.firstIndex(where: { $0.blocker == blocker }) {
                    counts[known].count += 1
                } else {
                    counts.append((blocker, 1))
                }
            }
        }
        return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
            \.element)
    }

    /// All that keeps a class from the time of the draft; people before rooms, since rooms are often taken by what lacks people.
    private mutating func blockersAtDraft(_ item: Int) -> [Blocker] {
        let draft = board.draft
        let meetings = board.meetings(board.time(item, draft))
        var blockers: [Blocker] = []
        for index in board.useRange(item)
        where resourceRules.price(fixedUse(index, meetings, -1), board) >= Cost.forbidden {
            blockers.append(.resource(Int(board.fixedUse(index).resource)))
        }
        var blockedRoles: [Blocker] = []
        // Of the roles that could be filled; the row holds nothing of use for the others.
        var taken: [Int32] = []
        for role in 0..<board.roleCount(item) {
            let location = blockedRoles.isEmpty ? board.location(item, draft, choosing: role) : -1
            var isFound = false
            for choice in 0..<board.poolSize(item, role) {
                board.setRoleChoice(draft, role, choice)
                let candidate = board.candidate(item, draft, role)
                if !taken.contains(candidate.resource),
                    priceOfCandidate(item, candidate, meetings, location) < Cost.forbidden
                {
                    taken.append(candidate.resource)
                    isFound = true
                    break
                }
            }
            if !isFound { blockedRoles.append(.role(role)) }
        }
        blockers += blockedRoles.reversed()
        if !blockers.isEmpty { return blockers }
        return [price(item, draft) >= Cost.forbidden ? .rule : .nothing]
    }
}
