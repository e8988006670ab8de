package import MuseumModel

/// One thing that `calendar check` found.
package struct CalendarFinding: Hashable, Codable, Sendable {
    package enum Weight: String, Codable, Sendable {
        /// The standards forbid it.
        case fault
        /// They allow it, and clients stumble all the same.
        case advice
    }

    /// The name of what was looked at, e.g. `line-end`.
    package let rule: String
    package let weight: Weight
    /// Physical line, 1-based.
    package let line: Int
    package let property: String?
    package let value: String?
    package let problem: Message
    package let remedy: Message
    /// Those of which it is known that they stumble over it.
    package let clients: [CalendarClient]
}

/// All that was found in a file, by line.
struct CalendarFindings {
    private(set) var all: [CalendarFinding] = []

    /// What is said of one kind of finding wherever it occurs.
    struct Kind {
        let rule: String
        var weight = CalendarFinding.Weight.fault
        let problem: Message
        let remedy: Message
        var clients: [CalendarClient] = []
    }

    mutating func add(_ kind: Kind, line: Int, property: String? = nil, value: String? = nil) {
        let finding = CalendarFinding(
            rule: kind.rule, weight: kind.weight, line: line, property: property,
            value: value.map { CleanText.line(String($0.prefix(60))) }, problem: kind.problem, remedy: kind.remedy,
            clients: kind.clients)
        if all.last != finding { all.append(finding) }
    }

    mutating func add(_ kind: Kind, _ line: CheckedLine) {
        add(kind, line: line.number, property: line.name, value: line.value)
    }

    mutating func sort() {
        all.sort { ($0.line, $0.rule, $0.property ?? "") < ($1.line, $1.rule, $1.property ?? "") }
    }
}
