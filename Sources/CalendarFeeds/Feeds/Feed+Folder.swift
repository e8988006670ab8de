import Foundation
package import MuseumModel

extension Feed {
    /// The feed of a subject, with those of the sessions that belong to it.
    /// - Parameters:
    ///   - sessions: published sessions, cancelled ones included for as long as subscribers shall see them.
    ///   - pages: the address below which each session has a page under its identity.
    ///   - source: where the feed is found.
    ///   - hosts: the schools at which outreach visits take place; named in the educator's own feed only.
    package init(
        _ subject: FeedSubject, of folder: MuseumFolder, sessions: [PublishedSession], language: Language,
        pages: WebAddress? = nil, source: WebAddress? = nil, hosts: [Session.ID: School.ID] = [:]
    ) throws(FeedRefusal) {
        let museum = folder.museum
        guard let timeZone = TimeZone(identifier: museum.timeZone) else { throw .unknownTimeZone(museum.timeZone) }
        guard let title = FeedTitle(subject, of: folder) else { throw .unknownSubject(subject) }
        let describer = SessionDescriber(subject: subject, folder: folder, pages: pages, hosts: hosts)
        self.init(
            subject: subject, name: title.name, description: title.description, language: language,
            timeZone: timeZone, host: museum.host, source: source,
            entries: sessions.compactMap(describer.entry))
    }
}
