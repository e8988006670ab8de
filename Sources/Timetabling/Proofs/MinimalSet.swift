/// Shrinks a set of which something is proved to one of which each member is needed for the proof: QuickXplain (Junker, 2004).
package struct MinimalSet {
    /// Asks whether something is proved of a set of items.
    private let isProved: ([Int]) -> Bool

    package init(isProved: @escaping ([Int]) -> Bool) {
        self.isProved = isProved
    }

    /// Members of a minimal set, ascending; nil where nothing is proved even of all. Items that come first are kept rather than those
    /// that come last.
    package func among(_ items: [Int]) -> [Int]? {
        guard isProved(items) else { return nil }
        if isProved([]) { return [] }
        return conflict([], hasNew: false, items).sorted()
    }

    private func conflict(_ background: [Int], hasNew: Bool, _ items: [Int]) -> [Int] {
        if hasNew, isProved(background) { return [] }
        if items.count == 1 { return items }
        let half = items.count / 2
        let (first, second) = (Array(items[..<half]), Array(items[half...]))
        let fromSecond = conflict(background + first, hasNew: !first.isEmpty, second)
        let fromFirst = conflict(background + fromSecond, hasNew: !fromSecond.isEmpty, first)
        return fromFirst + fromSecond
    }
}
