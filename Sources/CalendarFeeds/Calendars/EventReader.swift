import Foundation
import MuseumModel

/// Reads the properties of one VEVENT that decide when it takes place.
struct EventReader {
    let event: ParsedComponent
    let lines: GatedCalendar.EventLines
    let file: String
    let zones: ZoneBook
    var doubts: Doubts

    /// Those that decide when an event takes place.
    private static let deciding: Set = ["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"]

    /// The library drops a property that it cannot read, and a rule so dropped would make one event out of a series.
    mutating func checkNothingLost() throws(Fault) {
        for (name, written) in Dictionary(grouping: lines.properties.filter { !$0.value.isEmpty }, by: \.name) {
            let found = event.every(name).count
            if Self.deciding.contains(name) {
                let isList = name == "RDATE" || name == "EXDATE"
                let expected =
                    isList ? written.reduce(0) { $0 + $1.value.split(separator: ",").count } : written.count
                if found < expected { throw .badValue(file, written[0]) }
            } else if found < written.count, !name.hasPrefix("X-") {
                doubts.add(.leftAside, written[0])
            }
        }
        if let line = lines.first("EXRULE") { throw .badValue(file, line) }
    }

    func time(_ property: ParsedProperty) throws(Fault) -> TimeValue {
        try time(property.value, property)
    }

    private func time(_ text: some StringProtocol, _ property: ParsedProperty) throws(Fault) -> TimeValue {
        guard let time = TimeValue(text, zone: property.zone) else { throw bad(property) }
        return time
    }

    /// The zone of the event's start; how its name was understood is noted where that is not plain.
    mutating func zone(of start: TimeValue, _ property: ParsedProperty) throws(Fault) -> SourceZone {
        guard let zone = zones.zone(of: start) else {
            throw .unknownZone(file, line: lines.first("DTSTART")?.number ?? lines.line, zone: property.zone ?? "")
        }
        if case .local(let name) = start.form {
            let line = line(of: property).number
            switch (name, zone) {
            case (nil, .system(let taken)):
                doubts.add(.floating(taken.identifier), line: line, property: "DTSTART", value: property.value)
            case (let name?, .system(let taken)) where name != taken.identifier:
                doubts.add(.zoneTaken(taken.identifier), line: line, property: "TZID", value: name)
            case (let name?, .observed): doubts.add(.zoneOfFile, line: line, property: "TZID", value: name)
            default: break
            }
        }
        return zone
    }

    mutating func rules(from start: TimeValue) throws(Fault) -> [RecurrenceRule] {
        var rules: [RecurrenceRule] = []
        for property in event.every("RRULE") {
            do throws(RecurrenceRule.Refusal) {
                let rule = try RecurrenceRule(property.value)
                if let until = rule.until { check(until, from: start, line(of: property)) }
                rules.append(rule)
            } catch {
                throw error == .subDaily ? .subDailyRule(file, line(of: property)) : bad(property)
            }
        }
        return rules
    }

    private mutating func check(_ until: TimeValue, from start: TimeValue, _ line: ContentLine) {
        let isAsDemanded =
            switch start.form {
            case .date: until.isDate
            case .utc, .local(zone: .some): until.form == .utc
            case .local(zone: nil): until.form == .local(zone: nil)
            }
        if !isAsDemanded { doubts.add(.untilForm, line) }
        if until.day < start.day - 1 { doubts.add(.untilBeforeStart, line) }
    }

    func additions() throws(Fault) -> [SourceEvent.Addition] {
        try event.every("RDATE").map { property throws(Fault) in
            let parts = property.value.split(separator: "/", maxSplits: 1)
            guard let first = parts.first else { throw bad(property) }
            let start = try time(first, property)
            guard parts.count == 2 else { return SourceEvent.Addition(start: start, length: nil) }
            if let seconds = DurationText.seconds(parts[1]) {
                return SourceEvent.Addition(start: start, length: .exact(seconds))
            }
            return SourceEvent.Addition(start: start, length: .wall(try time(parts[1], property).wall - start.wall))
        }
    }

