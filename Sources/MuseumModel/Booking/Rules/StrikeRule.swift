package import Foundation

/// A school that did not come too often is paused until enough time has passed, or until staff lift it.
package enum StrikeRule {
    /// - Parameter strikes: When the school did not come, without those that were lifted.
    /// - Returns: The end of the pause; nil where there is none.
    package static func pausedUntil(_ strikes: [Date], policy: BookingPolicy, now: Date) -> Date? {
        let span = Double(policy.visits.strikeDays) * 86_400
        let recent = strikes.filter { $0 <= now && now < $0.addingTimeInterval(span) }.sorted()
        guard policy.visits.strikes > 0, recent.count >= policy.visits.strikes else { return nil }
        // With this one too old, there are too few.
        return recent[recent.count - policy.visits.strikes].addingTimeInterval(span)
    }
}
