package import Foundation
package import MuseumModel

/// What the events of a museum's calendar mean.
package enum CalendarUse: String, CaseIterable, Codable, Sendable {
    /// Kinds of days, by the categories of the events.
    case holiday, term
    /// Times in which something is not to be had.
    case closure, busy
}

/// The calendars that the text of a museum.yaml names, and the text with one more.
package struct CalendarListing: Sendable {
    package struct Entry: Hashable, Sendable {
        package let file: String
        package let use: CalendarUse
        /// As the file writes it, e.g. `room:LAB`; nil is the whole museum.
        package let scope: String?

        package init(file: String, use: CalendarUse, scope: String?) {
            self.file = file
            self.use = use
            self.scope = scope
        }
    }

    package let entries: [Entry]
    private let text: String

    /// - Throws: `Faults` where museum.yaml cannot be read.
    package init(_ data: Data) throws(Faults) {
        var findings = Findings()
        let source = findings.keep { () throws(Fault) in try FileText(data, file: MuseumFile.name) }
        let file = MuseumFile(source, findings: &findings)
        guard findings.faults.isEmpty, let source else { throw Faults(findings.faults) }
        text = source.text
        entries = file.calendars.map { entry in
            Entry(file: entry.file, use: entry.use, scope: entry.scope.map { "\($0.owner.rawValue):\($0.id)" })
        }
    }

    /// museum.yaml with the entry at the end of its list; nothing else in it changes, comments neither.
    /// - Throws: where the list is written in one line, so that a person has to add the entry.
    package func adding(_ entry: Entry) throws(Fault) -> Data {
        let scope = entry.scope.map { ", for: \"\($0)\"" } ?? ""
        let line = "- {file: \"\(entry.file)\", as: \(entry.use.rawValue)\(scope)}"
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let head = lines.firstIndex(where: { $0.prefixMatch(of: /calendars\s*:/) != nil }) else {
            if lines.last?.isEmpty == true { lines.removeLast() }
            return Data((lines + ["calendars:", "  \(line)", ""]).joined(separator: "\n").utf8)
        }
        guard lines[head].wholeMatch(of: /calendars\s*:\s*(#.*)?\r?/) != nil else {
            throw .calendarsInOneLine(line: head + 1, entry: line)
        }
        // The list ends with its last item; blank lines and comments after it belong to what follows.
        var last = head
        var indent = "  "
        for index in lines.indices.dropFirst(head + 1) {
            let item = lines[index]
            if let match = item.prefixMatch(of: /(\s*)-\s/) {
                if last == head { indent = String(match.1) }
                last = index
            } else if item.prefixMatch(of: /\s+[^\s#]/) != nil {
                last = index
            } else if item.prefixMatch(of: /[^\s#]/) != nil {
                break
            }
        }
        lines.insert(indent + line, at: last + 1)
        return Data(lines.joined(separator: "\n").utf8)
    }
}

extension Museum {
    /// The days for which calendars are read: a year more than the terms on both sides, since deadlines and neighbouring terms
    /// reach beyond them. Nil without terms.
    package var calendarWindow: DateSpan? {
        guard let first = terms.map(\.span.first).min(), let last = terms.map(\.span.last).max() else { return nil }
        return DateSpan(first.adding(days: -366), last.adding(days: 366))
    }
}

extension Fault {
    fileprivate static func calendarsInOneLine(line: Int, entry: String) -> Fault {
        Fault(
            file: MuseumFile.name, line: line, field: MuseumKey.calendars.rawValue,
            problem: Message(
                zhHant: "清單寫在同一行，無法自動加入", english: "the list stands in one line, and cannot be added to"),
            remedy: Message(
                zhHant: "請改為一行一項，並自行加入 \(entry)", english: "write one item a line, and add \(entry) yourself"))
    }
}
