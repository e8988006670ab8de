import Foundation
import GRDB
import MuseumModel

/// Places that the counters hold still, though their hold, request or offer ended by the clock.
struct EndedClaims {
    private var bySession: [Session.ID: (places: Int, people: Int, pools: [(pools: String?, places: Int)])] = [:]

    /// After `settle` there are none.
    static let none = EndedClaims()

    private init() {}

    init(at now: Date, in database: Database) throws {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT session, places, people, pools
                    FROM booking CROSS JOIN booking_session ON booking_session.booking = booking.id
                    WHERE ends_at IS NOT NULL AND ends_at <= ?
                    """), arguments: [now.milliseconds])
        while let row = try rows.next() {
            var sum = bySession[Session.ID(row["session"])] ?? (0, 0, [])
            sum.places += row["places"] as Int
            sum.people += row["people"] as Int
            sum.pools.append((row["pools"], row["places"]))
            bySession[Session.ID(row["session"])] = sum
        }
    }

    func places(_ session: Session.ID) -> Int { bySession[session]?.places ?? 0 }
    func people(_ session: Session.ID) -> Int { bySession[session]?.people ?? 0 }
    func pools(_ session: Session.ID) -> [(pools: String?, places: Int)] { bySession[session]?.pools ?? [] }
}
