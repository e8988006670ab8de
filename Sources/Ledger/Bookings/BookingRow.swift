import Foundation
import GRDB
import MuseumModel

/// Reads and writes bookings with their sessions.
enum BookingRow {
    private static let columns = """
        SELECT booking.*, (
            SELECT json_group_array(session) FROM (
                SELECT session FROM booking_session WHERE booking = booking.id ORDER BY position)
        ) AS sessions, (
            SELECT coalesce(sum(amount), 0) FROM fund_grant WHERE booking = booking.id AND released_at IS NULL
        ) AS granted FROM booking
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

    static func party(_ row: Row) throws -> Party {
        let grades: String? = row["grades"]
        return try Party(
            students: row["students"], teachers: row["teachers"], helpers: row["helpers"],
            grades: try grades.map { try CanonicalJSON.value(from: $0) } ?? [:], wheelchairs: row["wheelchairs"])
    }

    static func grades(_ party: Party) throws -> String? { try party.grades.map { try CanonicalJSON.text($0) } }

    private static func booking(_ row: Row) throws -> Booking {
        let approvals: String = row["approvals"]
        let ends: Int64? = row["ends_at"]
        let code: String? = row["code"]
        let category: String? = row["category"]
        guard let status = Booking.Status(rawValue: row["status"]),
            let payment = Booking.Payment(rawValue: row["payment"])
        else { throw LedgerFault.storage("booking \(row["id"] as String) cannot be read") }
        return Booking(
            id: Booking.ID(row["id"]), sessions: try CanonicalJSON.value(from: row["sessions"]),
            school: School.ID(row["school"]), className: row["class"] == "" ? nil : row["class"],
            party: try party(row), status: status, endsAt: ends.map(Date.init(milliseconds:)),
            approvals: approvals == "[]" ? [] : try CanonicalJSON.value(from: approvals), fee: row["fee"],
            payment: payment, paid: row["paid"], asksReconfirmation: row["reconfirm"],
            code: code.map { WaiverCode.ID($0) }, category: category.map { FeeCategory.ID($0) },
            evidence: row["evidence"], granted: row["granted"], createdAt: Date(milliseconds: row["created_at"]),
            changedAt: Date(milliseconds: row["changed_at"]))
    }

    static func insert(_ booking: Booking, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO booking (id, school, class, students, teachers, helpers, grades, wheelchairs, status, ends_at,
                    approvals, fee, paid, payment, reconfirm, code, category, evidence, created_at, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            booking.id.value, booking.school.value, booking.className ?? "", booking.party.count(.students),
            booking.party.count(.teachers), booking.party.count(.helpers), try grades(booking.party),
            booking.party.wheelchairs ?? 0, booking.status.rawValue, booking.endsAt?.milliseconds,
            booking.approvals.isEmpty ? "[]" : try CanonicalJSON.text(booking.approvals), booking.fee, booking.paid,
            booking.payment.rawValue, booking.asksReconfirmation, booking.code?.value, booking.category?.value,
            booking.evidence, booking.createdAt.milliseconds, booking.changedAt.milliseconds,
        ])
    }

    /// Everything but what it was born with; the rows of its sessions follow in school, class and status by their foreign key.
    static func update(_ booking: Booking, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE booking SET class = ?, students = ?, teachers = ?, helpers = ?, grades = ?, wheelchairs = ?,
                    status = ?, ends_at = ?, approvals = ?, fee = ?, paid = ?, payment = ?, reconfirm = ?, category = ?, evidence = ?,
                    changed_at = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            booking.className ?? "", booking.party.count(.students), booking.party.count(.teachers),
            booking.party.count(.helpers), try grades(booking.party), booking.party.wheelchairs ?? 0,
            booking.status.rawValue, booking.endsAt?.milliseconds,
            booking.approvals.isEmpty ? "[]" : try CanonicalJSON.text(booking.approvals), booking.fee, booking.paid,
            booking.payment.rawValue, booking.asksReconfirmation, booking.category?.value, booking.evidence,
            booking.changedAt.milliseconds, booking.id.value,
        ])
    }

    static func insert(_ meetings: [Admission.Meeting], of booking: Booking, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO booking_session (booking, session, position, school, class, status, places, people, pools)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (position, meeting) in meetings.enumerated() {
            try statement.execute(arguments: [
                booking.id.value, meeting.session.id.value, position, booking.school.value, booking.className ?? "",
                booking.status.rawValue, meeting.places, meeting.people, meeting.pools,
            ])
        }
    }
}
