import MuseumModel

/// A calendar that is safe to give to the library: bounded, balanced, in one encoding.
struct GatedCalendar {
    /// Where an event and its own properties stand in the file, since the library keeps no line numbers.
    struct EventLines {
        let line: Int
        var properties: [ContentLine]

        func first(_ name: String) -> ContentLine? { properties.first { $0.name == name } }
    }

    /// Unfolded, with CRLF line ends.
    let text: String
    /// In the order of their BEGIN lines.
    let events: [EventLines]
    /// What is odd about the form of the file.
    let doubts: Doubts

    init(_ bytes: [UInt8], file: String) throws(Faults) {
        let content = try ContentLines(bytes, file: file)
        var doubts = content.doubts
        var open: [(name: String, line: Int, event: Int?)] = []
        var events: [EventLines] = []
        var accepted: [String] = []
        var components = 0
        var hasCalendar = false
        for line in content.lines {
            let name = line.name
            if name == "BEGIN" {
                let component = line.value.uppercased()
                components += 1
                hasCalendar = hasCalendar || component == "VCALENDAR" || component == "VEVENT"
                if component == "VEVENT" { events.append(EventLines(line: line.number, properties: [])) }
                if open.isEmpty, component == "VEVENT" { doubts.add(.noCalendarAround, line) }
                if ["VTODO", "VJOURNAL", "VFREEBUSY"].contains(component) { doubts.add(.otherComponent, line) }
                // What a lost END puts inside something else would be read as if it stood on its own.
                if ["VEVENT", "VTIMEZONE"].contains(component),
                    let around = open.first(where: { $0.name != "VCALENDAR" })
                {
                    throw Faults([.misplaced(file, line, inside: around.name)])
                }
                open.append((component, line.number, component == "VEVENT" ? events.count - 1 : nil))
                guard open.count <= CalendarLimits.depth, components <= CalendarLimits.components else {
                    throw Faults([.tooDeepOrMany(file, line: line.number)])
                }
                accepted.append("BEGIN:" + component)
            } else if name == "END" {
                guard let last = open.popLast(), last.name == line.value.uppercased() else {
                    throw Faults([.unbalanced(file, line)])
                }
                accepted.append("END:" + last.name)
            } else if !name.isEmpty, let last = open.last {
                try Self.check(line, in: file)
                if let event = last.event { events[event].properties.append(line) }
                if name == "METHOD", ["REQUEST", "CANCEL", "REPLY", "COUNTER"].contains(line.value.uppercased()) {
                    doubts.add(.invitation, line)
                }
                accepted.append(line.text)
            } else {
                doubts.add(.strayLine, line: line.number, property: name, value: line.text)
            }
        }
        guard hasCalendar else { throw Faults([.notACalendar(file)]) }
        if let last = open.last { throw Faults([.truncated(file, component: last.name, line: last.line)]) }
        text = accepted.joined(separator: "\r\n") + "\r\n"
        self.events = events
        self.doubts = doubts
    }

    private static func check(_ line: ContentLine, in file: String) throws(Faults) {
        guard line.parameterCount <= CalendarLimits.parameters else {
            throw Faults([.tooManyValues(file, line)])
        }
        if ["EXDATE", "RDATE", "CATEGORIES", "RESOURCES"].contains(line.name) {
            guard line.value.utf8.count(where: { $0 == UInt8(ascii: ",") }) < CalendarLimits.valuesInList else {
                throw Faults([.tooManyValues(file, line)])
            }
        }
        if line.name == "RRULE" || line.name == "EXRULE" {
            guard line.value.utf8.count <= CalendarLimits.bytesInRule else { throw Faults([.badValue(file, line)]) }
        }
    }
}
