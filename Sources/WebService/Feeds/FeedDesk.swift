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
        _ subject: FeedSubject, _ language: Language, of reading: CurrentMuseum.Reading
    ) async throws -> Representation {
        let museum = reading.museum
        guard museum.folder.has(subject) else { throw FeedRefusal.unknownSubject(subject) }
        let published = try await museum.publishedEdition()
        let today = museum.today
        let midnight = museum.timeZone.instant(of: LocalDateTime(today, LocalTime(minutes: 0)))
        // With each midnight sessions leave the feed, and with the folder their names change: neither is a publication.
        let changedAt = max(published.changedAt, reading.changedAt, midnight)
        let pages = baseURL.sessions
        let source = baseURL.source(of: subject, language)
        return try await shelf.feed(
            FeedShelf.Title(subject: subject, language: language),
            FeedShelf.Edition(published: published.number, today: today, folder: reading.number)
        ) {
            Representation(
                try await museum.feed(subject, language: language, pages: pages, source: source), changedAt: changedAt)
        }
    }
}

extension MuseumFolder {
    /// Asked before anything is read for the feed of a thing that does not exist.
    fileprivate func has(_ subject: FeedSubject) -> Bool {
        switch subject {
        case .museum: true
        case .site(let id): museum.sites.contains { $0.id == id }
        case .room(let id): rooms.contains { $0.id == id }
        case .instructor(let id): instructors.contains { $0.id == id }
        case .programme(let id): programmes.contains { $0.id == id }
        case .audience(let id): museum.audiences.contains { $0.id == id }
        }
    }
}
