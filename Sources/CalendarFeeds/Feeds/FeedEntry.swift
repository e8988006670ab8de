package import Foundation
package import MuseumModel

/// One session as a subscriber sees it.
package struct FeedEntry: Hashable, Sendable {
    /// Where it takes place.
    package enum Place: Hashable, Sendable {
        case room(name: Message, site: Message, address: String?, position: Position?)
        /// With the address at which it is joined, where that is for everybody.
        case online(link: WebAddress?)
        /// At the group that booked; named only where the feed is the educator's own.
        case visit(host: Message?)
    }

    package let id: Session.ID
    /// The series whose meeting it is.
    package let series: Series.ID?
    package let title: Message
    package let start: LocalDateTime
    package let minutes: Int
    package let place: Place
    /// Kind of programme, audience, curriculum codes.
    package let categories: [Message]
    /// The lines of the description, without address.
    package let details: [Message]
    /// The page of the session.
    package let url: WebAddress?
    package let color: FeedColor?
    package let isCancelled: Bool
    package let sequence: Int
    package let createdAt: Date
    package let changedAt: Date

    package init(
        id: Session.ID, series: Series.ID? = nil, title: Message, start: LocalDateTime, minutes: Int, place: Place,
        categories: [Message] = [],
        details: [Message] = [], url: WebAddress? = nil, color: FeedColor? = nil, isCancelled: Bool = false,
        sequence: Int = 0, createdAt: Date, changedAt: Date
    ) {
        self.id = id
        self.series = series
        self.title = title
        self.start = start
        self.minutes = minutes
        self.place = place
        self.categories = categories
        self.details = details
        self.url = url
        self.color = color
        self.isCancelled = isCancelled
        self.sequence = sequence
        self.createdAt = createdAt
        self.changedAt = changedAt
    }

    /// Exclusive.
    package var end: LocalDateTime { start.adding(minutes: minutes) }
}
