import CalendarFeeds
import Foundation
import MuseumModel

/// Short calendars for tests of reading.
enum Calendars {
    static let spring2027 = span("2027-03-01", "2027-03-31")

    static func span(_ first: String, _ last: String) -> DateSpan {
        DateSpan(LocalDate(parsing: first)!, LocalDate(parsing: last)!)!
    }

    static func read(
        _ text: String, timeZone: TimeZone = Samples.taipei, window: DateSpan = spring2027
    ) throws(Faults) -> [CalendarEvent] {
        try CalendarReader.contents(of: Data(text.utf8), file: "test.ics", timeZone: timeZone, window: window).events
    }

    /// A calendar around the given lines of one event.
    static func event(_ lines: String..., head: String = "") -> String {
        "BEGIN:VCALENDAR\nVERSION:2.0\n\(head)BEGIN:VEVENT\nUID:1\nSUMMARY:x\n"
            + lines.joined(separator: "\n") + "\nEND:VEVENT\nEND:VCALENDAR\n"
    }

    static func starts(
        _ text: String, timeZone: TimeZone = Samples.taipei, window: DateSpan = spring2027
    ) throws(Faults) -> [String] {
        try read(text, timeZone: timeZone, window: window).map(\.start.description)
    }

    /// The faults of a calendar as `line [field]`.
    static func faults(_ text: String) -> [String] {
        do {
            _ = try read(text)
            return []
        } catch {
            return error.faults.map { "\($0.line ?? 0) \($0.field ?? "")" }
        }
    }
}