    mutating func exclusions(from start: TimeValue) throws(Fault) -> [TimeValue] {
        var values: [TimeValue] = []
        for property in event.every("EXDATE") {
            let value = try time(property)
            if value.form != start.form { doubts.add(.exclusionForm, line(of: property)) }
            values.append(value)
        }
        return values
    }

    /// RFC 5545: without DTEND and DURATION a day for a date, no time for a time. A DTEND of the same day as an all-day
    /// DTSTART is meant as included.
    mutating func length(from start: TimeValue, in zone: SourceZone) throws(Fault) -> SourceEvent.Length {
        let ends = try event.every("DTEND").map { property throws(Fault) in try time(property) }
        if ends.count > 1, let line = lines.properties.last(where: { $0.name == "DTEND" }) {
            doubts.add(.severalEnds, line)
        }
        let length = try length(from: start, in: zone, ends: ends)
        if length.seconds == 0 {
            doubts.add(
                .noDuration, line: lines.first("DTSTART")?.number ?? lines.line, property: "DTSTART",
                value: lines.first("DTSTART")?.value)
        }
        return length
    }

    private mutating func length(
        from start: TimeValue, in zone: SourceZone, ends: [TimeValue]
    ) throws(Fault) -> SourceEvent.Length {
        if let end = ends.first(where: { $0.isDate == start.isDate }) ?? ends.first {
            let line = lines.first("DTEND")
            guard let endZone = zones.zone(of: end) else {
                throw .unknownZone(file, line: line?.number ?? lines.line, zone: event.first("DTEND")?.zone ?? "")
            }
            if start.isDate, end.day == start.day, let line { doubts.add(.inclusiveEnd, line) }
            let length: SourceEvent.Length =
                if start.isDate {
                    .days(end.day == start.day ? 1 : end.day - start.day)
                } else if endZone == zone {
                    .wall(end.wall - start.wall)
                } else {
                    .exact(endZone.instant(ofWall: end.wall) - zone.instant(ofWall: start.wall))
                }
            guard length.seconds >= 0 else { throw .endBeforeStart(file, line: line?.number ?? lines.line) }
            return length
        }
        if let property = event.first("DURATION") {
            guard let seconds = DurationText.seconds(property.value), seconds >= 0 else { throw bad(property) }
            return start.isDate ? .days(max(1, seconds / 86_400)) : .exact(seconds)
        }
        return start.isDate ? .days(1) : .wall(0)
    }

    /// Outlook's own word for the time goes before TRANSP: it is what its user chose.
    func isFree() -> Bool {
        if let status = event.first("X-MICROSOFT-CDO-BUSYSTATUS")?.value.uppercased() { return status == "FREE" }
        return event.first("TRANSP")?.value.uppercased() == "TRANSPARENT"
    }

    mutating func isCancelled(_ summary: String) -> Bool {
        let status = event.first("STATUS")?.value.uppercased()
        if status == "CANCELLED" { return true }
        if status == "TENTATIVE", let line = lines.first("STATUS") { doubts.add(.tentative, line) }
        // Exchange publishes a cancelled meeting with this title and STATUS:CONFIRMED.
        let words = ["canceled:", "cancelled:", "取消：", "取消:", "已取消：", "已取消:"]
        if let line = lines.first("SUMMARY"), words.contains(where: { summary.lowercased().hasPrefix($0) }) {
            doubts.add(.cancelledByTitle, line)
        }
        return false
    }

    private func bad(_ property: ParsedProperty) -> Fault { .badValue(file, line(of: property)) }

    /// The line of the property's name whose text holds its value; the library's own spelling may differ.
    private func line(of property: ParsedProperty) -> ContentLine {
        let named = lines.properties.filter { $0.name == property.name }
        return named.first { $0.value.contains(property.value) } ?? named.first
            ?? ContentLine(number: lines.line, text: "\(property.name):\(property.value)")
    }
}
