import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Draws the lots of a round and books what they give, in one transaction under the rules of every booking; what is left may be booked
    /// by anybody afterwards.
    /// - Throws: `RoundRefusal`, `LedgerFault`.
    package func draw(_ round: Round, seed: String, _ caller: Caller) async throws -> Draw {
        struct Body: Encodable {
            let round: Round.ID
            let seed: String
        }
        let order = try Order("draw", Body(round: round.id, seed: seed), caller)
        return try await once(order, caller) { database in
            guard try !Self.isDrawn(round.id, in: database) else { throw RoundRefusal.alreadyDrawn(round.id) }
            try RoundRule.checkDrawing(round, seed: seed, today: caller.now.date)
            let draw = Draw(
                round: round.id, seed: seed, drawnAt: caller.at,
                entries: try Self.entries(of: round, seed: seed, caller, in: database))
            try database.cachedStatement(
                sql: "INSERT INTO round_draw (round, seed, drawn_at, result) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [
                round.id.value, seed, caller.at.milliseconds, try CanonicalJSON.text(draw),
            ])
            try Self.bookingsChanged(at: caller.at, in: database)
            try Self.record("draw", of: round.id.value, draw, by: caller.author, at: caller.at, in: database)
            return draw
        }
    }

    private struct Given {
        var booking: Booking?
        var refused: [Draw.Entry.Refused] = []
    }

    private static func entries(
        of round: Round, seed: String, _ caller: Caller, in database: Database
    ) throws -> [Draw.Entry] {
        let applied = try ApplicationRow.all(of: round.id, in: database).filter { $0.application.status == .applied }
        let byID = Dictionary(uniqueKeysWithValues: applied.map { ($0.application.id, $0) })
        let tickets = applied.map { application, standing in
            DrawRule.Ticket(
                application: application.id, school: application.school, tier: round.tier(of: standing),
                number: Draw.number(seed: seed, application.id))
        }
        var given: [Application.ID: Given] = [:]
        let turns = try DrawRule.draw(tickets, quotas: round.tiers.map(\.quota)) { ticket in
            let (application, standing) = byID[ticket.application]!
            let outcome = try give(application, standing, caller, in: database)
            given[application.id] = outcome
            try ApplicationRow.set(
                outcome.booking == nil ? .unplaced : .placed, application.id, booking: outcome.booking?.id,
                at: caller.at, in: database)
            try notify(
                try ApplicationRow.one(application.id, in: database)!, given: outcome.booking, at: caller.at,
                in: database)
            return outcome.booking != nil
        }
        return turns.enumerated().map { place, turn in
            let id = turn.ticket.application
            return Draw.Entry(
                turn: place + 1, application: id, school: turn.ticket.school, number: turn.ticket.number,
                tier: turn.tier.map { round.tiers[$0].id }, wishes: byID[id]!.application.wishes,
                session: given[id]?.booking?.sessions.first, booking: given[id]?.booking?.id,
                refused: given[id]?.refused ?? [])
        }
    }

    /// Books the first of the wishes that can be met.
    private static func give(
        _ application: Application, _ standing: SchoolStanding, _ caller: Caller, in database: Database
    ) throws -> Given {
        var given = Given()
        let contact = try contact(of: application.school, in: database)
        for session in application.wishes {
            let request = BookingRequest(
                .session(session), school: application.school, party: application.party,
                className: application.className, contact: contact)
            do {
                let admission = try Admission(
                    of: request, standing: standing, at: caller.at, timeZone: caller.timeZone, passes: [.lot],
                    in: database)
                let (status, end) = firstState(admission.terms.policy, caller)
                given.booking = try take(
                    admission, for: request, as: status, until: end,
                    id: Booking.ID("B", for: Request.Key("lot \(application.id)"), at: caller.at), "give-by-lot",
                    caller, in: database)
                return given
            } catch let refusal as BookingRefusal {
                given.refused.append(Draw.Entry.Refused(session: session, because: refusal.withoutRemark))
            }
        }
        return given
    }

    /// The result of a round; nil before its lots are drawn.
    package func draw(of round: Round.ID) async throws -> Draw? {
        try await read { database in
            try String.fetchOne(
                database.cachedStatement(sql: "SELECT result FROM round_draw WHERE round = ?"),
                arguments: [round.value]
            ).map { try CanonicalJSON.value(from: $0) }
        }
    }

    static func isDrawn(_ round: Round.ID, in database: Database) throws -> Bool {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM round_draw WHERE round = ?"), arguments: [round.value]) != nil
    }

    /// The round in which a session will be given; nil for one that anybody may book.
    static func openRound(of row: SessionRow, in database: Database) throws -> Round? {
        try row.terms.policy.rounds.first { $0.holds(row.session) && row.session.series == nil }
            .flatMap { try isDrawn($0.id, in: database) ? nil : $0 }
    }
}

extension BookingRefusal {
    /// Without what a person wrote: the result of a draw is public, and is never changed.
    fileprivate var withoutRemark: BookingRefusal {
        guard case .schoolPaused(let school, let until, .staff) = self else { return self }
        return .schoolPaused(school, until: until, because: .staff("…"))
    }
}
