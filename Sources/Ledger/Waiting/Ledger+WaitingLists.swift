import GRDB
package import MuseumModel

extension Ledger {
    /// Those who wait or have an offer, by session and then in the order in which they are served.
    package func waiting(session: Session.ID? = nil, school: School.ID? = nil) async throws -> [WaitingEntry] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM waiting WHERE status IN ('waiting', 'offered')
                        AND (?1 IS NULL OR session = ?1) AND (?2 IS NULL OR school = ?2)
                    ORDER BY session, rank
                    """, arguments: [session?.value, school?.value]
            ).map(WaitingRow.entry)
        }
    }

    /// Nil where there is none.
    package func waitingEntry(_ id: WaitingEntry.ID) async throws -> WaitingEntry? {
        try await read { try WaitingRow.one(id, in: $0) }
    }
}
