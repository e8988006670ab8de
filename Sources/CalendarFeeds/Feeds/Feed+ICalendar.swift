import Foundation
import MuseumModel

extension Feed {
    /// How often clients are asked to look again.
    static let refreshMinutes = 60

    /// The feed as an iCalendar file (RFC 5545, RFC 7986): UTF-8, CRLF, lines of at most 75 octets.
    ///
    /// There is no METHOD, since only without it DTSTAMP means the last change, and no moment of writing: the same
    /// content is the same bytes.
    package func iCalendar() -> [UInt8] {
        var bytes = Array("BEGIN:VCALENDAR\r\n".utf8)
        writeProperties(to: &bytes)
        bytes += TimeZoneRules(timeZone, from: firstYear, through: lastYear).component().bytes()
        for entry in entries { bytes += entry.event(in: self).bytes() }
        return bytes + Array("END:VCALENDAR\r\n".utf8)
    }

    private func writeProperties(to bytes: inout [UInt8]) {
        let name = name.text(in: language)
        let description = description.text(in: language)
        bytes += Property.version().bytes()
        bytes += Property.productIdentifier("-//Gnomon//Programmes 1.0//\(language == .zhHant ? "ZH" : "EN")").bytes()
        bytes += Property.gregorian().bytes()
        bytes += Property.name(name).bytes()
        bytes += ExtensionLine(name: "X-WR-CALNAME", text: name).bytes()
        // An empty property is dropped by libical-based clients as an error.
        if !description.isEmpty {
            bytes += Property.description(description).bytes()
            bytes += ExtensionLine(name: "X-WR-CALDESC", text: description).bytes()
        }
        bytes += ExtensionLine(name: "X-WR-TIMEZONE", text: timeZone.identifier).bytes()
        bytes += Property.refreshInterval(minutes: Self.refreshMinutes).bytes()
        bytes += ExtensionLine(name: "X-PUBLISHED-TTL", text: "PT1H").bytes()
        if subject.isPublic, let source { bytes += Property.source(source).bytes() }
        bytes += Property.color(.teal).bytes()
        // A calendar needs a component, and a zone needs a use: so an empty feed names one.
        if entries.isEmpty {
            let name = "X-GNOMON-NO-SESSIONS;VALUE=DATE-TIME;TZID=\(timeZone.identifier)"
            bytes += ExtensionLine(name: name, text: "19700101T000000").bytes()
        }
    }

    private var firstYear: Int { entries.first?.start.date.year ?? 1970 }
    private var lastYear: Int { entries.map(\.end.date.year).max() ?? 1970 }
}
