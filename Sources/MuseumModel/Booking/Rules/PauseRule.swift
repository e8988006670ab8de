package import Foundation

/// A school is paused by its no-shows, or by staff; of several pauses the longest counts.
package enum PauseRule {
    /// - Parameters:
    ///   - strikes: When the school did not come, without those that were lifted.
    ///   - ordered: What staff ordered, without what was lifted.
    /// - Returns: Nil for a school that may book.
    package static func pause(
        strikes: [Date], ordered: [SchoolPause], policy: BookingPolicy, now: Date
    ) -> SchoolPause? {
        var pauses = ordered.filter { now < $0.until }
        if let until = StrikeRule.pausedUntil(strikes, policy: policy, now: now) {
            let days = policy.visits.strikeDays
            let recent = strikes.count { $0 <= now && now < $0.addingTimeInterval(Double(days) * 86_400) }
            pauses.append(SchoolPause(until: until, reason: .noShows(recent, days: days)))
        }
        return pauses.max { $0.until < $1.until }
    }
}
