import Foundation
package import Ledger
package import MuseumModel

extension OpenMuseum {
    /// Books a session, or a whole series, for a school.
    /// - Parameter wanted: The identity of a session or of a series.
    /// - Throws: `BookingRefusal`, `Faults` for an unknown school, `LedgerFault`.
    package func book(_ wanted: String, school: School.ID, party: Party, key: Request.Key) async throws -> Booking {
        guard let known = folder.schools.first(where: { $0.id == school }) else {
            throw Faults([.unknownName(school.value, option: "--school", known: folder.schools.map(\.id.value))])
        }
        var ofSeries = SessionFilter()
        ofSeries.series = Series.ID(wanted)
        let meetings = try await ledger.sessions(ofSeries)
        let wish: BookingRequest.Wish =
            meetings.isEmpty ? .session(Session.ID(wanted)) : .series(Series.ID(wanted))
        return try await ledger.book(
            BookingRequest(wish, school: known.id, party: party), by: workplace.author, key: key, at: now,
            timeZone: timeZone)
    }

    /// Cancels a booking; its places are free at once.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func cancel(_ booking: Booking.ID, key: Request.Key) async throws -> Booking {
        try await ledger.cancel(booking, by: workplace.author, key: key, at: now)
    }

    /// The bookings of a school, of a session, or all; by the time at which they were made.
    /// - Throws: `Faults` for an unknown school or session.
    package func bookings(school: School.ID?, session: Session.ID?) async throws -> [Booking] {
        if let school, !folder.schools.contains(where: { $0.id == school }) {
            throw Faults([.unknownName(school.value, option: "--school", known: folder.schools.map(\.id.value))])
        }
        if let session, try await ledger.session(session) == nil {
            let known = try await ledger.sessions(SessionFilter()).map(\.session.id.value)
            throw Faults([.unknownName(session.value, option: "--session", known: known)])
        }
        return try await ledger.bookings(BookingFilter(school: school, session: session))
    }
}
