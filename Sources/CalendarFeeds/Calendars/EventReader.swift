import MuseumModel

/// Reads the properties of one VEVENT that decide when it takes place.
struct EventReader {
    let event: ParsedComponent
    let lines: GatedCalendar.EventLines
    let file: String
    let zones: ZoneBook

    /// The library drops a property that it cannot read, and a rule so dropped would make one event out of a series.
    func checkNothingLost() throws(Fault) {
        for name in ["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"] {
            let written = lines.properties.filter { $0.name == name && !$0.value.isEmpty }
            let expected = name == "RDATE" || name == "EXDATE" ? min(1, written.count) : written.count
            if event.every(name).count < expected { throw .badValue(file, written[0]) }
        }
        if lines.first("EXRULE") != nil, let line = lines.first("EXRULE") { throw .badValue(file, line) }
    }

    func time(_ property: ParsedProperty) throws(Fault) -> TimeValue {
        try time(property.value, property)
    }

    private func time(_ text: some StringProtocol, _ property: ParsedProperty) throws(Fault) -> TimeValue {
        guard let time = TimeValue(text, zone: property.zone) else { throw bad(property) }
        return time
    }

    func rules() throws(Fault) -> [RecurrenceRule] {
        try event.every("RRULE").map { property throws(Fault) in
            do throws(RecurrenceRule.Refusal) {
                return try RecurrenceRule(property.value)
            } catch {
                throw error == .subDaily ? .subDailyRule(file, line(of: property)) : bad(property)
            }
        }
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

    /// RFC 5545: without DTEND and DURATION a day for a date, no time for a time. A DTEND of the same day as an all-day
    /// DTSTART is meant as included.
    func length(from start: TimeValue, in zone: SourceZone) throws(Fault) -> SourceEvent.Length {
        let ends = try event.every("DTEND").map { property throws(Fault) in try time(property) }
        if let end = ends.first(where: { $0.isDate == start.isDate }) ?? ends.first {
            guard let endZone = zones.zone(of: end) else {
                throw .unknownZone(
                    file, line: lines.first("DTEND")?.number ?? lines.line, zone: event.first("DTEND")?.zone ?? "")
            }
            let length: SourceEvent.Length =
                if start.isDate {
                    .days(end.day == start.day ? 1 : end.day - start.day)
                } else if endZone == zone {
                    .wall(end.wall - start.wall)
                } else {
                    .exact(endZone.instant(ofWall: end.wall) - zone.instant(ofWall: start.wall))
                }
            guard length.seconds >= 0 else {
                throw .endBeforeStart(file, line: lines.first("DTEND")?.number ?? lines.line)
            }
            return length
        }
        if let property = event.first("DURATION") {
            guard let seconds = DurationText.seconds(property.value), seconds >= 0 else { throw bad(property) }
            return start.isDate ? .days(max(1, seconds / 86_400)) : .exact(seconds)
        }
        return start.isDate ? .days(1) : .wall(0)
    }

    private func bad(_ property: ParsedProperty) -> Fault { .badValue(file, line(of: property)) }

    /// The line of the property's name whose text holds its value; the library's own spelling may differ.
    private func line(of property: ParsedProperty) -> ContentLine {
        let named = lines.properties.filter { $0.name == property.name }
        return named.first { $0.value.contains(property.value) } ?? named.first
            ?? ContentLine(number: lines.line, text: "\(property.name):\(property.value)")
    }
}
