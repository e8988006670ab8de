package import Foundation
package import MuseumModel

/// What a museum keeps of a calendar that it takes over: what decides the times, and nothing about people.
///
/// No attendee, organizer, alarm, description or place; of busy times no title either.
package enum KeptCalendar {
    private static let deciding: Set = [
        "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE",
        "LAST-MODIFIED", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
    ]
    private static let telling: Set = ["SUMMARY", "CATEGORIES"]

    /// - Parameters:
    ///   - isAnonymous: whether titles and categories are left out.
    ///   - digest: of the file as it came, to tell later what was taken.
    ///   - identity: what stands for a UID; those of some programs hold an address.
    /// - Throws: what is wrong with the form of the file.
    package static func bytes(
        of data: Data, file: String, isAnonymous: Bool, digest: String, identity: (String) -> String
    ) throws(Faults) -> Data {
        // Balanced, bounded and in one encoding: what comes out is taken in again.
        _ = try GatedCalendar(Array(data), file: file)
        let lines = try ContentLines(Array(data), file: file).lines
        var kept = Array("BEGIN:VCALENDAR\r\n".utf8)
        for line in ["VERSION:2.0", "PRODID:-//Gnomon//Calendars 1.0//EN", "X-GNOMON-SOURCE-SHA256:\(digest)"] {
            kept += ContentLineWriter.folded(line)
        }
        var open: [String] = []
        for line in lines {
            let component = line.value.uppercased()
            if line.name == "BEGIN" { open.append(component) }
            if isKept(line, in: open, isAnonymous: isAnonymous) {
                let text = line.name == "UID" ? "UID:\(identity(line.value))" : line.text
                kept += ContentLineWriter.folded(text)
            }
            if line.name == "END" { open.removeLast() }
        }
        return Data(kept + Array("END:VCALENDAR\r\n".utf8))
    }

    /// - Parameter open: the components around the line, its own BEGIN or END included.
    private static func isKept(_ line: ContentLine, in open: [String], isAnonymous: Bool) -> Bool {
        let components = open.filter { $0 != "VCALENDAR" }
        switch components.first {
        case "VTIMEZONE": return !line.name.isEmpty
        case "VEVENT" where components.count == 1:
            return ["BEGIN", "END"].contains(line.name) || deciding.contains(line.name)
                || (telling.contains(line.name) && !isAnonymous)
        case nil: return line.name == "X-WR-TIMEZONE"
        default: return false
        }
    }
}
