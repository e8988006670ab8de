extension Search {
    /// Two placed classes change times, and those roles that both can take from the other.
    mutating func swap(temperature: Float) {
        proposals += 1
        let one = drawClass()
        let other = drawClass()
        guard one != other, board.isPlaced(one), board.isPlaced(other) else { return }
        let timeOfOne = board.time(one, one)
        let timeOfOther = board.time(other, other)
        if timeOfOne == timeOfOther { return }
        let choiceForOne = choiceOfTime.position(board.domain(one), timeOfOther)
        let choiceForOther = choiceOfTime.position(board.domain(other), timeOfOne)
        if choiceForOne < 0 || choiceForOther < 0 { return }
        if isBlocked(one, at: timeOfOther, besides: other) || isBlocked(other, at: timeOfOne, besides: one) { return }
        draftSwap(one, choiceForOne, with: other, in: board.draftOfOne)
        draftSwap(other, choiceForOther, with: one, in: board.draftOfOther)
        if isChecking { move = .swap }
        trade(one, other, temperature: temperature)
    }

    /// A class takes a resource, drawn by chance, from the class that has it at the time, and gives its own.
    mutating func exchange(temperature: Float) {
        proposals += 1
        let one = drawClass()
        let roles = board.roleCount(one)
        guard board.isPlaced(one), roles > 0 else { return }
        let role = roles == 1 ? 0 : generator.below(roles)
        let choice = drawCandidate(one, role)
        if choice == board.roleChoice(one, role) { return }
        let given = board.resource(one, one, role: role)
        board.copyRow(one, to: board.draftOfOne)
        board.setRoleChoice(board.draftOfOne, role, choice)
        let taken = board.candidate(one, board.draftOfOne, role)
        let meetings = board.meetings(board.time(one, one))
        if meetings.range.count != 1 { return }
        let meeting = board.meeting(meetings.range.lowerBound)
        let slots = Int(meeting.start - taken.before)..<Int(meeting.start + taken.after) + meetings.length
        guard let (other, otherRole) = holders.holder(Int(taken.resource), day: Int(meeting.day), slots, board),
            other != one, !isPinned[other]
        else { return }
        let choiceForOther = choiceOfResource.position(board.pool(other, otherRole), given)
        if choiceForOther < 0 { return }
        board.copyRow(other, to: board.draftOfOther)
        board.setRoleChoice(board.draftOfOther, otherRole, choiceForOther)
        if isChecking { move = .exchange }
        trade(one, other, temperature: temperature)
    }

    /// Puts two classes where their drafts say when the sum is at most the allowance, else leaves them where they are.
    private mutating func trade(_ one: Int, _ other: Int, temperature: Float) {
        board.copyRow(one, to: board.formerOfOne)
        board.copyRow(other, to: board.formerOfOther)
        remove(one)
        var change = -priceOfFree(one, one)
        remove(other)
        change -= priceOfFree(other, other)
        let priceOfOne = price(one, board.draftOfOne)
        if priceOfOne < Cost.forbidden {
            insert(one, board.draftOfOne)
            let priceOfOther = price(other, board.draftOfOther)
            if priceOfOther < Cost.forbidden, change + priceOfOne + priceOfOther <= allowance(temperature) {
                insert(other, board.draftOfOther)
                settle(change + priceOfOne + priceOfOther)
                return
            }
            remove(one)
        }
        insert(other, board.formerOfOther)
        insert(one, board.formerOfOne)
    }

    /// Whether a class cannot have a time because of a resource that it needs and that the other class does not hold.
    @inline(__always) private func isBlocked(_ item: Int, at time: Int, besides other: Int) -> Bool {
        let meetings = board.meetings(time)
        for index in board.useRange(item) {
            let use = board.fixedUse(index)
            if needs(other, use.resource) { continue }
            if resourceRules.refuses(fixedUse(index, meetings, -1), board) { return true }
        }
        return false
    }

    @inline(__always) private func needs(_ item: Int, _ resource: Int32) -> Bool {
        for index in board.useRange(item) where board.fixedUse(index).resource == resource { return true }
        return false
    }

    /// Drafts the row of a class with another time; each role keeps its resource where that is free then, else it has the other's
    /// where that is a candidate.
    private mutating func draftSwap(_ item: Int, _ choice: Int, with other: Int, in draft: Int) {
        board.copyRow(item, to: draft)
        board.setTimeChoice(draft, choice)
        let meetings = board.meetings(board.time(item, draft))
        for role in 0..<min(board.roleCount(item), board.roleCount(other)) {
            if !refuses(item, board.candidate(item, item, role), meetings) { continue }
            let theirs = choiceOfResource.position(
                board.pool(item, role), board.resource(other, other, role: role))
            if theirs >= 0 { board.setRoleChoice(draft, role, theirs) }
        }
    }
}
