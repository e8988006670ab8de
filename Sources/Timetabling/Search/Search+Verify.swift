/// The kinds of moves, for reports of what went wrong.
enum Move: String {
    case construct, visit, swap, exchange, kempe, eject, restart
}

extension Search {
    /// Compares the running cost with a full evaluation of the placements; stops the program when they differ or a must-rule is
    /// broken, naming the move, the classes with both values, and the rules at fault.
    mutating func verify() {
        let now = assignment
        let evaluation = problem.evaluate(now)
        if evaluation.violations.map(\.rule).sorted() == standing, evaluation.cost == cost {
            verified = now
            return
        }
        var lines = ["\(move.rawValue), seed \(seed), after \(proposals) proposals:"]
        for violation in evaluation.violations {
            lines.append("must-rule “\(violation.rule)” is broken by classes \(violation.classes)")
        }
        lines.append("running cost \(cost), full evaluation \(evaluation.cost)")
        let former = verified ?? Assignment(placements: problem.classes.map { _ in nil })
        let changed = problem.classes.indices.filter { former.placements[$0] != now.placements[$0] }
        for item in changed {
            lines.append(
                "class \(item): \(describe(former.placements[item])) → \(describe(now.placements[item]))")
        }
        for (old, new) in zip(problem.evaluate(former).costs, evaluation.costs) where old.cost != new.cost {
            lines.append("“\(new.rule)” \(old.cost) → \(new.cost)")
        }
        for item in changed where board.isPlaced(item) { lines += suspects(item, in: now) }
        preconditionFailure(lines.joined(separator: "\n"))
    }

    private func describe(_ placement: Assignment.Placement?) -> String {
        placement.map { "time \($0.time) roles \($0.roles)" } ?? "out"
    }

    /// The rules about classes that price a class otherwise than two evaluations, with it and without it, say.
    private mutating func suspects(_ item: Int, in now: Assignment) -> [String] {
        var without = now
        without.placements[item] = nil
        remove(item)
        let suspects = classRules.suspects(item, item, board, problem, now, without)
        insert(item, item)
        return suspects.map { "class \(item): \($0)" }
    }
}

extension ClassRule where Self: ~Copyable {
    func suspects(
        _ item: Int, _ row: Int, _ board: borrowing Board, _ problem: Problem, _ with: Assignment, _ without: Assignment
    ) -> [String] {
        var (high, low) = (Evaluation(), Evaluation())
        Self.evaluate(problem, with, into: &high)
        Self.evaluate(problem, without, into: &low)
        let price = price(item, row, board)
        let difference = high.cost - low.cost
        return price == difference
            ? [] : ["\(high.costs.map(\.rule)) is priced \(price), two evaluations differ by \(difference)"]
    }
}
