import Foundation
import GRDB
import MuseumModel

// The three ways in which a publication writes a session.
extension Ledger {
    static func insert(
        _ session: Session, of plan: Plan, terms: BookingTerms, at: Date, in database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO session (plan, programme, series, starts_at, minutes, room, staff, kits, capacity, counting,
                    minimum, maximum, per_adult, notice_days, fee, policy, id, term, status, sequence, created_at,
                    changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'confirmed', 0, ?, ?)
                """
        ).execute(
            arguments: try columns(of: session, plan: plan, terms: terms, in: database)
                + [session.id.value, plan.term.value, at.milliseconds, at.milliseconds])
    }

    /// - Parameter isVisible: whether subscribers see the difference; then the sequence rises.
    static func update(
        _ session: Session, of plan: Plan, terms: BookingTerms, isVisible: Bool, at: Date, in database: Database
    ) throws {
        // Room for the bookings while their places are counted anew; what is left of it afterwards is what a person let stand.
        let most = try max(
            Int.fetchOne(database, sql: "SELECT taken FROM session WHERE id = ?", arguments: [session.id.value]) ?? 0,
            places(session, in: database))
        try database.cachedStatement(
            sql: """
                UPDATE session SET plan = ?, programme = ?, series = ?, starts_at = ?, minutes = ?, room = ?, staff = ?,
                    kits = ?, capacity = ?, counting = ?, minimum = ?, maximum = ?, per_adult = ?, notice_days = ?,
                    fee = ?, policy = ?, over = ?
                WHERE id = ?
                """
        ).execute(
            arguments: try columns(of: session, plan: plan, terms: terms, in: database)
                + [max(0, most - session.capacity), session.id.value])
        try database.cachedStatement(
            sql: """
                UPDATE booking_session SET places = (
                    SELECT iif(?1 = 'students', students, students + teachers + helpers) FROM booking WHERE id = booking)
                WHERE session = ?2 AND absent = 0
                """
        ).execute(arguments: [session.counting.rawValue, session.id.value])
        try database.cachedStatement(sql: "UPDATE session SET over = max(0, taken - capacity) WHERE id = ?")
            .execute(arguments: [session.id.value])
        guard isVisible else { return }
        try database.cachedStatement(
            sql: "UPDATE session SET status = 'confirmed', sequence = sequence + 1, changed_at = ? WHERE id = ?"
        ).execute(arguments: [at.milliseconds, session.id.value])
    }

    static func cancel(_ session: Session.ID, at: Date, in database: Database) throws {
        try database.cachedStatement(
            sql: "UPDATE session SET status = 'cancelled', sequence = sequence + 1, changed_at = ? WHERE id = ?"
        ).execute(arguments: [at.milliseconds, session.value])
    }

    /// The places that the session's bookings take when they are counted as `session` counts.
    static func places(_ session: Session, in database: Database) throws -> Int {
        let statement = try database.cachedStatement(
            sql: """
                SELECT coalesce(sum(iif(?1 = 'students', students, students + teachers + helpers)), 0)
                FROM booking_session JOIN booking ON booking.id = booking_session.booking
                WHERE booking_session.session = ?2 AND absent = 0 AND live
                """)
        return try Int.fetchOne(statement, arguments: [session.counting.rawValue, session.id.value]) ?? 0
    }

    /// Bookings with places in any of the sessions.
    static func bookings(holding sessions: [Session.ID], in database: Database) throws -> [Booking.ID] {
        try String.fetchAll(
            database,
            sql: """
                SELECT DISTINCT booking FROM booking_session
                WHERE live AND session IN (SELECT value FROM json_each(?)) ORDER BY booking
                """,
            arguments: [try CanonicalJSON.text(sessions)]
        ).map { Booking.ID($0) }
    }

    private static func columns(
        of session: Session, plan: Plan, terms: BookingTerms, in database: Database
    ) throws -> StatementArguments {
        [
            plan.id.value, session.programme.value, session.series?.value, session.start.description, session.minutes,
            session.room?.value, try CanonicalJSON.text(session.staff), try CanonicalJSON.text(session.kits),
            session.capacity, session.counting.rawValue, terms.minimum, terms.maximum, terms.perAdult, terms.noticeDays,
            terms.fee, try PolicyText.keep(terms.policy, in: database),
        ]
    }
}
