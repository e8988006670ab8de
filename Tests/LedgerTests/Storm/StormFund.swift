/// What the judge of a storm knows of its fund, from the audit alone.
struct StormFund {
    /// What was left of it after an entry.
    private struct Level {
        let entry: Int
        let left: Int
    }

    private var granted: [String: Int] = [:]
    private var levels: [Level]

    init(_ amount: Int) { levels = [Level(entry: 0, left: amount)] }

    /// - Returns: What is wrong, in words.
    mutating func set(_ booking: String, granted amount: Int, entry: Int) -> String? {
        let left = levels.last!.left + (granted[booking] ?? 0) - amount
        granted[booking] = amount
        levels.append(Level(entry: entry, left: left))
        return left < 0 ? "entry \(entry): the fund has \(left)" : nil
    }

    /// Whether so much was left at any moment between two entries.
    func had(_ left: Int, between: ClosedRange<Int>) -> Bool {
        let start = levels.partitioningIndex { $0.entry > between.lowerBound } - 1
        return levels[start...].prefix { $0.entry <= between.upperBound }.contains { max(0, $0.left) == left }
    }

    var left: Int { levels.last!.left }
}
