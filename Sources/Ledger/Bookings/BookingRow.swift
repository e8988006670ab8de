import Foundation
import GRDB
import MuseumModel

/// Reads bookings with their sessions.
enum BookingRow {
    private static let columns = """
        SELECT booking.*, (
            SELECT json_group_array(session) FROM (
                SELECT session FROM booking_session WHERE booking = booking.id ORDER BY position)
        ) AS sessions FROM booking
        """

    static func one(_ id: Booking.ID, in database: Database) throws -> Booking? {
        let statement = try database.cachedStatement(sql: "\(columns) WHERE booking.id = ?")
        return try Row.fetchOne(statement, arguments: [id.value]).map(booking)
    }

    /// By time of booking, then by identity.
    static func all(_ filter: BookingFilter, in database: Database) throws -> [Booking] {
        var parts = ["TRUE"]
        var arguments = StatementArguments()
        if let school = filter.school {
            parts.append("school = ?")
            arguments += [school.value]
        }
        if let session = filter.session {
            parts.append("id IN (SELECT booking FROM booking_session WHERE session = ?)")
            arguments += [session.value]
        }
        if let status = filter.status {
            parts.append("status = ?")
            arguments += [status.rawValue]
        }
        return try Row.fetchAll(
            database, sql: "\(columns) WHERE \(parts.joined(separator: " AND ")) ORDER BY created_at, id",
            arguments: arguments
        ).map(booking)
    }

    private static func booking(_ row: Row) throws -> Booking {
        guard let status = Booking.Status(rawValue: row["status"]) else {
            throw LedgerFault.storage("booking \(row["id"] as String) cannot be read")
        }
        return Booking(
            id: Booking.ID(row["id"]), sessions: try CanonicalJSON.value(from: row["sessions"]),
            school: School.ID(row["school"]),
            party: try Party(students: row["students"], teachers: row["teachers"], helpers: row["helpers"]),
            status: status, createdAt: Date(milliseconds: row["created_at"]),
            changedAt: Date(milliseconds: row["changed_at"]))
    }
}
