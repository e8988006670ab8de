import Foundation
import MuseumModel

extension FeedEntry {
    /// The session as a VEVENT of a feed.
    func event(in feed: Feed) -> Component {
        event(in: feed, uid: "\(id)@\(feed.host)", sequence: sequence, changedAt: changedAt) { _ in }
    }

    /// - Parameter more: adds what makes the event a series, or an occurrence of one.
    func event(
        in feed: Feed, uid: String, sequence: Int, changedAt: Date, more: (inout Component) -> Void
    ) -> Component {
        let language = feed.language
        let zone = feed.timeZone.identifier
        var event = Component("VEVENT")
        event.add(.uid(uid))
        event.add(.stamp(changedAt))
        event.add(.created(createdAt))
        event.add(.lastModified(changedAt))
        event.add(.sequence(sequence))
        event.add(.status(isCancelled: isCancelled))
        event.add(.transparency(isBusy: feed.subject.takesTime && !isCancelled))
        event.add(.start(start, zone: zone))
        event.add(.end(end, zone: zone))
        more(&event)
        let title = title.text(in: language)
        // A client that takes no notice of STATUS shows at least the word in front.
        event.add(.summary(isCancelled ? Self.cancelledMark.text(in: language) + title : title))
        let description = description(in: language)
        if !description.isEmpty { event.add(.description(description)) }
        if let location { event.add(.location(location.text(in: language))) }
        if case .room(_, _, _, let position?) = place { event.add(.position(position)) }
        if let url { event.add(.url(url)) }
        let categories = categories.map { $0.text(in: language) }.filter { !$0.isEmpty }
        if !categories.isEmpty { event.add(.categories(categories)) }
        if let color { event.add(.color(color)) }
        if case .online(let link?) = place {
            event.add(.conference(link, label: Self.joining.text(in: language)))
        }
        if let minutes = feed.alarmMinutes, !isCancelled { event.add(Self.alarm(minutes: minutes, title)) }
        return event
    }

    private static let cancelledMark = Message(zhHant: "取消：", english: "CANCELLED: ")
    private static let cancelledLine = Message(zhHant: "本場次已取消。", english: "This session is cancelled.")
    private static let joining = Message(zhHant: "線上參加", english: "Join online")

    private static func alarm(minutes: Int, _ title: String) -> Component {
        var alarm = Component("VALARM")
        alarm.add(.action("DISPLAY"))
        alarm.add(.trigger(minutes: minutes))
        alarm.add(.description(CleanText.line(title)))
        return alarm
    }

    /// Plain text; the address once more at its end, for clients that do not show URL.
    private func description(in language: Language) -> String {
        var lines: [String] = []
        if isCancelled { lines.append(Self.cancelledLine.text(in: language)) }
        for detail in details { lines.append(detail.text(in: language)) }
        if let url { lines.append(url.text) }
        return lines.joined(separator: "\n")
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
