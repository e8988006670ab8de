import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Joins the end of a session's queue; a school waits for a session once.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func wait(
        _ request: BookingRequest, standing: SchoolStanding = .anybody, _ caller: Caller
    ) async throws -> WaitingEntry {
        let order = try Order("wait", request, caller)
        return try await once(order, caller) { database in
            let row = try Self.queue(for: request, standing: standing, caller, in: database)
            let id = WaitingEntry.ID("W", for: caller.key, at: caller.at)
            let rank = try Int.fetchOne(
                database.cachedStatement(sql: "SELECT coalesce(max(rank), 0) + 1 FROM waiting WHERE session = ?"),
                arguments: [row.session.id.value])
            try database.cachedStatement(
                sql: """
                    INSERT INTO waiting (id, session, school, class, students, teachers, helpers, grades, wheelchairs,
                        standing, rank, joined_at, changed_at, status)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')
                    """
            ).execute(arguments: [
                id.value, row.session.id.value, request.school.value, request.className ?? "",
                request.party.count(.students), request.party.count(.teachers), request.party.count(.helpers),
                try BookingRow.grades(request.party), request.party.wheelchairs ?? 0,
                try CanonicalJSON.text(standing), rank, caller.at.milliseconds, caller.at.milliseconds,
            ])
            if let contact = request.contact { try Self.keep(contact, of: id, in: database) }
            let entry = try WaitingRow.one(id, in: database)!
            try Self.record(
                "wait", of: id.value, WaitingRecord(entry), by: caller.author, at: caller.at, in: database)
            try Self.notify(.waiting, entry, at: caller.at, in: database)
            try Self.bookingsChanged(at: caller.at, in: database)
            return entry
        }
    }

    /// The session, if the party may wait for it and has to.
    private static func queue(
        for request: BookingRequest, standing: SchoolStanding, _ caller: Caller, in database: Database
    ) throws -> SessionRow {
        // Without a number of its own a series has no queue: its meetings fill together.
        let id: Session.ID =
            switch request.wish {
            case .session(let id): id
            case .series(let id): Session.ID(id.value)
            }
        guard let row = try SessionRow.one(id, in: database) else { throw BookingRefusal.noSuchSession(id) }
        let earlier = try String.fetchOne(
            database.cachedStatement(
                sql: "SELECT id FROM waiting WHERE school = ? AND session = ? AND status IN ('waiting', 'offered')"),
            arguments: [request.school.value, id.value])
        if let earlier { throw BookingRefusal.alreadyWaiting(WaitingEntry.ID(earlier)) }
        do {
            let admission = try Admission(
                of: request, standing: standing, at: caller.at, timeZone: caller.timeZone, in: database)
            throw BookingRefusal.noNeedToWait(id, left: admission.left.least)
        } catch BookingRefusal.notEnoughPlaces(_, let needed, _) where needed <= row.session.capacity {
            return row
        } catch BookingRefusal.othersWait, BookingRefusal.hallFull {
            return row
        }
    }

    /// Leaves the queue; whoever joins again begins at its end.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func leave(_ entry: WaitingEntry.ID, _ caller: Caller) async throws -> WaitingEntry {
        let order = try Order("leave", entry, caller)
        return try await once(order, caller) { database in
            guard let earlier = try WaitingRow.one(entry, in: database), earlier.status == .waiting else {
                throw BookingRefusal.noSuchEntry(entry)
            }
            try Self.set(.left, entry, at: caller.at, in: database)
            let left = try WaitingRow.one(entry, in: database)!
            try Self.record(
                "leave", of: entry.value, WaitingRecord(left), by: caller.author, at: caller.at, in: database)
            try Self.offer([earlier.session], caller, in: database)
            return left
        }
    }

    /// Moves an entry to the head of its queue.
    /// - Parameter reason: Why; it is recorded.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func moveUp(_ entry: WaitingEntry.ID, because reason: String, _ caller: Caller) async throws
        -> WaitingEntry
    {
        struct Body: Encodable {
            let entry: WaitingEntry.ID
            let reason: String
        }
        let order = try Order("move-up", Body(entry: entry, reason: reason), caller)
        return try await once(order, caller) { database in
            guard let earlier = try WaitingRow.one(entry, in: database), earlier.status == .waiting else {
                throw BookingRefusal.noSuchEntry(entry)
            }
            try database.cachedStatement(
                sql: """
                    UPDATE waiting SET rank = (SELECT min(rank) - 1 FROM waiting WHERE session = ?1), changed_at = ?2
                    WHERE id = ?3
                    """
            ).execute(arguments: [earlier.session.value, caller.at.milliseconds, entry.value])
            try Self.record(
                "move-up", of: entry.value, WaitingRecord(earlier), remark: reason, by: caller.author, at: caller.at,
                in: database)
            try Self.offer([earlier.session], caller, in: database)
            return try WaitingRow.one(entry, in: database)!
        }
    }

    static func set(
        _ status: WaitingEntry.Status, _ entry: WaitingEntry.ID, booking: Booking.ID? = nil, at: Date,
        in database: Database
    ) throws {
        try database.cachedStatement(
            sql: "UPDATE waiting SET status = ?, booking = coalesce(?, booking), changed_at = ? WHERE id = ?"
        ).execute(arguments: [status.rawValue, booking?.value, at.milliseconds, entry.value])
    }

    /// The entry whose offer was answered, or ended.
    static func endOffer(
        _ booking: Booking.ID, as status: WaitingEntry.Status, at: Date, in database: Database
    ) throws {
        let entry = try String.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM waiting WHERE booking = ? AND status = 'offered'"),
            arguments: [booking.value])
        if let entry { try set(status, WaitingEntry.ID(entry), at: at, in: database) }
    }
}

/// What the audit keeps of a place in a queue.
struct WaitingRecord: Encodable {
    let session: Session.ID
    let school: School.ID
    let party: Party
    let status: WaitingEntry.Status
    let passedOver: Int

    init(_ entry: WaitingEntry) {
        session = entry.session
        school = entry.school
        party = entry.party
        status = entry.status
        passedOver = entry.passedOver
    }
}
