extension Search {
    /// Places the classes one by one, those with the fewest candidates first, each at the cheapest of a sample of its candidates.
    /// - Parameter stop: asked before each class.
    mutating func construct(sample: Int = 96, stop: () -> Bool) {
        let order = (0..<board.classCount)
            .map { (room: roomToChoose($0), item: $0) }
            .sorted { ($0.room, $0.item) < ($1.room, $1.item) }
        for (_, item) in order where !board.isPlaced(item) && !isPinned[item] {
            if stop() { return }
            placeAtCheapest(item, sample: sample)
        }
    }

    /// Puts a class that is out at the cheapest place found among a sample of its candidates, when that is cheaper than leaving
    /// it out. Small domains are searched whole.
    @discardableResult mutating func placeAtCheapest(_ item: Int, sample: Int) -> Int {
        let change = bestPlace(item, sample: sample) - board.leaveOutCost(item)
        insert(item, board.current)
        settle(change)
        return change
    }

    /// Leaves the cheapest place found in the current row, and gives its price.
    mutating func bestPlace(_ item: Int, sample: Int) -> Int {
        let size = board.domainSize(item)
        var best = board.leaveOutCost(item)
        board.setTimeChoice(board.current, -1)
        let tries = min(size, sample)
        let offset = size == 0 ? 0 : generator.below(size)
        for step in 0..<tries {
            board.copyRow(item, to: board.draft)
            board.setTimeChoice(board.draft, size <= sample ? (offset + step) % size : generator.below(size))
            guard chooseRoles(item, keepingCurrent: false) else { continue }
            let price = priceOfFree(item, board.draft)
            if price < best {
                best = price
                board.copyRow(board.draft, to: board.current)
            }
        }
        proposals += tries
        return best
    }

    /// A rough count of a class's candidate places per meeting.
    private func roomToChoose(_ item: Int) -> Int {
        let size = board.domainSize(item)
        guard size > 0 else { return 0 }
        var choices = size
        for role in 0..<board.roleCount(item) { choices = min(1 << 30, choices * board.poolSize(item, role)) }
        let time = Int(board.candidateTime(item, 0).time)
        return choices / (board.meetingRange(time).count * board.length(time))
    }
}
