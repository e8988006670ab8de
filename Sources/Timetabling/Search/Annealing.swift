/// How warm the search is at each point of its budget.
package struct Annealing: Sendable {
    /// In units of cost; nil: taken from a sample of the moves at hand, so that about a fifth of them are accepted at first.
    package var start: Double?
    package var end: Double?
    /// Part of the budget that the first descent takes; the rest is reheats from the best plan.
    package var firstDescent: Double
    package var reheats: Int
    /// Temperature of a reheat as a power between end (0) and start (1).
    package var reheatLevel: Double
    /// How many times in the budget both workers go on from the cheaper of their plans.
    package var exchanges = 200

    package init(
        start: Double? = nil, end: Double? = nil, firstDescent: Double = 1, reheats: Int = 0,
        reheatLevel: Double = 0.4
    ) {
        self.start = start
        self.end = end
        self.firstDescent = firstDescent
        self.reheats = reheats
        self.reheatLevel = reheatLevel
    }

    /// Which descent a point of the budget (0…1) lies in, and how far down it is (0 at its start, 1 at its end).
    func descent(at progress: Double) -> (index: Int, depth: Double) {
        if progress < firstDescent || reheats == 0 {
            return (0, min(1, progress / (reheats == 0 ? 1 : firstDescent)))
        }
        let position = (progress - firstDescent) / (1 - firstDescent) * Double(reheats)
        let index = min(reheats - 1, Int(position))
        return (index + 1, min(1, position - Double(index)))
    }

    /// The height of the temperature (1 is the start, 0 the end) at a point of the budget.
    func height(at progress: Double) -> Double {
        let (index, depth) = descent(at: progress)
        return index == 0 ? 1 - depth : reheatLevel * (1 - depth)
    }
}
