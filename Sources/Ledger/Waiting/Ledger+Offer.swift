import Foundation
import GRDB
import MuseumModel

extension Ledger {
    /// Offers what is left of the sessions to those who wait: each place once. Part of the transaction that freed it.
    static func offer(_ sessions: [Session.ID], _ caller: Caller, in database: Database) throws {
        for id in sessions {
            var passed: Set<WaitingEntry.ID> = []
            while try offerNext(id, &passed, caller, in: database) {}
        }
    }

    private struct Waiting {
        let entry: WaitingEntry
        let className: String?
        let standing: SchoolStanding
    }

    /// - Parameter passed: Those who were passed over in this round; they are counted once.
    /// - Returns: Whether an offer was made.
    private static func offerNext(
        _ id: Session.ID, _ passed: inout Set<WaitingEntry.ID>, _ caller: Caller, in database: Database
    ) throws -> Bool {
        guard let row = try SessionRow.one(id, in: database), row.waiting > 0, row.published.status == .confirmed,
            let end = OfferRule.end(
                start: row.session.start, policy: row.terms.policy, now: caller.at, timeZone: caller.timeZone)
        else { return false }
        let queue = try queue(of: id, in: database)
        let shared = try SharedUse(of: row, ended: .none, today: caller.now.date, in: database)
        let entries = queue.enumerated().map {
            // Once a round: who was passed over in it already is judged by the count before.
            WaitingRule.Entry(
                number: $0, passed: $1.entry.passedOver - (passed.contains($1.entry.id) ? 1 : 0))
        }
        let step = try WaitingRule.next(in: entries, order: row.terms.policy.waiting.order) { entry in
            let waiting = queue[entry.number]
            return try row.left(
                for: waiting.standing, now: caller.now, fromQueue: true, shared: shared, ended: .none, in: database
            ).fits(
                places: waiting.entry.party.places(counting: row.session.counting), people: waiting.entry.party.people)
        }
        guard let offered = step.offered else { return false }
        for entry in step.passedOver.map({ queue[$0.number].entry }) where passed.insert(entry.id).inserted {
            try passOver(entry, caller, in: database)
        }
        try makeOffer(to: queue[offered.number], of: row, until: end, caller, in: database)
        return true
    }

    /// Oldest first, unless somebody was moved up.
    private static func queue(of session: Session.ID, in database: Database) throws -> [Waiting] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT * FROM waiting WHERE session = ? AND status = 'waiting' ORDER BY rank"),
            arguments: [session.value]
        ).map { row in
            Waiting(
                entry: try WaitingRow.entry(row), className: row["class"] == "" ? nil : row["class"],
                standing: try CanonicalJSON.value(from: row["standing"]))
        }
    }

    private static func passOver(_ entry: WaitingEntry, _ caller: Caller, in database: Database) throws {
        try database.cachedStatement(sql: "UPDATE waiting SET passed = passed + 1, changed_at = ? WHERE id = ?")
            .execute(arguments: [caller.at.milliseconds, entry.id.value])
        try record(
            "pass-over", of: entry.id.value, WaitingRecord(try WaitingRow.one(entry.id, in: database)!),
            by: caller.author, at: caller.at, in: database)
    }

    private static func makeOffer(
        to waiting: Waiting, of row: SessionRow, until end: Date, _ caller: Caller, in database: Database
    ) throws {
        let (entry, party) = (waiting.entry, waiting.entry.party)
        let places = party.places(counting: row.session.counting)
        let booking = Booking(
            id: Booking.ID("B", for: Request.Key("offer \(entry.id)"), at: caller.at), sessions: [row.session.id],
            school: entry.school,
            className: waiting.className, party: party, status: .offered, endsAt: end.stored,
            fee: PriceRule.fee(places: places, terms: row.terms, on: row.session.start.date).total,
            createdAt: caller.at, changedAt: caller.at)
        try BookingRow.insert(booking, in: database)
        try BookingRow.insert(
            [
                Admission.Meeting(
                    session: row.session, places: places, people: party.people,
                    pools: try PoolUse.names(row, for: waiting.standing))
            ], of: booking, in: database)
        if let contact = try contact(of: entry.id, in: database) { try keep(contact, of: booking.id, in: database) }
        try set(.offered, entry.id, booking: booking.id, at: caller.at, in: database)
        try bookingsChanged(at: caller.at, in: database)
        try record(
            "offer", of: booking.id.value, BookingRecord(booking), by: caller.author, at: caller.at, in: database)
        try notify(of: "offer", booking, at: caller.at, in: database)
    }
}
