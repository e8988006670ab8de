import Foundation
import MuseumModel

/// The events of one UID: a series with the occurrences that were changed, or changed occurrences alone.
struct EventSeries {
    let masters: [SourceEvent]
    let replacements: [SourceEvent]

    init(_ events: [SourceEvent], doubts: inout Doubts) {
        // Of one event in two versions the later counts; different events under one UID (files made by hand) all do.
        masters = Self.latest(events.filter { $0.replaces == nil }, by: \.start, doubts: &doubts)
        replacements = Self.latest(events.filter { $0.replaces != nil }, by: \.replaces, doubts: &doubts)
        if masters.count > 1 { doubts.add(.sameUID, line: masters[1].line, property: "UID", value: masters[1].uid) }
        if masters.isEmpty, let first = replacements.first {
            doubts.add(.replacementAlone, line: first.line, property: "RECURRENCE-ID", value: first.uid)
        }
    }

    private static func latest<Key: Hashable>(
        _ events: [SourceEvent], by key: (SourceEvent) -> Key, doubts: inout Doubts
    ) -> [SourceEvent] {
        var order: [Key] = []
        var best: [Key: SourceEvent] = [:]
        for event in events {
            let key = key(event)
            if let known = best[key] {
                doubts.add(.olderVersion, line: event.line, property: "UID", value: event.uid)
                if event.sequence >= known.sequence { best[key] = event }
            } else {
                order.append(key)
                best[key] = event
            }
        }
        return order.compactMap { best[$0] }
    }

    /// The occurrences that reach into the window, cancelled ones left out.
    func events(
        in window: OccurrenceWindow, zones: ZoneBook, budget: inout Int, doubts: inout Doubts
    ) -> [CalendarEvent] {
        var events: [CalendarEvent] = []
        for master in masters where !master.isCancelled {
            let without = master.exclusions + replacements.compactMap(\.replaces)
            let excluded = Exclusions(without, of: master, zones: zones)
            let occurrences = master.occurrences(in: window, zones: zones, budget: &budget)
            for occurrence in occurrences where !excluded.contains(occurrence.wall) {
                events += window.event(master, wall: occurrence.wall, length: occurrence.length).map { [$0] } ?? []
            }
            note(master, occurrences.map(\.wall), in: window, zones: zones, doubts: &doubts)
        }
        for replacement in replacements where !replacement.isCancelled {
            events +=
                window.event(replacement, wall: replacement.start.wall, length: replacement.length).map { [$0] } ?? []
        }
        return events
    }

    /// What is said of occurrences that are none, as far as the window reaches.
    private func note(
        _ master: SourceEvent, _ walls: [Int], in window: OccurrenceWindow, zones: ZoneBook, doubts: inout Doubts
    ) {
        let range = window.walls(reachedBy: master.length)
        func misses(_ value: TimeValue) -> Bool {
            guard let wall = master.wall(of: value, zones: zones), range.contains(wall) else { return false }
            let named = Exclusions([value], of: master, zones: zones)
            return !walls.contains { named.contains($0) }
        }
        for value in master.exclusions where misses(value) {
            doubts.add(.exclusionMisses, line: master.line, property: "EXDATE", value: value.text)
        }
        guard masters.count == 1 else { return }
        for replacement in replacements {
            guard let value = replacement.replaces else { continue }
            if value.form != master.start.form {
                doubts.add(.replacementForm, line: replacement.line, property: "RECURRENCE-ID", value: value.text)
            }
            if misses(value) {
                doubts.add(.replacementMisses, line: replacement.line, property: "RECURRENCE-ID", value: value.text)
            }
        }
    }
}
