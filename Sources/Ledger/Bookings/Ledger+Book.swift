package import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Takes the places asked for, or none; when it returns, the booking is on disk.
    ///
    /// - Parameters:
    ///   - at: now; its local day in `timeZone` decides whether the notice period is kept.
    ///   - timeZone: the museum's.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func book(
        _ request: BookingRequest, by author: Author.ID, key: Request.Key, at: Date, timeZone: TimeZone
    ) async throws -> Booking {
        let order = try Order("book", request, key: key, author: author, at: at)
        let now = timeZone.localDateTime(at: order.at)
        if case .none(let pause) = locking {
            return try await bookUnguarded(request, order, now: now, pause: pause)
        }
        return try await once(order) { database in
            let admission = try Admission(of: request, now: now, in: database)
            return try Self.take(admission, for: request, order, in: database)
        }
    }

    static func take(
        _ admission: Admission, for request: BookingRequest, _ order: Order, in database: Database
    ) throws -> Booking {
        let booking = Booking(
            id: Booking.ID(for: order.key), sessions: admission.meetings.map(\.session), school: request.school,
            party: request.party, status: .confirmed, createdAt: order.at, changedAt: order.at)
        try database.cachedStatement(
            sql: """
                INSERT INTO booking (id, school, students, teachers, helpers, status, created_at, changed_at)
                VALUES (?, ?, ?, ?, ?, 'confirmed', ?, ?)
                """
        ).execute(arguments: [
            booking.id.value, booking.school.value, booking.party.count(.students), booking.party.count(.teachers),
            booking.party.count(.helpers), order.at.milliseconds, order.at.milliseconds,
        ])
        let places = try database.cachedStatement(
            sql: """
                INSERT INTO booking_session (booking, session, position, school, status, places)
                VALUES (?, ?, ?, ?, 'confirmed', ?)
                """)
        for (position, meeting) in admission.meetings.enumerated() {
            try places.execute(arguments: [
                booking.id.value, meeting.session.value, position, booking.school.value, meeting.places,
            ])
        }
        try bookingsChanged(at: order.at, in: database)
        try record(
            "book", of: booking.id.value, BookingRecord(booking), by: order.author, at: order.at, in: database)
        return booking
    }
}

/// What the audit keeps of a booking.
struct BookingRecord: Encodable {
    let school: School.ID
    let sessions: [Session.ID]
    let party: Party
    let status: Booking.Status

    init(_ booking: Booking) {
        school = booking.school
        sessions = booking.sessions
        party = booking.party
        status = booking.status
    }
}
