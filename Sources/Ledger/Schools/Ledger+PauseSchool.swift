package import Foundation
import GRDB
package import MuseumModel

/// A pause that staff ordered, whether it runs, is over or was lifted.
package struct OrderedPause: Hashable, Codable, Sendable {
    package let school: School.ID
    package let from: Date
    package let pause: SchoolPause
    /// Nil while it counts.
    package let liftedBecause: String?
}

extension Ledger {
    /// Lets a school book nothing through a local day.
    /// - Throws: `SchoolRefusal`, `LedgerFault`.
    package func pause(
        _ school: School.ID, through day: LocalDate, because reason: String, _ caller: Caller
    ) async throws -> OrderedPause {
        struct Body: Encodable {
            let school: School.ID
            let through: LocalDate
            let reason: String
        }
        let body = Body(school: school, through: day, reason: reason)
        return try await once(Order("pause-school", body, caller), caller) { database in
            guard caller.now.date <= day else { throw SchoolRefusal.pauseIsOver(school, through: day) }
            let end = caller.timeZone.endOfDay(day).stored
            try database.cachedStatement(
                sql: """
                    INSERT INTO school_pause (school, number, from_at, ends_at, reason, author)
                    SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 FROM school_pause WHERE school = ?1
                    """
            ).execute(arguments: [
                school.value, caller.at.milliseconds, end.milliseconds, reason, caller.author.value,
            ])
            try Self.record(
                "pause-school", of: school.value, ["through": day], remark: reason, by: caller.author, at: caller.at,
                in: database)
            return OrderedPause(
                school: school, from: caller.at, pause: SchoolPause(until: end, reason: .staff(reason)),
                liftedBecause: nil)
        }
    }

    /// What staff ordered for a school, oldest first.
    package func orderedPauses(of school: School.ID) async throws -> [OrderedPause] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM school_pause WHERE school = ? ORDER BY number", arguments: [school.value]
            ).map { row in
                OrderedPause(
                    school: school, from: Date(milliseconds: row["from_at"]),
                    pause: SchoolPause(until: Date(milliseconds: row["ends_at"]), reason: .staff(row["reason"])),
                    liftedBecause: row["lifted_because"])
            }
        }
    }

    /// What keeps schools from booking at a moment; of most of them nothing.
    package func pauses(policy: BookingPolicy, at: Date) async throws -> [School.ID: SchoolPause] {
        try await read { database in
            let schools = try String.fetchAll(
                database,
                sql: """
                    SELECT school FROM school_strikes WHERE lifted_at IS NULL
                    UNION SELECT school FROM school_pause WHERE lifted_at IS NULL
                    """
            ).map { School.ID($0) }
            let paused = try schools.map { ($0, try Self.pause(of: $0, policy: policy, at: at, in: database)) }
            return Dictionary(uniqueKeysWithValues: paused).compactMapValues(\.self)
        }
    }

    /// What keeps a school from booking at a moment; nil for nothing.
    static func pause(
        of school: School.ID, policy: BookingPolicy, at: Date, in database: Database
    ) throws -> SchoolPause? {
        var strikes: [Date] = []
        var ordered: [SchoolPause] = []
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT at, NULL FROM school_strikes WHERE school = ?1 AND lifted_at IS NULL
                    UNION ALL
                    SELECT ends_at, reason FROM school_pause WHERE school = ?1 AND lifted_at IS NULL AND ends_at > ?2
                    """), arguments: [school.value, at.milliseconds])
        while let row = try rows.next() {
            let moment = Date(milliseconds: row[0])
            if let reason: String = row[1] {
                ordered.append(SchoolPause(until: moment, reason: .staff(reason)))
            } else {
                strikes.append(moment)
            }
        }
        guard !strikes.isEmpty || !ordered.isEmpty else { return nil }
        return PauseRule.pause(strikes: strikes.sorted(), ordered: ordered, policy: policy, now: at)
    }
}
