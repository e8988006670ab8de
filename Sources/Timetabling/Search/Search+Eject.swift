extension Search {
    /// Puts a class that is out at a place drawn by chance, throws out at most three classes that are in its way, and places
    /// those again; taken when the sum is at most the allowance, else undone.
    mutating func eject(_ item: Int, temperature: Float) {
        proposals += 1
        if isChecking { move = .eject }
        guard let row = drawPlace(item) else { return }
        var inTheWay: [Int] = []
        board.setRow(board.draft, row)
        let time = board.time(item, board.draft)
        for other in 0..<board.classCount where other != item && board.isPlaced(other) {
            guard board.touches(item, at: time, other, at: board.time(other, other)), collide(item, other) else {
                continue
            }
            if isPinned[other] { return }
            inTheWay.append(other)
            if inTheWay.count > 3 { return }
        }
        let threshold = allowance(temperature)
        let former = ([item] + inTheWay).map { (item: $0, row: board.row($0)) }
        var change = -board.leaveOutCost(item)
        for other in inTheWay {
            remove(other)
            change -= price(other, other)
            leaveOut(other)
            change += board.leaveOutCost(other)
        }
        board.setRow(board.draft, row)
        let own = price(item, board.draft)
        if own < Cost.forbidden {
            insert(item, board.draft)
            change += own
            for other in inTheWay {
                change += bestPlace(other, sample: 48) - board.leaveOutCost(other)
                insert(other, board.current)
            }
            if change <= threshold {
                settle(change)
                return
            }
        }
        for entry in former where board.isPlaced(entry.item) {
            remove(entry.item)
            leaveOut(entry.item)
        }
        for entry in former {
            board.setRow(board.draft, entry.row)
            insert(entry.item, board.draft)
        }
    }

    /// A row with a time and role candidates drawn by chance, that nothing but other classes can forbid.
    private mutating func drawPlace(_ item: Int) -> [Int32]? {
        let size = board.domainSize(item)
        guard size > 0 else { return nil }
        var row = [Int32(generator.below(size))]
        for role in 0..<board.roleCount(item) {
            let count = board.poolSize(item, role)
            guard count > 0 else { return nil }
            row.append(Int32(generator.below(count)))
        }
        while row.count < board.row(item).count { row.append(-1) }
        return row
    }

    /// Whether two classes use the same resource at overlapping times when the first is where the draft says.
    private func collide(_ item: Int, _ other: Int) -> Bool {
        let time = board.time(item, board.draft)
        let otherTime = board.time(other, other)
        for use in usesOf(item, board.draft) {
            for otherUse in usesOf(other, other) where use.resource == otherUse.resource {
                for one in board.meetingRange(time) {
                    let start = Int(board.meeting(one).start)
                    for two in board.meetingRange(otherTime) {
                        let otherStart = Int(board.meeting(two).start)
                        if start - use.before < otherStart + board.length(otherTime) + otherUse.after,
                            otherStart - otherUse.before < start + board.length(time) + use.after
                        {
                            return true
                        }
                    }
                }
            }
        }
        return false
    }

    private func usesOf(_ item: Int, _ row: Int) -> [(resource: Int, before: Int, after: Int)] {
        board.useRange(item).map {
            let use = board.fixedUse($0)
            return (Int(use.resource), Int(use.before), Int(use.after))
        }
            + (0..<board.roleCount(item)).map {
                let candidate = board.candidate(item, row, $0)
                return (Int(candidate.resource), Int(candidate.before), Int(candidate.after))
            }
    }
}
