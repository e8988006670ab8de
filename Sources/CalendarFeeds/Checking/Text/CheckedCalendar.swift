import MuseumModel

/// A calendar file taken apart without mending anything.
struct CheckedCalendar {
    /// Bytes that are looked at.
    static let largest = 16 << 20

    struct PhysicalLine {
        let number: Int
        let bytes: ArraySlice<UInt8>
        /// Whether a CR stood before the LF, and whether there was a LF.
        let hasReturn: Bool
        let hasFeed: Bool
    }

    /// What is odd about how components stand in each other.
    enum Disorder {
        case outside(CheckedLine)
        case misplaced(CheckedLine, inside: String)
        case badFrame(CheckedLine)
        case endOfOther(CheckedLine, open: String)
        case endAlone(CheckedLine)
        case noEnd(CheckedComponent)
        case afterComponent(CheckedLine)
    }

    let isPublic: Bool
    let bytes: [UInt8]
    let hasMark: Bool
    let physical: [PhysicalLine]
    let lines: [CheckedLine]
    let roots: [CheckedComponent]
    let disorder: [Disorder]
    let events: [CheckedEvent]

    var calendars: [CheckedComponent] { roots.filter { $0.name == "VCALENDAR" } }
    var components: [CheckedComponent] { roots.flatMap(\.all) }

    init(_ bytes: [UInt8], isPublic: Bool) {
        self.isPublic = isPublic
        self.bytes = bytes
        hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        physical = Self.split(bytes[(hasMark ? 3 : 0)...])
        lines = Self.unfolded(physical)
        let root = CheckedComponent(name: "", line: 0)
        disorder = Self.build(lines, into: root)
        roots = root.children
        events = roots.flatMap(\.all).filter { $0.name == "VEVENT" }.map(CheckedEvent.init)
    }

    private static func split(_ bytes: ArraySlice<UInt8>) -> [PhysicalLine] {
        var lines: [PhysicalLine] = []
        var rest = bytes
        while !rest.isEmpty {
            let feed = rest.firstIndex(of: 0x0A)
            var line = rest[rest.startIndex..<(feed ?? rest.endIndex)]
            rest = feed.map { rest[($0 + 1)...] } ?? []
            let hasReturn = line.last == 0x0D
            if hasReturn { line = line.dropLast() }
            lines.append(
                PhysicalLine(number: lines.count + 1, bytes: line, hasReturn: hasReturn, hasFeed: feed != nil))
        }
        return lines
    }

    private static func unfolded(_ physical: [PhysicalLine]) -> [CheckedLine] {
        var unfolded: [(number: Int, bytes: [UInt8])] = []
        for line in physical where !line.bytes.isEmpty {
            if line.bytes.first == 0x20 || line.bytes.first == 0x09, !unfolded.isEmpty {
                unfolded[unfolded.count - 1].bytes += line.bytes.dropFirst()
            } else {
                unfolded.append((line.number, Array(line.bytes)))
            }
        }
        return unfolded.map { CheckedLine(number: $0.number, text: String(decoding: $0.bytes, as: UTF8.self)) }
    }

    private static func build(_ lines: [CheckedLine], into root: CheckedComponent) -> [Disorder] {
        var disorder: [Disorder] = []
        var stack = [root]
        for line in lines where line.isUsable {
            let top = stack[stack.count - 1]
            let frame = line.value.trimmed.uppercased()
            if line.name == "BEGIN" || line.name == "END", !line.parameters.isEmpty || frame != line.value.uppercased()
            {
                disorder.append(.badFrame(line))
            }
            if line.name == "BEGIN" {
                if let allowed = children[top.name], !frame.hasPrefix("X-"), !allowed.contains(frame) {
                    disorder.append(.misplaced(line, inside: top.name))
                }
                let component = CheckedComponent(name: frame, line: line.number)
                // What nests deeper than anything that exists is read, and not followed further down.
                if stack.count <= 12 { top.children.append(component) }
                stack.append(component)
            } else if line.name == "END" {
                if let place = stack.lastIndex(where: { $0.name == frame }), place > 0 {
                    if place < stack.count - 1 { disorder.append(.endOfOther(line, open: top.name)) }
                    stack.removeSubrange(place...)
                } else {
                    disorder.append(.endAlone(line))
                }
            } else if stack.count == 1 {
                disorder.append(.outside(line))
            } else {
                if top.name == "VCALENDAR", !top.children.isEmpty { disorder.append(.afterComponent(line)) }
                top.properties.append(line)
            }
        }
        return disorder + stack.dropFirst().map { .noEnd($0) }
    }

    private static let children: [String: Set<String>] = [
        "": ["VCALENDAR"],
        "VCALENDAR": ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"],
        "VEVENT": ["VALARM", "PARTICIPANT", "VLOCATION", "VRESOURCE"],
        "VTODO": ["VALARM", "PARTICIPANT", "VLOCATION", "VRESOURCE"],
        "VTIMEZONE": ["STANDARD", "DAYLIGHT"], "VAVAILABILITY": ["AVAILABLE"], "STANDARD": [], "DAYLIGHT": [],
        "VFREEBUSY": [],
    ]
}

extension String {
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
