/// Reads RFC 5545 durations.
enum DurationText {
    /// `PT1H30M`, `P2D`, `-P1W`; nil for anything else. Days are of 24 hours.
    static func seconds(_ text: some StringProtocol) -> Int? {
        guard
            let match = String(text).wholeMatch(
                of: /([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?/)
        else { return nil }
        let parts = [(match.2, 604_800), (match.3, 86_400), (match.4, 3600), (match.5, 60), (match.6, 1)]
        let numbers = parts.compactMap { part in part.0.flatMap { Int($0) }.map { $0 * part.1 } }
        guard !numbers.isEmpty else { return nil }
        return numbers.reduce(0, +) * (match.1 == "-" ? -1 : 1)
    }

    /// `PT1H30M`, `P1D`, `-PT45M`.
    static func text(minutes: Int) -> String {
        let amount = abs(minutes)
        let (days, hours, rest) = (amount / 1440, amount / 60 % 24, amount % 60)
        let time = (hours > 0 ? "\(hours)H" : "") + (rest > 0 || amount == 0 ? "\(rest)M" : "")
        return (minutes < 0 ? "-" : "") + "P" + (days > 0 ? "\(days)D" : "") + (time.isEmpty ? "" : "T" + time)
    }
}
