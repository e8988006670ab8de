import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Takes people in at the door, where there is room, and checks them in.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func walkIn(
        _ session: Session.ID, school: School.ID, party: Party, _ caller: Caller
    ) async throws -> Booking {
        struct Body: Encodable {
            let session: Session.ID
            let school: School.ID
            let party: Party
        }
        let order = try Order("walk-in", Body(session: session, school: school, party: party), caller)
        return try await once(order, caller) { database in
            let id = Booking.ID("B", for: caller.key, at: caller.at)
            // A class of its own: families and late schools come more than once.
            let request = BookingRequest(.session(session), school: school, party: party, className: id.value)
            let admission = try Admission(
                of: request, standing: .anybody, at: caller.at, timeZone: caller.timeZone, passes: [.door],
                in: database)
            let booking = try Self.take(
                admission, for: request, as: .confirmed, until: nil, id: id, "walk-in", caller, in: database)
            try Self.keep(
                Attendance(
                    booking: id, session: session, students: party.count(.students), teachers: party.count(.teachers),
                    helpers: party.count(.helpers), at: caller.at), in: database)
            return booking
        }
    }
}
