import Foundation
import MuseumModel

/// What the audit keeps of a booking after each change: enough to count its places again, and no person.
struct BookingRecord: Encodable {
    let school: School.ID
    let sessions: [Session.ID]
    let party: Party
    let status: Booking.Status
    /// Milliseconds since 1970.
    let endsAt: Int64?
    let fee: Int?
    let paid: Int?
    let reconfirm: Bool?
    let category: FeeCategory.ID?
    let granted: Int?

    init(_ booking: Booking) {
        school = booking.school
        sessions = booking.sessions
        party = booking.party
        status = booking.status
        endsAt = booking.endsAt?.milliseconds
        fee = booking.fee == 0 ? nil : booking.fee
        paid = booking.paid == 0 ? nil : booking.paid
        reconfirm = booking.asksReconfirmation ? true : nil
        category = booking.category
        granted = booking.granted == 0 ? nil : booking.granted
    }
}
