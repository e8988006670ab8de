package import CalendarFeeds
import Foundation
import Ledger
package import MuseumModel

extension OpenMuseum {
    /// The message that puts a booking's sessions into the calendar of who booked; of a cancelled booking, the one that takes
    /// them out.
    /// - Throws: `Faults` for an unknown booking; `LedgerFault`.
    package func invitation(
        for id: Booking.ID, organizer: Mailbox, attendee: Mailbox, language: Language, pages: WebAddress? = nil
    ) async throws -> Invitation {
        guard let booking = try await ledger.booking(id) else {
            let known = try await ledger.bookings().map(\.id.value)
            throw Faults([.unknownName(id.value, option: "BOOKING", known: known)])
        }
        return try await invitation(
            for: booking, organizer: organizer, attendee: attendee, language: language,
            museum: try await registeredFolder(), pages: pages)
    }

    /// The same for a booking as it was.
    func invitation(
        for booking: Booking, organizer: Mailbox, attendee: Mailbox, language: Language, museum folder: MuseumFolder,
        pages: WebAddress? = nil
    ) async throws -> Invitation {
        let sessions = try await ledger.sessions(SessionFilter(ids: booking.sessions))
        let visits = Dictionary(uniqueKeysWithValues: booking.sessions.map { ($0, SchoolVisit([booking])) })
        let feed = try Feed(
            .school(booking.school), of: folder, sessions: sessions, language: language, pages: pages, visits: visits)
        let school = folder.schools.first { $0.id == booking.school }?.name
        return Invitation(
            booking, feed: feed, organizer: organizer, organizerName: Message(folder.museum.name), attendee: attendee,
            attendeeName: school.map { Message($0) } ?? Message(verbatim: booking.school.value))
    }
}
