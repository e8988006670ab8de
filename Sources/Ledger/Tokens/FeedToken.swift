package import Foundation
package import MuseumModel

/// The right to read one instructor's feed, held by whoever knows its secret; the ledger knows only the secret's digest.
package struct FeedToken: Hashable, Codable, Sendable {
    package typealias ID = Identifier<FeedToken>

    /// Names the token in lists and in the record; opens nothing.
    package let id: ID
    package let instructor: Instructor.ID
    /// Where it is used, e.g. `phone`, so that one device can be shut out alone.
    package let label: String
    package let issuedAt: Date
    /// Nil while it opens the feed.
    package let revokedAt: Date?
    /// The last day on which the feed was read with it; nil until then.
    package let usedOn: LocalDate?

    init(
        id: ID, instructor: Instructor.ID, label: String, issuedAt: Date, revokedAt: Date? = nil,
        usedOn: LocalDate? = nil
    ) {
        self.id = id
        self.instructor = instructor
        self.label = label
        self.issuedAt = issuedAt
        self.revokedAt = revokedAt
        self.usedOn = usedOn
    }
}
