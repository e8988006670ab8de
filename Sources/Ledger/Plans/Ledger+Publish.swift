package import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Makes the plan what everybody sees of its term, in one transaction.
    ///
    /// Sessions keep their identity; those that look different get the next sequence number, those that the plan has no more
    /// are cancelled and never deleted. Bookings keep their code through every move.
    /// - Parameters:
    ///   - terms: the terms of booking of every programme in the plan.
    ///   - resources: what sessions share; of what is not named there is enough.
    ///   - reason: why bookings may lose their places; without one such a plan is refused. It is recorded.
    ///   - movingBooked: whether booked sessions may get another day or hour; their bookings then ask to be confirmed once more.
    /// - Throws: `PublicationRefusal`, `BookingRefusal.keyUsedForAnotherRequest`, `LedgerFault`.
    package func publish(
        _ plan: Plan.ID, terms: [Programme.ID: BookingTerms], sharing resources: SharedResources = SharedResources(),
        overriding reason: String? = nil, movingBooked: Bool = false, by author: Author.ID, key: Request.Key, at: Date
    ) async throws -> Publication {
        struct Body: Encodable {
            let plan: Plan.ID
            let terms: [Programme.ID: BookingTerms]
            let reason: String?
            // Absent where it is not so: keys of an earlier version stay good.
            let movingBooked: Bool?
        }
        let order = try Order(
            "publish", Body(plan: plan, terms: terms, reason: reason, movingBooked: movingBooked ? true : nil),
            key: key,
            author: author, at: at)
        return try await once(order) { database in
            let plan = try Self.checked(plan, terms: terms, in: database)
            let draft = try Self.draft(of: plan, terms: terms, in: database)
            if reason == nil {
                let conflicts = try Self.conflicts(of: draft, in: database)
                    .filter { !($0.kind.isMove && movingBooked) }
                guard conflicts.isEmpty else { throw PublicationRefusal.affectsBookings(conflicts) }
            }
            return try Self.apply(
                draft, plan: plan, terms: terms, resources: resources, reason: reason, order: order, in: database)
        }
    }

    /// What publishing a plan would do; done in full and undone, so that nothing is left of it.
    /// - Throws: `PublicationRefusal`, `LedgerFault`.
    package func publicationPreview(
        of plan: Plan.ID, terms: [Programme.ID: BookingTerms], sharing resources: SharedResources = SharedResources(),
        at: Date
    ) async throws -> PublicationPreview {
        let order = try Order("preview", plan, key: "preview", author: "preview", at: at)
        return try await writer.write { database in
            let plan = try Self.checked(plan, terms: terms, in: database)
            let draft = try Self.draft(of: plan, terms: terms, in: database)
            let conflicts = try Self.conflicts(of: draft, in: database)
            var publication: Publication?
            try database.inSavepoint {
                publication = try Self.apply(
                    draft, plan: plan, terms: terms, resources: resources, reason: nil, order: order, in: database)
                return .rollback
            }
            return PublicationPreview(publication: publication!, conflicts: conflicts)
        }
    }

    private static func checked(
        _ id: Plan.ID, terms: [Programme.ID: BookingTerms], in database: Database
    ) throws -> Plan {
        guard let plan = try plan(id, in: database) else { throw PublicationRefusal.noSuchPlan(id) }
        try checkIdentities(of: plan, terms: terms, in: database)
        return plan
    }

    private static func draft(
        of plan: Plan, terms: [Programme.ID: BookingTerms], in database: Database
    ) throws -> PublicationDraft {
        var filter = SessionFilter()
        filter.term = plan.term
        return try PublicationDraft(
            of: plan, over: SessionRow.all(filter, in: database), terms: terms, taken: { try places($0, in: database) })
    }

    private static func checkIdentities(
        of plan: Plan, terms: [Programme.ID: BookingTerms], in database: Database
    ) throws {
        let missing = Set(plan.sessions.map(\.programme)).filter { terms[$0] == nil }
        guard missing.isEmpty else { throw PublicationRefusal.noTerms(missing.sorted()) }
        let strangers = try String.fetchAll(
            database,
            sql: "SELECT id FROM session WHERE term <> ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
            arguments: [plan.term.value, try CanonicalJSON.text(plan.sessions.map(\.id))])
        guard strangers.isEmpty else {
            throw PublicationRefusal.sessionsOfAnotherTerm(strangers.map { Session.ID($0) })
        }
    }

    private static func conflicts(
        of draft: PublicationDraft, in database: Database
    ) throws -> [PublicationRefusal.Conflict] {
        let beneath = try draft.beneathBooked.map { session, taken in
            PublicationRefusal.Conflict(
                session: session.id, kind: .beneathBooked(capacity: session.capacity), taken: taken,
                bookings: try bookings(holding: [session.id], in: database))
        }
        let vanishing = try draft.cancelled.filter { $0.published.taken > 0 }.map { row in
            PublicationRefusal.Conflict(
                session: row.session.id, kind: .vanishes, taken: row.published.taken,
                bookings: try bookings(holding: [row.session.id], in: database))
        }
        let moving = try draft.moved.filter { $0.published.taken > 0 }.map { published, start in
            PublicationRefusal.Conflict(
                session: published.session.id, kind: .moves(from: published.session.start, to: start),
                taken: published.taken, bookings: try bookings(holding: [published.session.id], in: database))
        }
        return beneath + vanishing + moving
    }

    private static func apply(
        _ draft: PublicationDraft, plan: Plan, terms: [Programme.ID: BookingTerms], resources: SharedResources,
        reason: String?, order: Order, in database: Database
    ) throws -> Publication {
        let touched = draft.changed.map(\.id) + draft.cancelled.map(\.session.id)
        let affected = try bookings(holding: touched, in: database)
        let moved = draft.moved.map(\.published.session.id)
        let waiting = try waiting(for: moved + draft.cancelled.map(\.session.id), in: database)
        for session in draft.added {
            try insert(session, of: plan, terms: terms[session.programme]!, at: order.at, in: database)
        }
        for (sessions, isVisible) in [(draft.changed, true), (draft.adjusted, false)] {
            for session in sessions {
                try update(
                    session, of: plan, terms: terms[session.programme]!, isVisible: isVisible, at: order.at,
                    in: database)
            }
        }
        for row in draft.cancelled { try cancel(row.session.id, at: order.at, in: database) }
        try keep(resources, in: database)
        for session in plan.sessions { try keepNeeds(of: session, resources, in: database) }
        let consequences = try consequences(
            moved: moved, cancelled: draft.cancelled.map(\.session.id), order, in: database)
        let publication = Publication(
            plan: plan.id, added: draft.added.map(\.id), changed: draft.changed.map(\.id),
            cancelled: draft.cancelled.map(\.session.id), adjusted: draft.adjusted.map(\.id),
            unchanged: draft.unchanged,
            bookingsAffected: affected, bookingsToReconfirm: consequences.toReconfirm,
            bookingsCancelled: consequences.cancelled, waitingAffected: waiting, replaced: draft.replaced,
            clashes: consequences.clashes)
        if publication.isEffective {
            try sessionsChanged(at: order.at, in: database)
            try database.execute(
                sql: "UPDATE plan SET published_at = ? WHERE id = ?", arguments: [order.at.milliseconds, plan.id.value])
        }
        try record(
            "publish", of: plan.id.value, PublicationRecord(publication), remark: reason, by: order.author,
            at: order.at, in: database)
        return publication
    }
}

/// What the audit keeps of a publication.
private struct PublicationRecord: Encodable {
    let added: Int
    let changed: [Session.ID]
    let cancelled: [Session.ID]
    let adjusted: [Session.ID]
    let bookingsAffected: [Booking.ID]
    let bookingsToReconfirm: [Booking.ID]
    let bookingsCancelled: [Booking.ID]

    init(_ publication: Publication) {
        added = publication.added.count
        changed = publication.changed
        cancelled = publication.cancelled
        adjusted = publication.adjusted
        bookingsAffected = publication.bookingsAffected
        bookingsToReconfirm = publication.bookingsToReconfirm
        bookingsCancelled = publication.bookingsCancelled
    }
}
