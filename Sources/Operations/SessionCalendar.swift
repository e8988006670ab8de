package import CalendarFeeds
package import Foundation
import Ledger
package import MuseumModel

extension OpenMuseum {
    /// One published session as a calendar file of its own; nil when there is none.
    package func calendar(of id: Session.ID, language: Language, pages: WebAddress? = nil) async throws -> Data? {
        guard let session = try await ledger.session(id) else { return nil }
        let feed = try Feed(
            .programme(session.session.programme), of: folder, sessions: [session], language: language, pages: pages)
        return Data(feed.iCalendar())
    }
}
