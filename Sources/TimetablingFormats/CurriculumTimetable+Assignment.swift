package import Timetabling

extension CurriculumTimetable {
    /// Reads the lines `course room day period` of a solution file, in any order; what follows a `#` at the start of a line is a
    /// comment, and a lecture without a line is left out.
    package func assignment(reading text: String) throws(FormatFault) -> Assignment {
        let indexOfCourse = Dictionary(uniqueKeysWithValues: courses.enumerated().map { ($1.id, $0) })
        let indexOfRoom = Dictionary(uniqueKeysWithValues: rooms.enumerated().map { ($1.id, $0) })
        let choices = courses.indices.map { choiceOfPeriod($0) }
        var placements: [[Assignment.Placement?]] = courses.map { _ in [] }
        for line in Reader(text).lines where !line.words[0].hasPrefix("#") {
            let course = try line.index(0, "course", in: indexOfCourse)
            let room = try line.index(1, "room", in: indexOfRoom)
            let day = try line.number(2, "day", below: days)
            let period = try line.number(3, "period", below: periodsPerDay)
            guard let choice = choices[course][day * periodsPerDay + period] else {
                throw FormatFault(line: line.number, value: "\(day) \(period)", problem: .unavailable)
            }
            placements[course].append(.init(time: choice, roles: [room]))
            guard placements[course].count <= courses[course].lectures else {
                throw FormatFault(
                    line: line.number, value: courses[course].id,
                    problem: .wrongCount(
                        section: courses[course].id, announced: courses[course].lectures,
                        found: placements[course].count))
            }
        }
        for (index, course) in courses.enumerated() {
            placements[index] += Array(repeating: nil, count: course.lectures - placements[index].count)
        }
        return Assignment(placements: placements.flatMap(\.self))
    }

    /// Where each period stands among the candidate times of a course.
    private func choiceOfPeriod(_ course: Int) -> [Int: Int] {
        let candidates = (0..<days * periodsPerDay).filter { !unavailable[course].contains($0) }
        return Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($1, $0) })
    }
}

extension Reader.Line {
    func index(_ column: Int, _ kind: String, in known: [String: Int]) throws(FormatFault) -> Int {
        let id = try word(column, kind)
        guard let index = known[id] else {
            throw FormatFault(line: number, value: id, problem: .unknown(kind: kind))
        }
        return index
    }
}
