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
        var writer = ContentLineWriter()
        writer.begin("VCALENDAR")
        for property in head { writer.write(property) }
        writer.write(zone)
        for event in events { writer.write(event) }
        writer.end("VCALENDAR")
        return writer.bytes
    }

    /// The same content as jCal (RFC 7265).
    package func jCal() -> [UInt8] {
        var calendar = Component("VCALENDAR")
        for property in head { calendar.add(property) }
        calendar.add(zone)
        for event in events { calendar.add(event) }
        var writer = JCalWriter()
        writer.write(calendar)
        return Array(writer.text.utf8)
    }

    private var events: some Sequence<Component> {
        let series = joinsSeries ? SeriesEvents(entries, in: self) : nil
        return entries.lazy.flatMap { entry in series?.events(for: entry) ?? [entry.event(in: self)] }
    }

    private var zone: Component { TimeZoneRules(timeZone, from: firstYear, through: lastYear).component() }

    private var head: [Property] {
        let name = name.text(in: language)
        let description = description.text(in: language)
        var head: [Property] = [
            .version(), .productIdentifier("-//Gnomon//Programmes 1.0//\(language == .zhHant ? "ZH" : "EN")"),
            .gregorian(), .name(name), .extended("X-WR-CALNAME", name),
        ]
        // An empty property is dropped by libical-based clients as an error.
        if !description.isEmpty {
            head += [.description(description), .extended("X-WR-CALDESC", description)]
        }
        head += [
            .extended("X-WR-TIMEZONE", timeZone.identifier), .refreshInterval(minutes: Self.refreshMinutes),
            Property("X-PUBLISHED-TTL", .minutes(Self.refreshMinutes)),
        ]
        if subject.isPublic, let source { head.append(.source(source)) }
        head.append(.color(.teal))
        // A calendar needs a component, and a zone needs a use: so an empty feed names one.
        if entries.isEmpty {
            let epoch = LocalDateTime(LocalDate(dayNumber: 0), LocalTime(minutes: 0))
            head.append(
                Property(
                    "X-GNOMON-NO-SESSIONS", .local(epoch),
                    [
                        Property.Parameter(name: "VALUE", value: "DATE-TIME"),
                        Property.Parameter(name: "TZID", value: timeZone.identifier),
                    ]))
        }
        return head
    }

    private var firstYear: Int { entries.first?.start.date.year ?? 1970 }
    private var lastYear: Int { entries.map(\.end.date.year).max() ?? 1970 }
}
