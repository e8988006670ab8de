import Foundation
import MuseumModel

/// The properties that Gnomon writes. What is in one line by its nature is brought into one.
extension Property {
    static func version() -> Property { Property("VERSION", .word("2.0")) }
    static func gregorian() -> Property { Property("CALSCALE", .word("GREGORIAN")) }
    static func method(_ word: String) -> Property { Property("METHOD", .word(word)) }
    static func productIdentifier(_ text: String) -> Property { Property("PRODID", .text(CleanText.line(text))) }
    static func name(_ text: String) -> Property { Property("NAME", .text(CleanText.line(text))) }

    /// A property of text whose name begins with `X-`.
    static func extended(_ name: String, _ text: String) -> Property { Property(name, .text(CleanText.line(text))) }

    /// RFC 7986.
    static func refreshInterval(minutes: Int) -> Property {
        Property("REFRESH-INTERVAL", .minutes(minutes), [Parameter(name: "VALUE", value: "DURATION")])
    }

    /// RFC 7986: where the feed itself is found.
    static func source(_ address: WebAddress) -> Property {
        Property("SOURCE", .uri(address), [Parameter(name: "VALUE", value: "URI")])
    }

    static func uid(_ text: String) -> Property { Property("UID", .text(CleanText.line(text))) }
    static func stamp(_ instant: Date) -> Property { Property("DTSTAMP", .utc(instant)) }
    static func created(_ instant: Date) -> Property { Property("CREATED", .utc(instant)) }
    static func lastModified(_ instant: Date) -> Property { Property("LAST-MODIFIED", .utc(instant)) }

    /// RFC 5545 allows 0…2³¹−1.
    static func sequence(_ number: Int) -> Property {
        Property("SEQUENCE", .integer(min(max(0, number), Int(Int32.max))))
    }

    static func status(isCancelled: Bool) -> Property {
        Property("STATUS", .word(isCancelled ? "CANCELLED" : "CONFIRMED"))
    }

    /// Whether the event takes the subscriber's own time.
    static func transparency(isBusy: Bool) -> Property {
        Property("TRANSP", .word(isBusy ? "OPAQUE" : "TRANSPARENT"))
    }

    /// - Parameter zone: an IANA name; nil for the times of a VTIMEZONE itself.
    static func start(_ time: LocalDateTime, zone: String? = nil) -> Property {
        Property("DTSTART", .local(time), zoned(zone))
    }

    static func end(_ time: LocalDateTime, zone: String) -> Property { Property("DTEND", .local(time), zoned(zone)) }
    static func startDay(_ date: LocalDate) -> Property {
        Property("DTSTART", .day(date), [Parameter(name: "VALUE", value: "DATE")])
    }

    /// - Parameter date: the day after the last.
    static func endDay(_ date: LocalDate) -> Property {
        Property("DTEND", .day(date), [Parameter(name: "VALUE", value: "DATE")])
    }

    static func startUTC(_ instant: Date) -> Property { Property("DTSTART", .utc(instant)) }
    static func endUTC(_ instant: Date) -> Property { Property("DTEND", .utc(instant)) }

    static func recurrence(_ rule: String) -> Property { Property("RRULE", .rule(rule)) }

    static func recurrenceDate(_ time: LocalDateTime) -> Property { Property("RDATE", .local(time)) }

    static func exceptionDate(_ time: LocalDateTime, zone: String) -> Property {
        Property("EXDATE", .local(time), zoned(zone))
    }

    static func recurrenceIdentifier(_ time: LocalDateTime, zone: String) -> Property {
        Property("RECURRENCE-ID", .local(time), zoned(zone))
    }

    static func summary(_ text: String) -> Property { Property("SUMMARY", .text(CleanText.line(text))) }
    static func description(_ text: String) -> Property { Property("DESCRIPTION", .text(text)) }
    static func location(_ text: String) -> Property { Property("LOCATION", .text(CleanText.line(text))) }
    static func position(_ position: Position) -> Property { Property("GEO", .position(position)) }
    static func url(_ address: WebAddress) -> Property { Property("URL", .uri(address)) }
    static func categories(_ names: [String]) -> Property {
        Property("CATEGORIES", .texts(names.map(CleanText.line)))
    }
    static func color(_ color: FeedColor) -> Property { Property("COLOR", .word(color.rawValue)) }

    /// RFC 7986: where an online session is joined.
    static func conference(_ address: WebAddress, label: String) -> Property {
        Property(
            "CONFERENCE", .uri(address),
            [
                Parameter(name: "VALUE", value: "URI"), Parameter(name: "FEATURE", value: "VIDEO"),
                Parameter(name: "LABEL", value: label),
            ])
    }

    static func timeZoneIdentifier(_ name: String) -> Property { Property("TZID", .text(CleanText.line(name))) }
    static func timeZoneName(_ text: String) -> Property { Property("TZNAME", .text(CleanText.line(text))) }
    static func offsetFrom(_ seconds: Int) -> Property { Property("TZOFFSETFROM", .offset(seconds)) }
    static func offsetTo(_ seconds: Int) -> Property { Property("TZOFFSETTO", .offset(seconds)) }

    static func action(_ word: String) -> Property { Property("ACTION", .word(word)) }
    /// - Parameter minutes: before the start.
    static func trigger(minutes: Int) -> Property { Property("TRIGGER", .minutes(-minutes)) }

    static func organizer(_ mailbox: Mailbox, name: String) -> Property {
        Property("ORGANIZER", .mailbox(mailbox), [Parameter(name: "CN", value: name)])
    }

    /// Somebody who has said already that they come.
    static func attendee(_ mailbox: Mailbox, name: String) -> Property {
        Property(
            "ATTENDEE", .mailbox(mailbox),
            [
                Parameter(name: "CN", value: name), Parameter(name: "ROLE", value: "REQ-PARTICIPANT"),
                Parameter(name: "PARTSTAT", value: "ACCEPTED"), Parameter(name: "RSVP", value: "FALSE"),
            ])
    }

    static func freeBusy(_ type: String, _ periods: [DateInterval]) -> Property {
        Property("FREEBUSY", .periods(periods), [Parameter(name: "FBTYPE", value: type)])
    }

    private static func zoned(_ zone: String?) -> [Parameter] {
        zone.map { [Parameter(name: "TZID", value: $0)] } ?? []
    }
}
