extension CurriculumTimetable {
    /// Reads the text of a .ctt or .ectt file; columns are separated by any white space.
    package init(reading text: String) throws(FormatFault) {
        var reader = Reader(text)
        let header = try reader.header()
        name = header.name
        days = header.days
        periodsPerDay = header.periodsPerDay
        try reader.requireSections(["COURSES", "ROOMS", "CURRICULA", "UNAVAILABILITY_CONSTRAINTS"])
        try readCourses(&reader, announced: header.courses)
        try readRooms(&reader, announced: header.rooms)
        try readCurricula(&reader, announced: header.curricula)
        try readUnavailability(&reader)
    }

    private mutating func readCourses(_ reader: inout Reader, announced: Int) throws(FormatFault) {
        var known: Set<String> = []
        for line in try reader.section("COURSES") {
            let course = Course(
                id: try line.word(0, "course"), teacher: try line.word(1, "teacher"),
                lectures: try line.number(2, "lectures"), minimumDays: try line.number(3, "minWorkingDays"),
                students: try line.number(4, "students"))
            guard known.insert(course.id).inserted else {
                throw FormatFault(line: line.number, value: course.id, problem: .duplicate(kind: "course"))
            }
            courses.append(course)
        }
        try reader.check("Courses", announced, courses.count)
        unavailable = Array(repeating: [], count: courses.count)
    }

    private mutating func readRooms(_ reader: inout Reader, announced: Int) throws(FormatFault) {
        var known: Set<String> = []
        for line in try reader.section("ROOMS") {
            let room = Room(id: try line.word(0, "room"), seats: try line.number(1, "capacity"))
            guard known.insert(room.id).inserted else {
                throw FormatFault(line: line.number, value: room.id, problem: .duplicate(kind: "room"))
            }
            rooms.append(room)
        }
        try reader.check("Rooms", announced, rooms.count)
    }

    private mutating func readCurricula(_ reader: inout Reader, announced: Int) throws(FormatFault) {
        let indexOfCourse = Dictionary(uniqueKeysWithValues: courses.enumerated().map { ($1.id, $0) })
        for line in try reader.section("CURRICULA") {
            let count = try line.number(1, "number of courses")
            var members: [Int] = []
            var known: Set<Int> = []
            for position in 0..<count {
                let course = try line.index(2 + position, "course", in: indexOfCourse)
                if known.insert(course).inserted { members.append(course) }
            }
            curricula.append(Curriculum(id: try line.word(0, "curriculum"), courses: members))
        }
        try reader.check("Curricula", announced, curricula.count)
    }

    private mutating func readUnavailability(_ reader: inout Reader) throws(FormatFault) {
        let indexOfCourse = Dictionary(uniqueKeysWithValues: courses.enumerated().map { ($1.id, $0) })
        for line in try reader.section("UNAVAILABILITY_CONSTRAINTS") {
            let course = try line.index(0, "course", in: indexOfCourse)
            let day = try line.number(1, "day", below: days)
            unavailable[course].insert(day * periodsPerDay + (try line.number(2, "period", below: periodsPerDay)))
        }
    }
}

/// The lines of the file with their numbers, read section by section.
struct Reader {
    struct Line {
        let number: Int
        let words: [String]

        func word(_ index: Int, _ field: String) throws(FormatFault) -> String {
            guard index < words.count else {
                throw FormatFault(
                    line: number, value: words.joined(separator: " "), problem: .missingColumn(field: field))
            }
            return words[index]
        }

        func number(_ index: Int, _ field: String, below limit: Int = 1_000_000) throws(FormatFault) -> Int {
            let word = try word(index, field)
            guard let value = Int(word) else {
                throw FormatFault(line: number, value: word, problem: .notANumber(field: field))
            }
            guard (0..<limit).contains(value) else {
                throw FormatFault(line: number, value: word, problem: .outOfRange(field: field, upTo: limit - 1))
            }
            return value
        }
    }

    private static let sections = [
        "COURSES", "ROOMS", "CURRICULA", "UNAVAILABILITY_CONSTRAINTS", "ROOM_CONSTRAINTS", "END",
    ]

    private(set) var lines: ArraySlice<Line>
    /// The lines of the header's entries, for faults that are found later.
    private var lineOfEntry: [String: Int] = [:]

    init(_ text: String) {
        let text = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
        var lines: [Line] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            if !words.isEmpty { lines.append(Line(number: index + 1, words: words)) }
        }
        self.lines = lines[...]
    }

    struct Header {
        var name = ""
        var courses = 0
        var rooms = 0
        var days = 0
        var periodsPerDay = 0
        var curricula = 0
    }

    mutating func header() throws(FormatFault) -> Header {
        var header = Header()
        while let line = lines.first, line.words.count > 1, line.words[0].hasSuffix(":") {
            lines.removeFirst()
            lineOfEntry[Self.bare(line.words[0])] = line.number
            switch Self.bare(line.words[0]) {
            case "NAME": header.name = try line.word(1, "Name")
            case "COURSES": header.courses = try line.number(1, "Courses")
            case "ROOMS": header.rooms = try line.number(1, "Rooms")
            case "DAYS": header.days = try line.number(1, "Days", below: 366)
            case "PERIODS_PER_DAY": header.periodsPerDay = try line.number(1, "Periods_per_day", below: 65)
            case "CURRICULA": header.curricula = try line.number(1, "Curricula")
            default: break
            }
        }
        guard header.days > 0, header.periodsPerDay > 0 else {
            throw FormatFault(line: 1, value: "", problem: .missingSection("Days, Periods_per_day"))
        }
        return header
    }

    /// The lines from after the heading to the next heading.
    mutating func section(_ name: String) throws(FormatFault) -> [Line] {
        guard let start = lines.firstIndex(where: { $0.words[0].uppercased() == name + ":" }) else {
            throw FormatFault(line: lines.last?.number ?? 1, value: "", problem: .missingSection(name))
        }
        let body = lines[(start + 1)...].prefix {
            !Self.sections.contains(Self.bare($0.words[0])) || !Self.isHeading($0)
        }
        return Array(body)
    }

    /// A section without its heading would be read as part of the one before; so all are looked for first.
    func requireSections(_ names: [String]) throws(FormatFault) {
        for name in names where !lines.contains(where: { $0.words[0].uppercased() == name + ":" }) {
            throw FormatFault(line: lines.last?.number ?? 1, value: "", problem: .missingSection(name))
        }
    }

    func check(_ section: String, _ announced: Int, _ found: Int) throws(FormatFault) {
        guard announced == found else {
            throw FormatFault(
                line: lineOfEntry[section.uppercased()] ?? 1, value: String(announced),
                problem: .wrongCount(section: section, announced: announced, found: found))
        }
    }

    private static func isHeading(_ line: Line) -> Bool {
        line.words.count == 1 && (line.words[0].hasSuffix(":") || line.words[0].hasSuffix("."))
    }

    private static func bare(_ word: String) -> String {
        word.uppercased().trimmingSuffix { $0 == ":" || $0 == "." }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return text
    }
}
