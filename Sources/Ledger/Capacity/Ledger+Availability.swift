package import Foundation
import GRDB
package import MuseumModel

/// A session with what is left of it for whoever asks.
package struct AvailableSession: Hashable, Sendable {
    package let published: PublishedSession
    package let terms: BookingTerms
    package let left: PlacesLeft
    /// Groups that wait without an offer.
    package let waiting: Int
    /// Places beyond the capacity that a person has let stand.
    package let over: Int
}

extension Ledger {
    /// Published sessions by start, each with the number of places that booking would find at that moment.
    package func availability(
        _ filter: SessionFilter = SessionFilter(), for school: SchoolStanding = .anybody, at: Date, timeZone: TimeZone
    ) async throws -> [AvailableSession] {
        let now = timeZone.localDateTime(at: at)
        return try await read { database in
            let rows = try SessionRow.all(filter, in: database)
            let ended = try EndedClaims(at: at, in: database)
            let shared = try SharedUse(of: rows, ended: ended, today: now.date, in: database)
            return try rows.map { row in
                AvailableSession(
                    published: row.published, terms: row.terms,
                    left: try row.left(for: school, now: now, shared: shared, ended: ended, in: database),
                    waiting: row.waiting,
                    over: max(0, row.published.taken - ended.places(row.session.id) - row.session.capacity))
            }
        }
    }
}
