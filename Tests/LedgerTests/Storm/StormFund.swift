/// What the judge of a storm knows of its fund, from the audit alone.
struct StormFund {
    private var granted: [String: Int] = [:]
    /// What was left of it.
    private var balance: StormHistory<Int>

    init(_ amount: Int) { balance = StormHistory(amount) }

    /// - Returns: What is wrong, in words.
    mutating func set(_ booking: String, granted amount: Int, entry: Int) -> String? {
        balance.append(left + (granted[booking] ?? 0) - amount, entry: entry)
        granted[booking] = amount
        return left < 0 ? "entry \(entry): the fund has \(left)" : nil
    }

    /// Whether so much was left at any moment between two entries.
    func had(_ left: Int, between: ClosedRange<Int>) -> Bool {
        balance.contains(between: between) { max(0, $0) == left }
    }

    var left: Int { balance.last }
}
