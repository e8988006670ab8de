package import Foundation
package import MuseumModel

/// Reads calendars that others made: closures, busy times, holidays, school terms.
package enum CalendarReader {
    /// The occurrences that reach into a window, and every doubt about them.
    /// - Parameters:
    ///   - data: an iCalendar file; it passes a gate of sizes and nesting before the library sees it.
    ///   - file: its name in faults.
    ///   - timeZone: the museum's; also that of floating times where the file names none.
    /// - Throws: everything wrong with the file. What does not matter to the times (a broken GEO) is a doubt.
    package static func contents(
        of data: Data, file: String, timeZone: TimeZone, window: DateSpan
    ) throws(Faults) -> CalendarContents {
        let gated = try GatedCalendar(Array(data), file: file)
        guard let calendar = ParsedComponent(parsing: gated.text) else { throw Faults([.unreadable(file)]) }
        let parsed = calendar.all("VEVENT")
        guard parsed.count == gated.events.count else { throw Faults([.unreadable(file)]) }
        let zones = ZoneBook(calendar, museum: timeZone, window: window)

        var doubts = gated.doubts
        var events: [SourceEvent] = []
        var faults: [Fault] = []
        for (event, lines) in zip(parsed, gated.events) where faults.count < CalendarLimits.faults {
            do {
                events.append(try SourceEvent(event, at: lines, in: file, zones: zones, doubts: &doubts))
            } catch {
                faults.append(error)
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        let found = try occurrences(
            of: events, in: OccurrenceWindow(span: window, museum: timeZone), zones: zones, file: file, doubts: &doubts)
        return CalendarContents(events: found, doubts: doubts.all)
    }

    private static func occurrences(
        of events: [SourceEvent], in window: OccurrenceWindow, zones: ZoneBook, file: String, doubts: inout Doubts
    ) throws(Faults) -> [CalendarEvent] {
        var order: [String] = []
        var byUID: [String: [SourceEvent]] = [:]
        for event in events {
            if byUID[event.uid] == nil { order.append(event.uid) }
            byUID[event.uid, default: []].append(event)
        }
        var found: [CalendarEvent] = []
        var budget = CalendarLimits.days
        for uid in order {
            let series = EventSeries(byUID[uid] ?? [], doubts: &doubts)
            found += series.events(in: window, zones: zones, budget: &budget, doubts: &doubts)
            guard budget > 0, found.count <= CalendarLimits.occurrences else {
                throw Faults([.tooManyOccurrences(file, line: byUID[uid]?.first?.line ?? 1)])
            }
        }
        return found.sorted { ($0.start, $0.end, $0.uid, $0.summary) < ($1.start, $1.end, $1.uid, $1.summary) }
    }
}
