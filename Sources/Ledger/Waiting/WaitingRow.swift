import Foundation
import GRDB
import MuseumModel

/// Reads the rows of the table `waiting`.
enum WaitingRow {
    static func one(_ id: WaitingEntry.ID, in database: Database) throws -> WaitingEntry? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM waiting WHERE id = ?"), arguments: [id.value]
        ).map(entry)
    }

    static func entry(_ row: Row) throws -> WaitingEntry {
        let booking: String? = row["booking"]
        guard let status = WaitingEntry.Status(rawValue: row["status"]) else {
            throw LedgerFault.storage("waiting entry \(row["id"] as String) cannot be read")
        }
        return WaitingEntry(
            id: WaitingEntry.ID(row["id"]), session: Session.ID(row["session"]), school: School.ID(row["school"]),
            party: try BookingRow.party(row), status: status, passedOver: row["passed"],
            booking: booking.map { Booking.ID($0) }, joinedAt: Date(milliseconds: row["joined_at"]))
    }
}
