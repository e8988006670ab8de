import Foundation
import MuseumModel

/// The meetings of series as one event that comes again, with its changed occurrences, instead of one event each.
struct SeriesEvents {
    /// By the meeting in whose place they stand: the first of each series; the others stand for nothing.
    private let events: [Session.ID: [Component]]

    init(_ entries: [FeedEntry], in feed: Feed) {
        var events: [Session.ID: [Component]] = [:]
        let series = Dictionary(grouping: entries.filter { $0.series != nil }, by: { $0.series! })
        for (id, meetings) in series where meetings.count > 1 {
            for meeting in meetings.dropFirst() { events[meeting.id] = [] }
            events[meetings[0].id] = Self.events(of: id, meetings, in: feed)
        }
        self.events = events
    }

    /// Nil for a session that belongs to no series.
    func events(for entry: FeedEntry) -> [Component]? { events[entry.id] }

    /// - Parameter meetings: by start.
    private static func events(of id: Series.ID, _ meetings: [FeedEntry], in feed: Feed) -> [Component] {
        let uid = "series-\(id)@\(feed.host)"
        let first = meetings[0]
        let zone = feed.timeZone.identifier
        let changedAt = meetings.map(\.changedAt).max() ?? first.changedAt
        let sequence = meetings.reduce(0) { $0 + $1.sequence }
        let step = step(of: meetings)
        let slots = slots(for: meetings, every: step)
        let placed = Self.placed(meetings, in: slots)

        let weeks = step % 7 == 0
        let rule = "FREQ=\(weeks ? "WEEKLY" : "DAILY");INTERVAL=\(weeks ? step / 7 : step);COUNT=\(slots.count)"
        // The series as such takes place; a cancelled first meeting is an occurrence like any other.
        let master = first.confirmed.event(in: feed, uid: uid, sequence: sequence, changedAt: changedAt) { event in
            event.add(.recurrence(rule))
            for (slot, meeting) in zip(slots, placed) where meeting == nil {
                event.add(.exceptionDate(slot, zone: zone))
            }
        }
        let changed = zip(slots, placed).compactMap { slot, meeting -> Component? in
            guard let meeting, meeting.start != slot || !meeting.looksLike(first.confirmed) else { return nil }
            return meeting.event(in: feed, uid: uid, sequence: sequence, changedAt: changedAt) { event in
                event.add(.recurrenceIdentifier(slot, zone: zone))
            }
        }
        return [master] + changed
    }

    /// The days from one meeting to the next that occur most, the shorter of equals.
    private static func step(of meetings: [FeedEntry]) -> Int {
        let gaps = zip(meetings.dropFirst(), meetings).map { $0.start.date.dayNumber - $1.start.date.dayNumber }
            .filter { $0 > 0 }
        let counts = Dictionary(grouping: gaps, by: \.self).mapValues(\.count)
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 7
    }

    /// The starts that the rule gives: as far as the last meeting, and at least one for each.
    private static func slots(for meetings: [FeedEntry], every step: Int) -> [LocalDateTime] {
        let first = meetings[0].start
        let days = meetings[meetings.count - 1].start.date.dayNumber - first.date.dayNumber
        let count = max(meetings.count, days / step + 1)
        return (0..<count).map { LocalDateTime(first.date.adding(days: $0 * step), first.time) }
    }

    /// The meeting of each slot: one that starts then, else one that is left over, in order.
    private static func placed(_ meetings: [FeedEntry], in slots: [LocalDateTime]) -> [FeedEntry?] {
        var byStart = Dictionary(meetings.map { ($0.start, $0) }, uniquingKeysWith: { first, _ in first })
        let regular = slots.map { byStart.removeValue(forKey: $0) }
        let isPlaced = Set(regular.compactMap { $0?.id })
        var left = meetings.filter { !isPlaced.contains($0.id) }[...]
        var free = regular.count { $0 == nil }
        return zip(slots, regular).map { slot, meeting in
            guard meeting == nil, let next = left.first else { return meeting }
            free -= 1
            // As late as it may wait: a moved meeting stays near its own day.
            guard next.start.date <= slot.date || left.count > free else { return nil }
            left = left.dropFirst()
            return next
        }
    }
}

extension FeedEntry {
    fileprivate var confirmed: FeedEntry {
        FeedEntry(
            id: id, series: series, title: title, start: start, minutes: minutes, place: place, categories: categories,
            details: details, url: url, color: color, isCancelled: false, sequence: sequence, createdAt: createdAt,
            changedAt: changedAt)
    }

    /// Whether subscribers see the same but for the time and the page.
    fileprivate func looksLike(_ other: FeedEntry) -> Bool {
        (title, minutes, place) == (other.title, other.minutes, other.place)
            && (categories, details, isCancelled) == (other.categories, other.details, other.isCancelled)
    }
}
