package import Foundation

/// A time in which a school can book nothing.
package struct SchoolPause: Hashable, Codable, Sendable {
    package enum Reason: Hashable, Codable, Sendable {
        /// So often within so many days it booked and did not come.
        case noShows(Int, days: Int)
        /// What staff wrote down.
        case staff(String)
    }

    /// From this instant on it can book again.
    package let until: Date
    package let reason: Reason

    package init(until: Date, reason: Reason) {
        self.until = until
        self.reason = reason
    }
}

extension SchoolPause.Reason {
    package var message: Message {
        switch self {
        case .noShows(let times, let days):
            Message(zhHant: "\(days) 天內有 \(times) 次預約未到", english: "\(times) no-shows within \(days) days")
        case .staff(let text): Message(verbatim: text)
        }
    }
}
