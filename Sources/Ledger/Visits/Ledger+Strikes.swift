package import Foundation
import GRDB
package import MuseumModel

/// A school booked and did not come.
package struct Strike: Hashable, Codable, Sendable {
    package let booking: Booking.ID
    package let session: Session.ID
    package let at: Date
    /// Nil while it counts.
    package let liftedBecause: String?
}

extension Ledger {
    /// The strikes of a school, oldest first.
    package func strikes(of school: School.ID) async throws -> [Strike] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM school_strikes WHERE school = ? ORDER BY at", arguments: [school.value]
            ).map { row in
                Strike(
                    booking: Booking.ID(row["booking"]), session: Session.ID(row["session"]),
                    at: Date(milliseconds: row["at"]), liftedBecause: row["lifted_because"])
            }
        }
    }
}
