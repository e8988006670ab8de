package import Foundation

/// Judges a calendar file for people: what is wrong, where, and which client will stumble.
///
/// Independent of libical, which mends or drops much of what is looked for.
package struct CalendarCheck: Codable, Sendable {
    /// The file, as it was named.
    package let file: String
    /// Components directly inside VCALENDAR.
    package let components: Int
    package let events: Int
    package let findings: [CalendarFinding]
    /// How many more there are than are listed.
    package let unlisted: Int

    private static let listed = 500

    package var hasFaults: Bool { findings.contains { $0.weight == .fault } }

    /// - Parameter isPublic: whether the file is for everybody, so that personal data and alarms are faults.
    package init(_ data: Data, file: String, isPublic: Bool = false) {
        var found = CalendarFindings()
        let calendar = CheckedCalendar(Array(data.prefix(CheckedCalendar.largest)), isPublic: isPublic)
        if data.count > CheckedCalendar.largest {
            found.add(.tooLarge, line: 1, value: "\(data.count)")
        }
        for rule in CalendarRules.all { rule.check(calendar, &found) }
        found.sort()
        self.file = file
        components = calendar.calendars.reduce(0) { $0 + $1.children.count }
        events = calendar.events.count
        findings = Array(found.all.prefix(Self.listed))
        unlisted = found.all.count - findings.count
    }
}
