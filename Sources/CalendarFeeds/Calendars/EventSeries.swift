import Foundation
import MuseumModel

/// The events of one UID: a series with the occurrences that were changed, or changed occurrences alone.
struct EventSeries {
    let masters: [SourceEvent]
    let replacements: [SourceEvent]

    init(_ events: [SourceEvent]) {
        // Of one event in two versions the later counts; different events under one UID (files made by hand) all do.
        masters = Self.latest(events.filter { $0.replaces == nil }, by: \.start)
        replacements = Self.latest(events.filter { $0.replaces != nil }, by: \.replaces)
    }

    private static func latest<Key: Hashable>(_ events: [SourceEvent], by key: (SourceEvent) -> Key) -> [SourceEvent] {
        var order: [Key] = []
        var best: [Key: SourceEvent] = [:]
        for event in events {
            let key = key(event)
            if let known = best[key] {
                if event.sequence >= known.sequence { best[key] = event }
            } else {
                order.append(key)
                best[key] = event
            }
        }
        return order.compactMap { best[$0] }
    }

    /// The occurrences that reach into the window, cancelled ones left out.
    func events(in window: OccurrenceWindow, zones: ZoneBook, budget: inout Int) -> [CalendarEvent] {
        var events: [CalendarEvent] = []
        for master in masters where !master.isCancelled {
            let without = master.exclusions + replacements.compactMap(\.replaces)
            let excluded = Exclusions(without, of: master, zones: zones)
            for occurrence in master.occurrences(in: window, zones: zones, budget: &budget)
            where !excluded.contains(occurrence.wall) {
                events += window.event(master, wall: occurrence.wall, length: occurrence.length).map { [$0] } ?? []
            }
        }
        for replacement in replacements where !replacement.isCancelled {
            events +=
                window.event(replacement, wall: replacement.start.wall, length: replacement.length).map { [$0] } ?? []
        }
        return events
    }
}
