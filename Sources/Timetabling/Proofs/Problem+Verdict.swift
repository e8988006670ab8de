/// Whether some classes can all be placed.
package enum Verdict: Sendable {
    case impossible(Proof)
    /// With a way to do it, in which all others are left out.
    case possible(Assignment)
    /// Not found, and not proved impossible.
    case unknown

    package enum Proof: Sendable {
        /// One of the classes has no time left, whatever the others do.
        case noTime(classes: [Int])
        case shortage(Shortage)
        /// Every way was tried.
        case triedAll
    }

    package var isProvedImpossible: Bool { if case .impossible = self { true } else { false } }
    package var isPossible: Bool { if case .possible = self { true } else { false } }
}

extension Problem {
    /// Asks whether some classes can all be placed with no must-rule broken: propagation, counting and matching, then every way.
    /// - Parameter effort: How many places the complete search may look at; a run that is not complete decides nothing.
    package func verdict(placing items: [Int], effort: Int = 200_000, stop: StopFlag = StopFlag()) -> Verdict {
        let propagation = Propagation(self, groups: groups(of: items), stop: stop)
        if stop.isSet { return .unknown }
        if let empty = propagation.left.firstIndex(where: \.isEmpty) {
            return .impossible(.noTime(classes: propagation.groups[empty].members))
        }
        if let shortage = shortages(propagation, stop: stop).first { return .impossible(.shortage(shortage)) }
        if stop.isSet { return .unknown }
        let restriction = Restriction(self, propagation)
        var complete = CompleteSearch(restriction.problem, effort: effort, stop: stop)
        switch complete.run() {
        case .none: return .impossible(.triedAll)
        case .found: return checked(restriction.assignment(complete.assignment, among: classes.count), items)
        case .gaveUp: break
        }
        if stop.isSet { return .unknown }
        // What cannot be searched through may still be found by chance.
        var search = Search(restriction.problem, seed: 1)
        search.construct { stop.isSet }
        for _ in 0..<max(1, effort / 4096) where search.unplaced.count > 0 && !stop.isSet {
            search.run(proposals: 1024, temperature: 0.3)
        }
        guard search.unplaced.count == 0 else { return .unknown }
        return checked(restriction.assignment(search.assignment, among: classes.count), items)
    }

    /// A way is believed only after the evaluator has seen it.
    private func checked(_ assignment: Assignment, _ items: [Int]) -> Verdict {
        precondition(
            evaluate(assignment).violations.isEmpty && items.allSatisfy { assignment.placements[$0] != nil },
            "a way to place the classes breaks a must-rule")
        return .possible(assignment)
    }
}
