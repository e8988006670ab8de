extension Search {
    /// Compares the running cost with a full evaluation of the placements; stops the program when they differ or a must-rule is
    /// broken, naming the move, seedless, by its number.
    func verify() {
        let evaluation = problem.evaluate(assignment)
        precondition(
            evaluation.violations.isEmpty,
            "after \(proposals) proposals the must-rule “\(evaluation.violations.first?.rule ?? "")” is broken by classes "
                + "\(evaluation.violations.first?.classes ?? [])")
        precondition(
            evaluation.cost == cost,
            "after \(proposals) proposals the running cost is \(cost), a full evaluation gives \(evaluation.cost): "
                + "\(evaluation.costs)")
    }
}
