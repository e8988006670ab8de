/// Writes offsets from UTC as `+0800`, `-033000`.
enum OffsetText {
    /// - Parameters:
    ///   - seconds: east of Greenwich.
    ///   - separator: between hours and minutes; jCal has a colon.
    static func text(_ seconds: Int, separator: String = "") -> String {
        let amount = abs(seconds)
        let parts = [amount / 3600, amount / 60 % 60] + (amount % 60 == 0 ? [] : [amount % 60])
        return (seconds < 0 ? "-" : "+") + parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: separator)
    }
}
