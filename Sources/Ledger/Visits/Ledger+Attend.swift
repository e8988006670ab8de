package import Foundation
import GRDB
package import MuseumModel

/// Who really came to a session.
package struct Attendance: Hashable, Codable, Sendable {
    package let booking: Booking.ID
    package let session: Session.ID
    package let students: Int
    package let teachers: Int
    package let helpers: Int
    package let at: Date

    package var people: Int { students + teachers + helpers }

    package init(booking: Booking.ID, session: Session.ID, students: Int, teachers: Int, helpers: Int, at: Date) {
        self.booking = booking
        self.session = session
        self.students = students
        self.teachers = teachers
        self.helpers = helpers
        self.at = at
    }
}

extension Ledger {
    /// Checks a party in with its real numbers; nil for nobody, once they are late enough: then their places are open to others
    /// and the school has a strike.
    ///
    /// - Parameter session: Of a series, the meeting.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func attend(
        _ booking: Booking.ID, session: Session.ID? = nil, party: Party?, _ caller: Caller
    ) async throws -> Attendance {
        struct Body: Encodable {
            let booking: Booking.ID
            let session: Session.ID?
            let party: Party?
        }
        let order = try Order("attend", Body(booking: booking, session: session, party: party), caller)
        return try await once(order, caller) { database in
            let earlier = try Self.liveBooking(booking, in: database)
            guard earlier.status == .confirmed else { throw BookingRefusal.notConfirmed(booking) }
            let id = try Self.meeting(session, of: earlier, today: caller.now.date, in: database)
            guard let row = try SessionRow.one(id, in: database) else { throw BookingRefusal.noSuchSession(id) }
            try CheckInRule.check(id, start: row.session.start, now: caller.now)
            if party == nil {
                try CheckInRule.checkNoShow(
                    id, start: row.session.start, policy: row.terms.policy, now: caller.now)
            }
            let attendance = Attendance(
                booking: booking, session: id, students: party?.count(.students) ?? 0,
                teachers: party?.count(.teachers) ?? 0, helpers: party?.count(.helpers) ?? 0, at: caller.at)
            try Self.keep(attendance, in: database)
            if party == nil { try Self.strike(earlier, id, at: caller.at, in: database) }
            try Self.bookingsChanged(at: caller.at, in: database)
            try Self.record(
                party == nil ? "no-show" : "attend", of: booking.value, attendance, by: caller.author, at: caller.at,
                in: database)
            return attendance
        }
    }

    /// Of a series today's meeting, unless one is named.
    private static func meeting(
        _ session: Session.ID?, of booking: Booking, today: LocalDate, in database: Database
    ) throws -> Session.ID {
        if let session {
            guard booking.sessions.contains(session) else {
                throw BookingRefusal.sessionOfAnotherBooking(booking.id, session)
            }
            return session
        }
        let todays = try booking.sessions.first {
            try SessionRow.one($0, in: database)?.session.start.date == today
        }
        return todays ?? booking.sessions[0]
    }

    static func keep(_ attendance: Attendance, in database: Database) throws {
        let known = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM attendance WHERE booking = ? AND session = ?"),
            arguments: [attendance.booking.value, attendance.session.value])
        guard known == nil else { throw BookingRefusal.alreadyCheckedIn(attendance.booking, attendance.session) }
        try database.cachedStatement(
            sql: """
                INSERT INTO attendance (booking, session, students, teachers, helpers, at) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            attendance.booking.value, attendance.session.value, attendance.students, attendance.teachers,
            attendance.helpers, attendance.at.milliseconds,
        ])
    }

    private static func strike(
        _ booking: Booking, _ session: Session.ID, at: Date, in database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                UPDATE booking_session SET places = 0, people = 0, absent = 1 WHERE booking = ? AND session = ?
                """
        ).execute(arguments: [booking.id.value, session.value])
        try database.cachedStatement(
            sql: "INSERT INTO school_strikes (booking, session, school, at) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [booking.id.value, session.value, booking.school.value, at.milliseconds])
    }

    /// Who came to a session, by the time of their coming.
    package func attendance(at session: Session.ID) async throws -> [Attendance] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM attendance WHERE session = ? ORDER BY at, booking",
                arguments: [session.value]
            ).map { row in
                Attendance(
                    booking: Booking.ID(row["booking"]), session: session, students: row["students"],
                    teachers: row["teachers"], helpers: row["helpers"], at: Date(milliseconds: row["at"]))
            }
        }
    }
}
