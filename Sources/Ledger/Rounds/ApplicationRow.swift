import Foundation
import GRDB
import MuseumModel

/// Reads and writes the table `application`.
enum ApplicationRow {
    static func one(_ id: Application.ID, in database: Database) throws -> Application? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM application WHERE id = ?"), arguments: [id.value]
        ).map(application)
    }

    /// Those of a round by name, each with the school as it was when it applied.
    static func all(
        of round: Round.ID, in database: Database
    ) throws -> [(application: Application, standing: SchoolStanding)] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM application WHERE round = ? ORDER BY id", arguments: [round.value]
        ).map { (try application($0), try CanonicalJSON.value(from: $0["standing"])) }
    }

    /// A school that withdrew may apply anew, under the same name.
    static func keep(_ application: Application, standing: SchoolStanding, in database: Database) throws {
        let party = application.party
        try database.cachedStatement(
            sql: """
                INSERT INTO application (id, round, school, class, students, teachers, helpers, grades, wheelchairs, wishes,
                    standing, status, applied_at, changed_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13)
                ON CONFLICT (id) DO UPDATE SET class = ?4, students = ?5, teachers = ?6, helpers = ?7, grades = ?8,
                    wheelchairs = ?9, wishes = ?10, standing = ?11, status = ?12, applied_at = ?13, changed_at = ?13
                """
        ).execute(arguments: [
            application.id.value, application.round.value, application.school.value, application.className ?? "",
            party.count(.students), party.count(.teachers), party.count(.helpers), try BookingRow.grades(party),
            party.wheelchairs ?? 0, try CanonicalJSON.text(application.wishes), try CanonicalJSON.text(standing),
            application.status.rawValue, application.appliedAt.milliseconds,
        ])
    }

    static func set(
        _ status: Application.Status, _ id: Application.ID, booking: Booking.ID? = nil, at: Date,
        in database: Database
    ) throws {
        try database.cachedStatement(
            sql: "UPDATE application SET status = ?, booking = ?, changed_at = ? WHERE id = ?"
        ).execute(arguments: [status.rawValue, booking?.value, at.milliseconds, id.value])
    }

    private static func application(_ row: Row) throws -> Application {
        guard let status = Application.Status(rawValue: row["status"]) else {
            throw LedgerFault.storage("application \(row["id"] as String) cannot be read")
        }
        let booking: String? = row["booking"]
        return Application(
            id: Application.ID(row["id"]), round: Round.ID(row["round"]), school: School.ID(row["school"]),
            className: row["class"] == "" ? nil : row["class"], party: try BookingRow.party(row),
            wishes: try CanonicalJSON.value(from: row["wishes"]), status: status,
            booking: booking.map { Booking.ID($0) }, appliedAt: Date(milliseconds: row["applied_at"]))
    }
}
