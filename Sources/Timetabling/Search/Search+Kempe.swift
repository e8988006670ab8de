extension Search {
    /// A Kempe chain: a class takes another time, those there that cannot stand beside it take its former time, those there that
    /// cannot stand beside them follow it, and so on; taken when the sum is at most the allowance, else undone.
    ///
    /// Chains of one class are visits, and those of more than twelve are given up.
    mutating func kempe(temperature: Float) {
        proposals += 1
        let first = drawClass()
        guard board.isPlaced(first) else { return }
        let times = (
            board.time(first, first), Int(board.candidateTime(first, generator.below(board.domainSize(first))).time)
        )
        if times.0 == times.1 { return }
        let count = linkChain(first, times.0, times.1)
        if count < 2 { return }
        if isChecking { move = .kempe }
        var change = 0
        for link in 0..<count {
            let item = chain.int(link)
            board.copyRow(item, to: board.former(link))
            remove(item)
            change -= priceOfFree(item, item)
        }
        let threshold = allowance(temperature)
        var placed = 0
        while placed < count {
            let item = chain.int(placed)
            let draft = board.draft
            board.copyRow(item, to: draft)
            board.setTimeChoice(draft, chainChoice.int(placed))
            if !chooseRoles(item, keepingCurrent: true) { break }
            let price = priceOfFree(item, draft)
            if price >= Cost.forbidden { break }
            change += price
            insert(item, draft)
            placed += 1
        }
        if placed == count, change <= threshold {
            settle(change)
            return
        }
        for link in 0..<placed { remove(chain.int(link)) }
        for link in 0..<count { insert(chain.int(link), board.former(link)) }
    }

    /// Finds the classes of a chain and their choices of time; 0 when it cannot be or would be too long.
    private mutating func linkChain(_ first: Int, _ from: Int, _ to: Int) -> Int {
        chain[0] = Int32(first)
        chainChoice[0] = Int32(choiceOfTime.position(board.domain(first), to))
        var count = 1
        var link = 0
        while link < count {
            let item = chain.int(link)
            let goal = board.time(item, item) == from ? to : from
            let back = goal == from ? to : from
            var other = contemporaries.first(goal)
            while other >= 0 {
                if contemporaries.areRivals(item, other), !isInChain(other, count) {
                    let choice = choiceOfTime.position(board.domain(other), back)
                    if choice < 0 || count == Board.chainLimit || isPinned[other] { return 0 }
                    chain[count] = Int32(other)
                    chainChoice[count] = Int32(choice)
                    count += 1
                }
                other = contemporaries.next(other)
            }
            link += 1
        }
        return count
    }

    @inline(__always) private func isInChain(_ item: Int, _ count: Int) -> Bool {
        for link in 0..<count where chain.int(link) == item { return true }
        return false
    }
}
