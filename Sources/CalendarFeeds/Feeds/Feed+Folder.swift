import Foundation
package import MuseumModel

extension Feed {
    /// The feed of a subject, with those of the sessions that belong to it.
    /// - Parameters:
    ///   - sessions: published sessions, cancelled ones included for as long as subscribers shall see them.
    ///   - pages: the address below which each session has a page under its identity.
    ///   - source: where the feed is found.
    ///   - hosts: the schools at which outreach visits take place; named in feeds of secret address only.
    ///   - visits: what the school of the feed has booked.
    ///   - alarmMinutes: minutes before each session at which devices ring; never in a public feed.
    ///   - joinsSeries: whether the meetings of a series are one event that comes again.
    package init(
        _ subject: FeedSubject, of folder: MuseumFolder, sessions: [PublishedSession], language: Language,
        pages: WebAddress? = nil, source: WebAddress? = nil, hosts: [Session.ID: School.ID] = [:],
        visits: [Session.ID: SchoolVisit] = [:], alarmMinutes: Int? = nil, joinsSeries: Bool = false
    ) throws(FeedRefusal) {
        let museum = folder.museum
        guard let timeZone = TimeZone(identifier: museum.timeZone) else { throw .unknownTimeZone(museum.timeZone) }
        guard let title = FeedTitle(subject, of: folder) else { throw .unknownSubject(subject) }
        let describer = SessionDescriber(subject: subject, folder: folder, pages: pages, hosts: hosts, visits: visits)
        self.init(
            subject: subject, name: title.name, description: title.description, language: language,
            timeZone: timeZone, host: museum.host, source: source,
            entries: sessions.compactMap(describer.entry), alarmMinutes: alarmMinutes, joinsSeries: joinsSeries)
    }
}
