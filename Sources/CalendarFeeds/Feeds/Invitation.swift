import Foundation
package import MuseumModel

/// A booking as a message that puts its sessions into the calendar of who booked, or takes them out again (RFC 5546).
package struct Invitation: Hashable, Sendable {
    package let booking: Booking
    /// The sessions of the booking that are published, by start.
    package let feed: Feed
    package let organizer: Mailbox
    package let organizerName: Message
    package let attendee: Mailbox
    package let attendeeName: Message

    package init(
        _ booking: Booking, feed: Feed, organizer: Mailbox, organizerName: Message, attendee: Mailbox,
        attendeeName: Message
    ) {
        self.booking = booking
        self.feed = feed
        self.organizer = organizer
        self.organizerName = organizerName
        self.attendee = attendee
        self.attendeeName = attendeeName
    }

    package enum Method: String, Codable, Sendable {
        case request = "REQUEST"
        case cancel = "CANCEL"
    }

    package var method: Method { booking.status == .cancelled ? .cancel : .request }

    /// The message, to be sent as `text/calendar; method=REQUEST` (or `CANCEL`).
    package func iCalendar() -> [UInt8] {
        var writer = ContentLineWriter()
        writer.begin("VCALENDAR")
        writer.write(.version())
        writer.write(.productIdentifier("-//Gnomon//Programmes 1.0//\(feed.language == .zhHant ? "ZH" : "EN")"))
        writer.write(.gregorian())
        writer.write(.method(method.rawValue))
        let years = feed.entries.map(\.start.date.year)
        writer.write(
            TimeZoneRules(feed.timeZone, from: years.min() ?? 1970, through: years.max() ?? 1970).component())
        for entry in feed.entries { writer.write(event(entry)) }
        writer.end("VCALENDAR")
        return writer.bytes
    }

    /// Each booking has events of its own: two bookings of one session are two entries in a calendar.
    private func event(_ entry: FeedEntry) -> Component {
        let changedAt = max(entry.changedAt, booking.changedAt)
        // Seconds since the booking was made: they rise with each change of it or of its session, and a cancellation comes last.
        let seconds = Int(changedAt.timeIntervalSince(booking.createdAt).rounded(.down))
        let sequence = max(0, seconds) + (method == .cancel ? 1 : 0)
        return entry.event(
            in: feed, uid: "\(booking.id).\(entry.id)@\(feed.host)", sequence: sequence, changedAt: changedAt
        ) { event in
            event.add(.organizer(organizer, name: organizerName.text(in: feed.language)))
            event.add(.attendee(attendee, name: attendeeName.text(in: feed.language)))
        }
    }
}
