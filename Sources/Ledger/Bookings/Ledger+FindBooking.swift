import GRDB
import MuseumModel

// What every change of a booking begins with.
extension Ledger {
    /// A booking whose places are still its own.
    /// - Throws: `BookingRefusal`.
    static func liveBooking(_ id: Booking.ID, in database: Database) throws -> Booking {
        guard let booking = try BookingRow.one(id, in: database) else { throw BookingRefusal.noSuchBooking(id) }
        switch booking.status {
        case .cancelled: throw BookingRefusal.alreadyCancelled(id)
        case .expired: throw BookingRefusal.ended(id, at: booking.changedAt)
        case .refused: throw BookingRefusal.wasRefused(id)
        case .held, .requested, .offered, .confirmed: return booking
        }
    }

    /// Its first session, by which its days and its fees are judged.
    static func firstSession(of booking: Booking, in database: Database) throws -> SessionRow {
        guard let id = booking.sessions.first, let row = try SessionRow.one(id, in: database) else {
            throw LedgerFault.storage("booking \(booking.id) has no session")
        }
        return row
    }

    /// Keeps a change, its record, and the notice of it.
    /// - Parameter former: Sessions in which it has no places any more.
    static func keep(
        _ booking: Booking, _ action: String, reason: String? = nil, former: [Session.ID] = [], _ caller: Caller,
        in database: Database
    ) throws {
        try BookingRow.update(booking, in: database)
        try bookingsChanged(at: caller.at, in: database)
        try record(
            action, of: booking.id.value, BookingRecord(booking), remark: reason, by: caller.author, at: caller.at,
            in: database)
        try notify(of: action, booking, former: former, at: caller.at, in: database)
    }

    /// Nothing that costs something else is done before the new sum was seen.
    static func checkAgreed(_ agreed: Int?, old: Int, new: Int) throws {
        guard new != old, agreed != new else { return }
        throw BookingRefusal.feeToConfirm(old: old, new: new)
    }
}
