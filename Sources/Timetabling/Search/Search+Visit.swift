extension Search {
    /// Lets one class wander through a few proposals by the rule of Metropolis.
    ///
    /// The class stays where it is while its proposals are refused for sure, as most are. For the first that is not, it is taken
    /// out; it is put in where it ended after the last.
    mutating func visit(_ item: Int, temperature: Float, proposals count: Int) {
        if isChecking { move = .visit }
        let current = board.current
        board.copyRow(item, to: current)
        var isOut = !board.isPlaced(current)
        var price = isOut ? board.leaveOutCost(item) : 0
        var before = price
        for _ in 0..<count {
            let proposal = propose(item, isOut: isOut)
            if case .refused = proposal { continue }
            if !isOut {
                remove(item)
                isOut = true
                price = priceOfFree(item, current)
                before = price
            }
            if case .undecided(let keepingCurrent) = proposal, !chooseRoles(item, keepingCurrent: keepingCurrent) {
                continue
            }
            let drafted = priceOrLeaveOut(item, board.draft)
            if drafted <= price + allowance(temperature) {
                price = drafted
                board.copyRow(board.draft, to: current)
            }
        }
        proposals += count
        guard isOut else { return }
        insert(item, current)
        settle(price - before)
    }

    /// How much dearer a move may be and still be taken at a temperature; drawn anew for each move.
    @inline(__always) mutating func allowance(_ temperature: Float) -> Int {
        Int(temperature * logarithms[generator.below(4096)])
    }

    enum Proposal {
        /// It breaks a must-rule, or changes nothing.
        case refused
        /// The draft is complete, and nothing that it uses is taken.
        case drafted
        /// The draft has a time; its roles can only be chosen once the class is out.
        case undecided(keepingCurrent: Bool)
    }

    /// Drafts a change of the current row.
    @inline(__always) private mutating func propose(_ item: Int, isOut: Bool) -> Proposal {
        let current = board.current
        let draft = board.draft
        let kind = generator.below(1024)
        let isPlaced = board.isPlaced(current)
        if isPlaced, kind < shares.leaveOut + shares.role {
            let roles = board.roleCount(item)
            if kind < shares.leaveOut || roles > 0 {
                board.copyRow(current, to: draft)
                if kind >= shares.leaveOut { return proposeRole(item, roles == 1 ? 0 : generator.below(roles)) }
                board.setTimeChoice(draft, -1)
                return .drafted
            }
        }
        let size = board.domainSize(item)
        if size == 0 { return .refused }
        let keepsCurrent = isPlaced && kind < 1024 - shares.fresh
        let choice = generator.below(size)
        if keepsCurrent, choice == board.timeChoice(current) { return .refused }
        let time = Int(board.candidateTime(item, choice).time)
        let mayTouch = !isOut && board.touches(item, board.time(item, item), time)
        // Most times are refused here, so that the draft is only written for the others.
        if !mayTouch, refusesFixedUses(item, board.meetings(time)) { return .refused }
        board.copyRow(current, to: draft)
        board.setTimeChoice(draft, choice)
        if mayTouch || (!isOut && !isPlain[item]) { return .undecided(keepingCurrent: keepsCurrent) }
        return fillRoles(item, board.meetings(time), keepingCurrent: keepsCurrent) ? .drafted : .refused
    }

    @inline(__always) private mutating func proposeRole(_ item: Int, _ role: Int) -> Proposal {
        let draft = board.draft
        let choice = drawCandidate(item, role)
        if choice == board.roleChoice(draft, role) { return .refused }
        board.setRoleChoice(draft, role, choice)
        for other in 0..<board.roleCount(item)
        where other != role && board.resource(item, draft, role: other) == board.resource(item, draft, role: role) {
            return .refused
        }
        let meetings = board.meetings(board.time(item, draft))
        return refuses(item, board.candidate(item, draft, role), meetings) ? .refused : .drafted
    }
}

// Roles.
extension Search {
    /// Gives the draft of a class that is out, whose time is set, a candidate for each role; false when that cannot be done.
    /// - Parameter keepingCurrent: the draft's own candidates are tried first.
    @inline(__always) mutating func chooseRoles(_ item: Int, keepingCurrent: Bool) -> Bool {
        let meetings = board.meetings(board.time(item, board.draft))
        // Most times are refused here: a group or a kit that the class needs is taken.
        if refusesFixedUses(item, meetings) { return false }
        return fillRoles(item, meetings, keepingCurrent: keepingCurrent)
    }

    @inline(__always)
    private mutating func fillRoles(_ item: Int, _ meetings: Meetings, keepingCurrent: Bool) -> Bool {
        let draft = board.draft
        for role in 0..<board.roleCount(item) {
            let location = isPlain[item] ? -1 : board.location(item, draft, choosing: role)
            if keepingCurrent, isOpen(item, draft, role, meetings, location) { continue }
            if let companion = companions.draw(item, role, &generator), board.isPlaced(companion),
                generator.below(2) == 0
            {
                let choice = choiceOfResource.position(
                    board.pool(item, role), board.resource(companion, companion, role: role))
                board.setRoleChoice(draft, role, choice)
                if choice >= 0, isOpen(item, draft, role, meetings, location) { continue }
            }
            // Whoever is left out may take what is dear.
            let size = board.isPlaced(item) ? board.reach(item, role) : board.poolSize(item, role)
            if size == 0 { return false }
            var rank = generator.below(size)
            var isFound = false
            for _ in 0..<min(size, 24) {
                board.setRoleChoice(draft, role, board.candidate(item, role, rank: rank))
                if isOpen(item, draft, role, meetings, location) {
                    isFound = true
                    break
                }
                rank = rank + 1 == size ? 0 : rank + 1
            }
            if !isFound { return false }
        }
        return true
    }

    /// Draws a candidate for a role: half of the time what a class has with which it should share, else one that is worth a try.
    @inline(__always) mutating func drawCandidate(_ item: Int, _ role: Int) -> Int {
        if let companion = companions.draw(item, role, &generator), board.isPlaced(companion), generator.below(2) == 0 {
            let choice = choiceOfResource.position(
                board.pool(item, role), board.resource(companion, companion, role: role))
            if choice >= 0 { return choice }
        }
        return board.candidate(item, role, rank: generator.below(board.reach(item, role)))
    }

    /// Whether the candidate that a row has for a role can be had, beside those of the roles before it.
    @inline(__always)
    private func isOpen(_ item: Int, _ row: Int, _ role: Int, _ meetings: Meetings, _ location: Int) -> Bool {
        let candidate = board.candidate(item, row, role)
        if isTaken(item, row, role) { return false }
        if isPlain[item] { return !refuses(item, candidate, meetings) }
        return priceOfCandidate(item, candidate, meetings, location) < Cost.forbidden
    }
}
