/// What no plan of a problem can cost less than, by the rules that give the parts.
package struct LowerBound: Sendable {
    package let parts: [(rule: String, cost: Int)]

    package var cost: Int { parts.reduce(0) { $0 + $1.cost } }
}

extension Problem {
    /// Bounds from relaxations that can be worked out at once; each holds for every plan, and so does their sum.
    ///
    /// What it costs to leave a class out may be needed by several of them to show that leaving it out does not pay. So each is
    /// given a part of that cost only: one half for the places, a quarter each for the load and for the neighbours.
    package func lowerBound() -> LowerBound {
        LowerBound(
            parts: [
                ("places", placesBound(leaveOutPart: 2)),
                ("minimum days", minimumDaysBound()),
                ("fairness", fairnessBound(leaveOutPart: 4)),
                ("compactness", compactnessBound(leaveOutPart: 4)),
            ].filter { $0.1 > 0 })
    }
}
