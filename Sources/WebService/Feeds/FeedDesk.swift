import CalendarFeeds
import Foundation
import MuseumModel
import Operations

/// Hands out feeds from the shelf, in the edition of this moment.
struct FeedDesk: Sendable {
    let shelf: FeedShelf
    let baseURL: BaseURL

    /// - Throws: `FeedRefusal` where there is no such feed, `LedgerFault`.
    func feed(
        _ subject: FeedSubject, _ language: Language, _ form: FeedForm, of reading: CurrentMuseum.Reading
    ) async throws -> Representation {
        let museum = reading.museum
        guard museum.folder.has(subject) else { throw FeedRefusal.unknownSubject(subject) }
        // A secret feed tells who booked; a public one knows nothing of bookings.
        let published =
            subject.isPublic ? try await museum.publishedEdition() : try await museum.bookedEdition()
        let today = museum.today
        let midnight = museum.timeZone.instant(of: LocalDateTime(today, LocalTime(minutes: 0)))
        // With each midnight sessions leave the feed, and with the folder their names change: neither is a publication.
        let changedAt = max(published.changedAt, reading.changedAt, midnight)
        var order = FeedOrder(subject, language: language)
        order.format = form.format
        order.alarmMinutes = form.alarmMinutes
        order.joinsSeries = form.joinsSeries
        order.pages = baseURL.sessions
        order.source = baseURL.source(of: subject, language)
        return try await shelf.answer(
            FeedName(subject: subject, language: language, form: form),
            FeedEdition(published: published.number, today: today, folder: reading.number)
        ) { [order] in
            Representation(try await museum.feed(order), changedAt: changedAt)
        }
    }
}
