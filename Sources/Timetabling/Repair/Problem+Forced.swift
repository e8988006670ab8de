/// The classes of a plan that cannot stay where they are.
struct Forced {
    /// Ascending.
    let classes: [Int]
    /// So many classes change in every plan that keeps the must-rules.
    let atLeast: Int
}

extension Problem {
    /// The classes that must change so that no must-rule is broken: each that breaks one by itself, and of those that break one together
    /// those that free the most, the cheapest first.
    /// - Parameter pinned: Classes that stay, whatever they break.
    func forced(in assignment: Assignment, pinned: Set<Int>, _ changes: ChangePrices) -> Forced {
        func broken(_ assignment: Assignment) -> [Set<Int>] {
            evaluate(assignment).violations.map { Set($0.classes).subtracting(pinned) }.filter { !$0.isEmpty }
        }
        var rest = assignment
        var forced = Set(broken(rest).filter { $0.count == 1 }.joined())
        for item in forced { rest.placements[item] = nil }
        var open = broken(rest)
        // Violations without a class in common need a change each.
        var used = Set<Int>()
        var apart = 0
        for violation in open.sorted(by: { $0.count < $1.count }) where used.isDisjoint(with: violation) {
            used.formUnion(violation)
            apart += 1
        }
        let atLeast = forced.count + apart
        while !open.isEmpty {
            var counts: [Int: Int] = [:]
            for item in open.joined() { counts[item, default: 0] += 1 }
            let next = counts.min {
                (-$0.value, changes.most($0.key), $0.key) < (-$1.value, changes.most($1.key), $1.key)
            }!.key
            forced.insert(next)
            rest.placements[next] = nil
            open = broken(rest)
        }
        return Forced(classes: forced.sorted(), atLeast: atLeast)
    }
}
