package import Foundation
import MuseumModel

/// When a room or an educator is taken, without what for (RFC 5545, 3.6.4).
package struct FreeBusy: Hashable, Sendable {
    package let subject: FeedSubject
    package let host: String
    package let span: DateInterval
    /// Taken by sessions; in order, without common or touching ends.
    package let busy: [DateInterval]
    /// Not to be had for another reason: closed, away.
    package let unavailable: [DateInterval]
    package let changedAt: Date

    /// - Parameter span: what lies outside is cut off.
    package init(
        _ subject: FeedSubject, host: String, span: DateInterval, busy: [DateInterval], unavailable: [DateInterval],
        changedAt: Date
    ) {
        self.subject = subject
        self.host = host
        self.span = span
        self.busy = Self.merged(busy, in: span)
        self.unavailable = Self.merged(unavailable, in: span)
        self.changedAt = changedAt
    }

    private static func merged(_ periods: [DateInterval], in span: DateInterval) -> [DateInterval] {
        var merged: [DateInterval] = []
        for period in periods.compactMap({ $0.intersection(with: span) }).filter({ $0.duration > 0 }).sorted() {
            if let last = merged.last, period.start <= last.end {
                merged[merged.count - 1] = DateInterval(start: last.start, end: max(last.end, period.end))
            } else {
                merged.append(period)
            }
        }
        return merged
    }

    /// As an iCalendar file; the same content is the same bytes.
    package func iCalendar() -> [UInt8] {
        var writer = ContentLineWriter()
        writer.write(component)
        return writer.bytes
    }

    /// As jCal (RFC 7265).
    package func jCal() -> [UInt8] {
        var writer = JCalWriter()
        writer.write(component)
        return Array(writer.text.utf8)
    }

    private var component: Component {
        var calendar = Component("VCALENDAR")
        calendar.add(.version())
        calendar.add(.productIdentifier("-//Gnomon//Programmes 1.0//EN"))
        calendar.add(.gregorian())
        var freeBusy = Component("VFREEBUSY")
        freeBusy.add(.uid("freebusy-\(subject.description.replacing(":", with: "-"))@\(host)"))
        freeBusy.add(.stamp(changedAt))
        freeBusy.add(.startUTC(span.start))
        freeBusy.add(.endUTC(span.end))
        if !busy.isEmpty { freeBusy.add(.freeBusy("BUSY", busy)) }
        if !unavailable.isEmpty { freeBusy.add(.freeBusy("BUSY-UNAVAILABLE", unavailable)) }
        calendar.add(freeBusy)
        return calendar
    }
}
