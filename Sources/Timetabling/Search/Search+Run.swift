extension Search {
    /// Makes about so many proposals at one temperature.
    mutating func run(proposals count: Int, temperature: Float) {
        let end = proposals + count
        while proposals < end {
            let kind = generator.below(1024)
            if unplaced.count > 0, kind < 128 {
                let item = unplaced[generator.below(unplaced.count)]
                if isPinned[item] {
                    proposals += 1
                } else if kind < 16 {
                    eject(item, temperature: temperature)
                } else {
                    visit(item, temperature: temperature, proposals: shares.proposalsPerVisit)
                }
            } else if kind >= 1024 - shares.swap {
                swap(temperature: temperature)
            } else if kind >= 1024 - shares.swap - shares.exchange {
                exchange(temperature: temperature)
            } else if contemporaries.isKnown, kind >= 1024 - shares.swap - shares.exchange - shares.kempe {
                kempe(temperature: temperature)
            } else {
                visit(drawClass(), temperature: temperature, proposals: shares.proposalsPerVisit)
            }
        }
    }

    /// A typical size of the changes that moves make here: the mean of the worsening ones among a sample.
    mutating func typicalWorsening(sample: Int) -> Double {
        var sum = 0
        var count = 0
        for _ in 0..<sample {
            let item = drawClass()
            guard board.isPlaced(item) else { continue }
            remove(item)
            let before = price(item, item)
            board.copyRow(item, to: board.draft)
            board.setTimeChoice(board.draft, generator.below(board.domainSize(item)))
            if chooseRoles(item, keepingCurrent: true) {
                let after = priceOfFree(item, board.draft)
                if after < Cost.forbidden, after > before {
                    sum += after - before
                    count += 1
                }
            }
            insert(item, item)
        }
        return count == 0 ? 1 : Double(sum) / Double(count)
    }

    /// Begins with a plan: pinned classes stand where it says, whatever that breaks; others too where they break no must-rule.
    mutating func begin(from plan: Assignment) {
        if isChecking { move = .restart }
        for item in 0..<board.classCount {
            remove(item)
            leaveOut(item)
        }
        for isPinned in [true, false] {
            for (item, placement) in plan.placements.enumerated() where self.isPinned[item] == isPinned {
                guard let placement else { continue }
                board.setTimeChoice(board.draft, placement.time)
                for (role, choice) in placement.roles.enumerated() { board.setRoleChoice(board.draft, role, choice) }
                if isPinned || price(item, board.draft) < Cost.forbidden { insert(item, board.draft) }
            }
        }
        let evaluation = problem.evaluate(assignment)
        standing = evaluation.violations.map(\.rule).sorted()
        beginHere(cost: evaluation.cost)
        if isChecking { verify() }
    }

    /// Goes back to a plan, its own best or another worker's.
    mutating func restart(from assignment: Assignment, cost: Int) {
        if isChecking { move = .restart }
        for item in 0..<board.classCount {
            remove(item)
            leaveOut(item)
        }
        for (item, placement) in assignment.placements.enumerated() {
            guard let placement else { continue }
            board.setTimeChoice(board.draft, placement.time)
            for (role, choice) in placement.roles.enumerated() { board.setRoleChoice(board.draft, role, choice) }
            insert(item, board.draft)
        }
        settle(cost - self.cost)
    }
}
