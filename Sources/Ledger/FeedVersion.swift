package import Foundation
import GRDB
import MuseumModel

/// How often what others see has changed: what ETag and Last-Modified are made of. Nothing in it ever falls.
package struct FeedVersion: Hashable, Codable, Sendable {
    /// Rises with each publication that changes, adds or cancels a session.
    package let sessions: Int
    package let sessionsChangedAt: Date
    /// Rises with each booking and each cancellation, and with `sessions`.
    package let bookings: Int
    package let bookingsChangedAt: Date
}

extension Ledger {
    package func feedVersion() async throws -> FeedVersion {
        try await read { database in
            let row = try Row.fetchOne(database, sql: "SELECT * FROM version")!
            return FeedVersion(
                sessions: row["sessions"], sessionsChangedAt: Date(milliseconds: row["sessions_at"]),
                bookings: row["bookings"], bookingsChangedAt: Date(milliseconds: row["bookings_at"]))
        }
    }

    static func sessionsChanged(at: Date, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE version SET sessions = sessions + 1, sessions_at = max(sessions_at, ?1),
                    bookings = bookings + 1, bookings_at = max(bookings_at, ?1)
                """
        ).execute(arguments: [at.milliseconds])
    }

    static func bookingsChanged(at: Date, in database: Database) throws {
        try database.cachedStatement(
            sql: "UPDATE version SET bookings = bookings + 1, bookings_at = max(bookings_at, ?)"
        ).execute(arguments: [at.milliseconds])
    }
}
