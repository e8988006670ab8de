import Foundation
import MuseumModel

extension FeedEntry {
    /// The session as a VEVENT of a feed.
    func event(in feed: Feed) -> Component {
        let language = feed.language
        let zone = feed.timeZone.identifier
        let changed = CalendarTime(utc: changedAt)
        var event = Component(.event)
        event.add(.uid("\(id)@\(feed.host)"))
        event.add(.stamp(changed))
        event.add(.created(CalendarTime(utc: createdAt)))
        event.add(.lastModified(changed))
        event.add(.sequence(sequence))
        event.add(.status(isCancelled: isCancelled))
        event.add(.transparency(isBusy: feed.subject.takesTime && !isCancelled))
        event.add(.start(CalendarTime(start)).inZone(zone))
        event.add(.end(CalendarTime(end)).inZone(zone))
        event.add(.summary(summary.text(in: language)))
        let description = description.text(in: language)
        if !description.isEmpty { event.add(.description(description)) }
        if let location { event.add(.location(location.text(in: language))) }
        if case .room(_, _, _, let position?) = place { event.add(.position(position)) }
        if let url { event.add(.url(url)) }
        let categories = categories.map { $0.text(in: language) }.filter { !$0.isEmpty }
        if !categories.isEmpty { event.add(.categories(categories)) }
        if let color { event.add(.color(color)) }
        return event
    }

    /// A client that takes no notice of STATUS shows at least the word in front.
    var summary: Message {
        isCancelled ? Message(zhHant: "取消：", english: "CANCELLED: ") + title : title
    }

    /// Plain text; the address once more at its end, for clients that do not show URL.
    var description: Message {
        let cancelled = isCancelled ? [Message(zhHant: "本場次已取消。", english: "This session is cancelled.")] : []
        let lines = cancelled + details + (url.map { [Message(verbatim: $0.text)] } ?? [])
        return Message(
            zhHant: lines.map(\.zhHant).joined(separator: "\n"),
            english: lines.map(\.english).joined(separator: "\n"))
    }

    var location: Message? {
        switch place {
        case .room(let name, let site, let address, _):
            let building = site + Message(verbatim: " ") + name
            return address.map { building + Message(verbatim: ", \($0)") } ?? building
        case .online: return Message(zhHant: "線上", english: "Online")
        case .visit(let host?): return host
        case .visit(nil): return Message(zhHant: "預約單位所在地", english: "At the group that booked")
        }
    }
}
