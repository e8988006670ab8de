extension Search {
    /// Takes one class out, lets it wander through a few proposals by the rule of Metropolis, and puts it where it ended.
    ///
    /// While it is out, an accepted proposal changes nothing but the current row: only the visit as a whole writes.
    mutating func visit(_ item: Int, temperature: Float, proposals count: Int) {
        let current = board.current
        let draft = board.draft
        board.copyRow(item, to: current)
        remove(item)
        var price = priceOrLeaveOut(item, current)
        let before = price
        for _ in 0..<count {
            let threshold = price + allowance(temperature)
            let drafted = propose(item)
            if drafted <= threshold {
                price = drafted
                board.copyRow(draft, to: current)
            }
        }
        proposals += count
        insert(item, current)
        settle(price - before)
    }

    /// How much dearer a move may be and still be taken at a temperature; drawn anew for each move.
    @inline(__always) mutating func allowance(_ temperature: Float) -> Int {
        Int(temperature * logarithms[generator.below(4096)])
    }

    /// Drafts a change of the current row and gives its price.
    @inline(__always) private mutating func propose(_ item: Int) -> Int {
        let current = board.current
        let draft = board.draft
        board.copyRow(current, to: draft)
        let roles = board.roleCount(item)
        let kind = generator.below(1024)
        if board.isPlaced(current) {
            if kind < shares.leaveOut {
                board.setTimeChoice(draft, -1)
                return board.leaveOutCost(item)
            }
            if kind < shares.leaveOut + shares.role, roles > 0 {
                let role = roles == 1 ? 0 : generator.below(roles)
                let choice = generator.below(board.poolSize(item, role))
                if choice == board.roleChoice(current, role) { return Cost.forbidden }
                board.setRoleChoice(draft, role, choice)
                return price(item, draft)
            }
        }
        let size = board.domainSize(item)
        if size == 0 { return Cost.forbidden }
        let isFresh = !board.isPlaced(current) || kind >= 1024 - shares.fresh
        board.setTimeChoice(draft, generator.below(size))
        return chooseRoles(item, keepingCurrent: !isFresh)
    }

    /// Gives the draft, whose time is set, a candidate for each role, and prices it.
    /// - Parameter keepingCurrent: the draft's own candidates are tried first.
    @inline(__always) mutating func chooseRoles(_ item: Int, keepingCurrent: Bool) -> Int {
        let draft = board.draft
        let time = board.time(item, draft)
        // Most times are refused here: a group or a kit that the class needs is taken.
        if priceOfFixedUses(item, time, -1) >= Cost.forbidden { return Cost.forbidden }
        for role in 0..<board.roleCount(item) {
            let location = board.location(item, draft, choosing: role)
            if keepingCurrent, priceOfRole(item, draft, role, time, location) < Cost.forbidden { continue }
            let size = board.poolSize(item, role)
            if size == 0 { return Cost.forbidden }
            var choice = generator.below(size)
            var isFound = false
            for _ in 0..<min(size, 24) {
                board.setRoleChoice(draft, role, choice)
                if priceOfRole(item, draft, role, time, location) < Cost.forbidden {
                    isFound = true
                    break
                }
                choice = choice + 1 == size ? 0 : choice + 1
            }
            if !isFound { return Cost.forbidden }
        }
        return price(item, draft)
    }
}
