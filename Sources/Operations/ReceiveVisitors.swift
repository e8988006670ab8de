package import Ledger
package import MuseumModel

extension OpenMuseum {
    /// Checks a party in; nil for nobody.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func attend(
        _ booking: Booking.ID, session: Session.ID?, party: Party?, key: Request.Key
    ) async throws -> Attendance {
        try await ledger.attend(booking, session: session, party: party, caller(key))
    }

    /// Takes people in at the door. Families and single visitors have no school.
    /// - Throws: `BookingRefusal`, `Faults` for an unknown school, `LedgerFault`.
    package func walkIn(
        _ session: Session.ID, school: School.ID?, party: Party, key: Request.Key
    ) async throws -> Booking {
        if let school { _ = try await self.school(school) }
        return try await ledger.walkIn(session, school: school ?? "walk-in", party: party, caller(key))
    }
}
