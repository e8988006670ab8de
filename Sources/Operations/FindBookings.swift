package import Ledger
package import MuseumModel

extension OpenMuseum {
    /// The bookings of a school, of a session, or all; by the time at which they were made.
    /// - Throws: `Faults` for an unknown school or session.
    package func bookings(school: School.ID?, session: Session.ID?) async throws -> [Booking] {
        if let school { _ = try await self.school(school) }
        if let session { try await checkSession(session) }
        let now = now
        return try await ledger.bookings(BookingFilter(school: school, session: session)).map { $0.seen(at: now) }
    }

    /// What is offered, held or requested and ends by the clock, for a school or all; those who waited learn here that it is
    /// their turn.
    /// - Throws: `Faults` for an unknown school.
    package func offers(school: School.ID?) async throws -> [Booking] {
        if let school { _ = try await self.school(school) }
        try await ledger.settle(by: workplace.author, at: now, timeZone: timeZone)
        return try await ledger.bookings(BookingFilter(school: school)).filter {
            $0.endsAt != nil || $0.asksReconfirmation
        }
    }

    /// The queue of a session, or all; with what was offered.
    /// - Throws: `Faults` for an unknown school or session.
    package func waiting(school: School.ID?, session: Session.ID?) async throws -> [WaitingEntry] {
        if let school { _ = try await self.school(school) }
        if let session { try await checkSession(session) }
        try await ledger.settle(by: workplace.author, at: now, timeZone: timeZone)
        return try await ledger.waiting(session: session, school: school)
    }

    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func leave(_ entry: WaitingEntry.ID, key: Request.Key) async throws -> WaitingEntry {
        try await ledger.leave(entry, caller(key))
    }

    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func moveUp(
        _ entry: WaitingEntry.ID, because reason: String, key: Request.Key
    ) async throws -> WaitingEntry {
        try await ledger.moveUp(entry, because: reason, caller(key))
    }

    private func checkSession(_ session: Session.ID) async throws {
        guard try await ledger.session(session) == nil else { return }
        let known = try await ledger.sessions(SessionFilter()).map(\.session.id.value)
        throw Faults([.unknownName(session.value, option: "--session", known: known)])
    }
}

extension OpenMuseum {
    /// Places beyond the capacity that a person has let stand; nil where there is no such session.
    package func over(_ session: Session.ID) async throws -> Int? {
        try await ledger.availability(SessionFilter(ids: [session]), at: now, timeZone: timeZone).first?.over
    }
}
