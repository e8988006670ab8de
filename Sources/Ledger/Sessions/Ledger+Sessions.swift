package import MuseumModel

extension Ledger {
    /// Published sessions by start, then by identity; cancelled ones too unless the filter says otherwise.
    package func sessions(_ filter: SessionFilter = SessionFilter()) async throws -> [PublishedSession] {
        try await read { try SessionRow.all(filter, in: $0).map(\.published) }
    }

    /// Nil where there is no such session.
    package func session(_ id: Session.ID) async throws -> PublishedSession? {
        try await read { try SessionRow.one(id, in: $0)?.published }
    }

    /// The terms that the sessions are booked under, of those that exist.
    package func bookingTerms(of sessions: some Sequence<Session.ID>) async throws -> [Session.ID: BookingTerms] {
        let filter = SessionFilter(ids: sessions)
        return try await read { database in
            let rows = try SessionRow.all(filter, in: database)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.session.id, $0.terms) })
        }
    }
}
