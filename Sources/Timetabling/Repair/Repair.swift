/// How a plan that breaks must-rules can be mended with few changes.
package struct Repair: Sendable {
    /// One way to mend it.
    package struct Way: Sendable {
        package let assignment: Assignment
        /// Classes that are not where they were, ascending; those left out among them.
        package let changed: [Int]
        /// Those that found no place any more.
        package let leftOut: [Int]
        /// The cost of the plan, and what the changes cost besides.
        package let cost: Int
        package let changeCost: Int
    }

    /// Classes whose place is not lawful any more, ascending.
    package let forced: [Int]
    /// No plan that keeps the must-rules has fewer changes.
    package let atLeast: Int
    /// By the number of changes; each is cheaper than the one before. Empty where nothing is broken.
    package let ways: [Way]
}

extension Problem {
    /// Mends a plan with the fewest changes that are found, then with some more where that pays.
    ///
    /// Only the classes that must change are searched, then those that stand in their way in chains of at most three, then, one by one,
    /// those whose change saves the most; all others stay.
    /// - Parameters:
    ///   - pinned: Classes that never change, whatever they break.
    ///   - changes: What changes cost besides.
    ///   - more: For how many changes beyond the fewest a way is wanted, ascending.
    ///   - effort: How many places may be priced in each step.
    package func repair(
        _ assignment: Assignment, pinned: Set<Int> = [], changes: ChangePrices = ChangePrices(),
        more: [Int] = [1, 2, 4, 8], effort: Int = 400_000, stop: StopFlag = StopFlag()
    ) -> Repair {
        let forced = forced(in: assignment, pinned: pinned, changes)
        if forced.classes.isEmpty { return Repair(forced: [], atLeast: 0, ways: []) }
        var repairer = Repairer(
            self, assignment, forced: forced, pinned: pinned, changes: changes, effort: effort, stop: stop)
        let ways = repairer.ways(more: more)
        // That one more has to change holds where all find a place; to be left out is a change, too.
        let areAllPlaced = ways.first?.leftOut.isEmpty ?? true
        return Repair(
            forced: forced.classes, atLeast: areAllPlaced ? repairer.atLeast : forced.atLeast, ways: ways)
    }
}
