import Fingerprint
package import Foundation
package import MuseumModel

/// The result of a round, with everything that is needed to draw its lots again.
package struct Draw: Hashable, Codable, Sendable {
    package struct Entry: Hashable, Codable, Sendable {
        package struct Refused: Hashable, Codable, Sendable {
            package let session: Session.ID
            package let because: BookingRefusal
        }

        /// From 1, in the order in which they were served.
        package let turn: Int
        package let application: Application.ID
        package let school: School.ID
        /// SHA-256 of `SEED|APPLICATION`, in hexadecimal digits.
        package let number: String
        /// The tier in whose turn it was served; nil for that of everybody.
        package let tier: Round.Tier.ID?
        package let wishes: [Session.ID]
        /// What the lot gave it; nil for nothing.
        package let session: Session.ID?
        package let booking: Booking.ID?
        /// Wishes before it that could not be met.
        package let refused: [Refused]
    }

    package let round: Round.ID
    package let seed: String
    package let drawnAt: Date
    package let entries: [Entry]
}

extension Draw {
    /// The number that is drawn for an application: `printf '%s' 'SEED|APPLICATION' | sha256sum` tells the same.
    package static func number(seed: String, _ application: Application.ID) -> String {
        Digest(of: DrawRule.text(seed: seed, application)).hex
    }
}
