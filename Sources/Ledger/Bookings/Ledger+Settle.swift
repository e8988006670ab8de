package import Foundation
import GRDB
import MuseumModel

extension Ledger {
    /// Writes down what has ended by the clock, and offers what became free; nothing depends on its being called, except that
    /// the next in a queue learns of it.
    /// - Throws: `LedgerFault`.
    package func settle(by author: Author.ID, at: Date, timeZone: TimeZone) async throws {
        let caller = Caller(author: author, key: "settle", at: at, timeZone: timeZone)
        try await writer.write { database in
            _ = try Self.settle(caller, in: database)
            let queued = try String.fetchAll(
                database, sql: "SELECT DISTINCT session FROM waiting WHERE status = 'waiting'")
            try Self.offer(queued.map { Session.ID($0) }, caller, in: database)
        }
    }

    /// - Returns: Whether anything had ended.
    static func settle(_ caller: Caller, in database: Database) throws -> Bool {
        let ended = try String.fetchAll(
            database.cachedStatement(
                sql: "SELECT id FROM booking WHERE ends_at IS NOT NULL AND ends_at <= ? ORDER BY ends_at, id"),
            arguments: [caller.at.milliseconds])
        guard !ended.isEmpty else { return false }
        var freed: [Session.ID] = []
        for id in ended.map({ Booking.ID($0) }) {
            guard let booking = try BookingRow.one(id, in: database) else { continue }
            let over = booking.with(status: .expired, at: caller.at)
            try BookingRow.update(over, in: database)
            if booking.status == .offered { try endOffer(id, as: .lapsed, at: caller.at, in: database) }
            try record("expire", of: id.value, BookingRecord(over), by: caller.author, at: caller.at, in: database)
            try notify(of: "expire", over, at: caller.at, in: database)
            freed += booking.sessions.filter { !freed.contains($0) }
        }
        try bookingsChanged(at: caller.at, in: database)
        try offer(freed, caller, in: database)
        return true
    }
}
