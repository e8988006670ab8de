package import MuseumModel

/// Which bookings are wanted; what is nil does not narrow them.
package struct BookingFilter: Hashable, Sendable {
    package var school: School.ID?
    package var session: Session.ID?
    package var status: Booking.Status?

    package init(school: School.ID? = nil, session: Session.ID? = nil, status: Booking.Status? = nil) {
        self.school = school
        self.session = session
        self.status = status
    }
}

extension Ledger {
    /// Bookings by the time at which they were made, cancelled ones too unless the filter says otherwise.
    package func bookings(_ filter: BookingFilter = BookingFilter()) async throws -> [Booking] {
        try await read { try BookingRow.all(filter, in: $0) }
    }

    /// Nil where there is no such booking.
    package func booking(_ id: Booking.ID) async throws -> Booking? {
        try await read { try BookingRow.one(id, in: $0) }
    }
}
