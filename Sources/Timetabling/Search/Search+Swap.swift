extension Search {
    /// Two placed classes change times, and those roles that both can take from the other.
    mutating func swap(temperature: Float) {
        proposals += 1
        let one = generator.below(board.classCount)
        let other = generator.below(board.classCount)
        guard one != other, board.isPlaced(one), board.isPlaced(other) else { return }
        let timeOfOne = board.time(one, one)
        let timeOfOther = board.time(other, other)
        if timeOfOne == timeOfOther { return }
        let choiceForOne = choiceOfTime.position(board.domain(one), timeOfOther)
        let choiceForOther = choiceOfTime.position(board.domain(other), timeOfOne)
        if choiceForOne < 0 || choiceForOther < 0 { return }
        if isBlocked(one, at: timeOfOther, besides: other) || isBlocked(other, at: timeOfOne, besides: one) { return }

        let threshold = allowance(temperature)
        board.copyRow(one, to: board.spareForOne)
        board.copyRow(other, to: board.spareForOther)
        remove(one)
        var change = -price(one, one)
        remove(other)
        change -= price(other, other)
        draftSwap(one, choiceForOne, from: board.spareForOther, of: other)
        let priceOfOne = price(one, board.draft)
        if priceOfOne < Cost.forbidden {
            insert(one, board.draft)
            draftSwap(other, choiceForOther, from: board.spareForOne, of: one)
            let priceOfOther = price(other, board.draft)
            if priceOfOther < Cost.forbidden, change + priceOfOne + priceOfOther <= threshold {
                insert(other, board.draft)
                settle(change + priceOfOne + priceOfOther)
                return
            }
            remove(one)
        }
        insert(other, board.spareForOther)
        insert(one, board.spareForOne)
    }

    /// Whether a class cannot have a time because of a resource that it needs and that the other class does not hold.
    @inline(__always) private func isBlocked(_ item: Int, at time: Int, besides other: Int) -> Bool {
        for index in board.useRange(item) {
            let use = board.fixedUse(index)
            if needs(other, use.resource) { continue }
            if resourceRules.price(fixedUse(index, time, -1), board) >= Cost.forbidden { return true }
        }
        return false
    }

    @inline(__always) private func needs(_ item: Int, _ resource: Int32) -> Bool {
        for index in board.useRange(item) where board.fixedUse(index).resource == resource { return true }
        return false
    }

    /// Drafts the row of a class with another time, and with the other's resource in each role where it is a candidate.
    private mutating func draftSwap(_ item: Int, _ choice: Int, from row: Int, of other: Int) {
        let draft = board.draft
        board.copyRow(item, to: draft)
        board.setTimeChoice(draft, choice)
        for role in 0..<min(board.roleCount(item), board.roleCount(other)) {
            let theirs = choiceOfResource.position(
                board.pool(item, role), board.resource(other, row, role: role))
            if theirs >= 0 { board.setRoleChoice(draft, role, theirs) }
        }
    }
}
