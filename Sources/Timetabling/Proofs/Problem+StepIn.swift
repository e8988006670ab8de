extension Problem {
    /// What each candidate of a role would change in the cost if it took the role over, all else staying; nil where that breaks a
    /// must-rule.
    package func changes(ofRole role: Int, of item: Int, in assignment: Assignment) -> [Int?] {
        guard let placement = assignment.placements[item] else { return [] }
        var others = assignment
        others.placements[item] = nil
        var search = Search(self, seed: 1)
        search.restart(from: others, cost: 0)
        let draft = search.board.draft
        search.board.setTimeChoice(draft, placement.time)
        for (index, choice) in placement.roles.enumerated() { search.board.setRoleChoice(draft, index, choice) }
        let present = search.price(item, draft)
        var changes: [Int?] = []
        for choice in pools[classes[item].roles[role].pool].candidates.indices {
            search.board.setRoleChoice(draft, role, choice)
            let price = search.price(item, draft)
            changes.append(price >= Cost.forbidden ? nil : price - (present >= Cost.forbidden ? 0 : present))
        }
        return changes
    }
}
