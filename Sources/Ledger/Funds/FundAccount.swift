package import Foundation
package import MuseumModel

/// A fund with all that went in and out.
package struct FundAccount: Hashable, Codable, Sendable {
    package struct Deposit: Hashable, Codable, Sendable {
        package let number: Int
        package let amount: Int
        package let note: String
        package let at: Date
    }

    package struct Grant: Hashable, Codable, Sendable {
        package let booking: Booking.ID
        package let school: School.ID
        /// `fee` or `bus`.
        package let purpose: String
        package let amount: Int
        /// The day of the visit.
        package let day: LocalDate
        package let grantedAt: Date
        /// Nil while it is the school's.
        package let releasedAt: Date?
    }

    package let fund: Fund.ID
    package let balance: Int
    package let deposits: [Deposit]
    /// In order of arrival.
    package let grants: [Grant]

    /// What is granted now.
    package var granted: Int { grants.reduce(0) { $0 + ($1.releasedAt == nil ? $1.amount : 0) } }
}
