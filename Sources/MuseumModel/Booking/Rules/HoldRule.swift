package import Foundation

/// A hold ends by the clock, whoever looks; a change that succeeds gives it its time anew, up to a cap.
package enum HoldRule {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// A quarter of an hour or so, for whoever is filling in the form.
        case short
        /// Some days, for schools that answer by official letter.
        case letter
    }

    package static func end(_ kind: Kind, takenAt: Date, policy: BookingPolicy) -> Date {
        switch kind {
        case .short: takenAt.addingTimeInterval(Double(policy.holds.minutes) * 60)
        case .letter: takenAt.addingTimeInterval(Double(policy.holds.letterDays) * 86_400)
        }
    }

    /// The end after a change; never earlier than it was, never later than the cap.
    package static func extended(_ end: Date, takenAt: Date, now: Date, policy: BookingPolicy) -> Date {
        let cap = takenAt.addingTimeInterval(Double(policy.holds.capMinutes) * 60)
        return max(end, min(cap, now.addingTimeInterval(Double(policy.holds.minutes) * 60)))
    }

    /// At its end it is over: the next one may take the places in that very moment.
    package static func isOver(_ end: Date, now: Date) -> Bool { end <= now }
}
