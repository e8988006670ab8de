package import CalendarFeeds
package import Foundation
import Ledger
package import MuseumModel

extension OpenMuseum {
    /// The iCalendar feed of the museum, a site, a room, an instructor, a programme or an audience: sessions from 90 days ago on, the
    /// cancelled ones until 30 days after their date.
    /// - Throws: `FeedRefusal` when there is no such thing.
    package func feed(
        _ subject: FeedSubject, language: Language, pages: WebAddress? = nil, source: WebAddress? = nil
    ) async throws -> Data {
        var filter = SessionFilter()
        filter.from = today.adding(days: -90)
        switch subject {
        case .room(let id): filter.rooms = [id]
        case .instructor(let id): filter.instructors = [id]
        case .programme(let id): filter.programmes = [id]
        case .audience(let id): filter.programmes = Set(folder.programmes.filter { $0.audience == id }.map(\.id))
        case .museum, .site: break
        }
        let lastShown = today.adding(days: -30)
        let sessions = try await ledger.sessions(filter).filter {
            $0.status == .confirmed || $0.session.start.date >= lastShown
        }
        let feed = try Feed(subject, of: folder, sessions: sessions, language: language, pages: pages, source: source)
        return Data(feed.iCalendar())
    }

    /// The feeds that the public may see, with their names.
    package var publicFeeds: [(subject: FeedSubject, name: Message)] {
        [(.museum, Message(folder.museum.name))]
            + folder.museum.sites.map { (.site($0.id), Message($0.name)) }
            + folder.museum.audiences.map { (.audience($0.id), Message($0.name)) }
    }
}
