import GRDB
package import MuseumModel

/// What was lifted from a school.
package struct LiftedPause: Hashable, Codable, Sendable {
    package let school: School.ID
    /// No-shows that count no more, and pauses ordered by staff.
    package let noShows: Int
    package let ordered: Int
    package let reason: String
}

extension Ledger {
    /// Lets a paused school book again: its no-shows so far count no more, and what staff ordered ends.
    /// - Throws: `SchoolRefusal` for a school that is not paused, `LedgerFault`.
    package func liftPause(
        of school: School.ID, because reason: String, policy: BookingPolicy, _ caller: Caller
    ) async throws -> LiftedPause {
        struct Body: Encodable {
            let school: School.ID
            let reason: String
        }
        let order = try Order("lift-pause", Body(school: school, reason: reason), caller)
        return try await once(order, caller) { database in
            guard try Self.pause(of: school, policy: policy, at: caller.at, in: database) != nil else {
                throw SchoolRefusal.notPaused(school)
            }
            func lift(_ table: String, _ condition: String) throws -> Int {
                try database.cachedStatement(
                    sql: """
                        UPDATE \(table) SET lifted_at = ?1, lifted_because = ?2
                        WHERE school = ?3 AND lifted_at IS NULL AND \(condition)
                        """
                ).execute(arguments: [caller.at.milliseconds, reason, school.value])
                return database.changesCount
            }
            let lifted = LiftedPause(
                school: school, noShows: try lift("school_strikes", "at <= ?1"),
                ordered: try lift("school_pause", "ends_at > ?1"), reason: reason)
            try Self.record(
                "lift-pause", of: school.value, ["noShows": lifted.noShows, "ordered": lifted.ordered], remark: reason,
                by: caller.author, at: caller.at, in: database)
            return lifted
        }
    }
}
