package import Foundation
import Ledger

/// How often what was published has changed, and when it last did; neither ever falls.
package struct PublishedEdition: Hashable, Sendable {
    package let number: Int
    package let changedAt: Date
}

extension OpenMuseum {
    /// Asks the ledger; fails when the ledger does not answer.
    /// - Throws: `LedgerFault`.
    package func publishedEdition() async throws -> PublishedEdition {
        let version = try await ledger.feedVersion()
        return PublishedEdition(number: version.sessions, changedAt: version.sessionsChangedAt)
    }

    /// The same of bookings: it also rises with each booking and each cancellation.
    /// - Throws: `LedgerFault`.
    package func bookedEdition() async throws -> PublishedEdition {
        let version = try await ledger.feedVersion()
        return PublishedEdition(number: version.bookings, changedAt: version.bookingsChangedAt)
    }
}
