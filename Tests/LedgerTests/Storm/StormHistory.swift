/// How something was after each entry of the audit that changed it.
struct StormHistory<Value> {
    private var steps: [(entry: Int, value: Value)]

    init(_ value: Value) { steps = [(0, value)] }

    var last: Value { steps.last!.value }

    mutating func append(_ value: Value, entry: Int) { steps.append((entry, value)) }

    /// Whether it was so at any moment between two entries.
    func contains(between: ClosedRange<Int>, where isSo: (Value) -> Bool) -> Bool {
        var (low, high) = (0, steps.count)
        // The last step before the span stands at its beginning.
        while low + 1 < high {
            let middle = (low + high) / 2
            if steps[middle].entry <= between.lowerBound { low = middle } else { high = middle }
        }
        return steps[low...].prefix { $0.entry <= between.upperBound }.contains { isSo($0.value) }
    }
}
