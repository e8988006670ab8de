import Foundation
import GRDB
import MuseumModel

// What a publication does to the bookings of sessions that it moves or cancels.
extension Ledger {
    struct Consequences {
        var toReconfirm: [Booking.ID] = []
        var cancelled: [Booking.ID] = []
        var clashes: [Publication.Clash] = []
    }

    static func consequences(
        moved: [Session.ID], cancelled: [Session.ID], _ order: Order, in database: Database
    ) throws -> Consequences {
        var result = Consequences()
        for id in try bookings(holding: cancelled, in: database) {
            guard let booking = try BookingRow.one(id, in: database) else { continue }
            if try isHeld(booking, in: database) {
                // A series that has other meetings goes on; the school decides.
                try keep(
                    booking.with(asksReconfirmation: true, at: order.at), "session-cancelled",
                    former: booking.sessions.filter(cancelled.contains), order, in: database)
                result.toReconfirm.append(id)
            } else {
                try keep(
                    booking.with(status: .cancelled, fee: 0, at: order.at), "session-cancelled", order, in: database)
                if booking.status == .offered { try endOffer(id, as: .lapsed, at: order.at, in: database) }
                result.cancelled.append(id)
            }
        }
        try emptyQueues(of: cancelled, order, in: database)
        for id in try bookings(holding: moved, in: database) {
            guard let booking = try BookingRow.one(id, in: database) else { continue }
            let clashes = try clashes(of: booking, in: database)
            result.clashes += clashes
            guard !result.toReconfirm.contains(id), booking.status == .confirmed || booking.status == .requested
            else { continue }
            try keep(
                booking.with(asksReconfirmation: true, at: order.at), "session-moved", clashes: clashes.map(\.other),
                order, in: database)
            result.toReconfirm.append(id)
        }
        result.toReconfirm.sort()
        return result
    }

    private static func keep(
        _ booking: Booking, _ action: String, former: [Session.ID] = [], clashes: [Booking.ID] = [], _ order: Order,
        in database: Database
    ) throws {
        try BookingRow.update(booking, in: database)
        try record(
            action, of: booking.id.value, BookingRecord(booking), by: order.author, at: order.at, in: database)
        try notify(of: action, booking, former: former, clashes: clashes, at: order.at, in: database)
    }

    /// Whether any of its sessions takes place.
    private static func isHeld(_ booking: Booking, in database: Database) throws -> Bool {
        try booking.sessions.contains {
            try SessionRow.one($0, in: database)?.published.status == .confirmed
        }
    }

    private static func emptyQueues(of sessions: [Session.ID], _ order: Order, in database: Database) throws {
        for entry in try waiting(for: sessions, in: database) {
            try set(.lapsed, entry.id, at: order.at, in: database)
            try record(
                "session-cancelled", of: entry.id.value, WaitingRecord(entry), by: order.author, at: order.at,
                in: database)
            try notify(.queueClosed, entry, at: order.at, in: database)
        }
    }

    /// Those who wait and have no offer.
    static func waiting(for sessions: [Session.ID], in database: Database) throws -> [WaitingEntry] {
        try sessions.flatMap { session in
            try Row.fetchAll(
                database.cachedStatement(
                    sql: "SELECT * FROM waiting WHERE session = ? AND status = 'waiting' ORDER BY rank"),
                arguments: [session.value]
            ).map(WaitingRow.entry)
        }
    }

    /// Other bookings of the same school and class at the time of one of its sessions.
    private static func clashes(of booking: Booking, in database: Database) throws -> [Publication.Clash] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT mine.session AS mine, other.booking AS booking, other.session AS session
                    FROM booking_session AS mine JOIN session AS here ON here.id = mine.session
                        JOIN booking_session AS other ON other.school = mine.school AND other.class = mine.class
                        JOIN session AS there ON there.id = other.session
                    WHERE mine.booking = ?1 AND other.booking <> ?1 AND here.id <> there.id AND other.live
                        AND here.status = 'confirmed' AND there.status = 'confirmed'
                        AND here.starts_at < strftime('%Y-%m-%dT%H:%M', there.starts_at, there.minutes || ' minutes')
                        AND there.starts_at < strftime('%Y-%m-%dT%H:%M', here.starts_at, here.minutes || ' minutes')
                    ORDER BY mine.position, other.booking, other.position
                    """), arguments: [booking.id.value]
        ).map { row in
            Publication.Clash(
                booking: booking.id, session: Session.ID(row["mine"]), other: Booking.ID(row["booking"]),
                otherSession: Session.ID(row["session"]))
        }
    }
}
