package import Foundation
package import MuseumModel

/// Everything that a subscriber's calendar is told, in one language. Equal feeds give equal bytes.
package struct Feed: Hashable, Sendable {
    package let subject: FeedSubject
    package let name: Message
    package let description: Message
    package let language: Language
    /// That of the museum: every time in the feed is on its wall clock.
    package let timeZone: TimeZone
    /// Right-hand side of the UIDs, e.g. `museum.example`.
    package let host: String
    /// Where the feed is found; written only into public feeds, since a secret one would repeat its secret.
    package let source: WebAddress?
    /// By start, then by identity.
    package let entries: [FeedEntry]
    /// Minutes before each session at which subscribers' devices ring; nil for none, as public feeds have it.
    package let alarmMinutes: Int?
    /// Whether the meetings of a series are written as one event that comes again.
    package let joinsSeries: Bool

    package init(
        subject: FeedSubject, name: Message, description: Message, language: Language, timeZone: TimeZone,
        host: String, source: WebAddress? = nil, entries: [FeedEntry], alarmMinutes: Int? = nil,
        joinsSeries: Bool = false
    ) {
        self.subject = subject
        self.name = name
        self.description = description
        self.language = language
        self.timeZone = timeZone
        self.host = host
        self.source = source
        self.alarmMinutes = subject.isPublic ? nil : alarmMinutes
        self.joinsSeries = joinsSeries
        self.entries = entries.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }
}
