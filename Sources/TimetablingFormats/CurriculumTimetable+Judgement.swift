/// What a solution file of curriculum-based timetabling breaks and costs, worked out from its lines alone and by nothing that the
/// optimiser uses. Counts as the competition's validator does (UD2; Di Gaspero, McCollum, Schaerf 2007).
package struct Judgement: Hashable, Sendable {
    /// Lines with a course, room, day or period that the instance does not have.
    package fileprivate(set) var unknown = 0
    /// Lectures missing or too many.
    package fileprivate(set) var lectures = 0
    /// Pairs of lectures of conflicting courses in one period, each once.
    package fileprivate(set) var conflicts = 0
    /// Lectures in periods in which their course cannot be taught.
    package fileprivate(set) var availability = 0
    /// Lectures in a room beyond the first of the period.
    package fileprivate(set) var roomOccupation = 0
    /// Lines that repeat a course and period; the first of them counts.
    package fileprivate(set) var redundantLines = 0

    package fileprivate(set) var roomCapacity = 0
    package fileprivate(set) var minimumDays = 0
    package fileprivate(set) var compactness = 0
    package fileprivate(set) var stability = 0

    package fileprivate(set) var violations: [Violation] = []

    package var hard: Int { unknown + lectures + conflicts + availability + roomOccupation }
    package var cost: Int { roomCapacity + minimumDays + compactness + stability }
    package var isFeasible: Bool { hard == 0 }

    package enum Violation: Hashable, Sendable {
        case unknown(line: Int, text: String)
        case lectures(course: String, found: Int, wanted: Int)
        case conflict(String, String, day: Int, period: Int)
        case unavailable(course: String, day: Int, period: Int)
        case room(String, lectures: Int, day: Int, period: Int)
    }
}

extension CurriculumTimetable {
    /// Judges the lines `course room day period` of a solution; what follows a `#` at the start of a line is a comment.
    /// - Throws: For a line that has not four columns, or no numbers in the last two.
    package func judge(_ text: String) throws(FormatFault) -> Judgement {
        var judgement = Judgement()
        let lectures = try lectures(text, &judgement)
        countLectures(lectures, &judgement)
        countConflicts(lectures, &judgement)
        countRooms(lectures, &judgement)
        costOfCourses(lectures, &judgement)
        costOfCurricula(lectures, &judgement)
        return judgement
    }

    private struct Lecture {
        let course: Int
        let room: Int
        let day: Int
        let period: Int

        func slot(_ periodsPerDay: Int) -> Int { day * periodsPerDay + period }
    }

    /// The lines that name what there is, each course and period once.
    private func lectures(_ text: String, _ judgement: inout Judgement) throws(FormatFault) -> [Lecture] {
        let indexOfCourse = Dictionary(uniqueKeysWithValues: courses.enumerated().map { ($1.id, $0) })
        let indexOfRoom = Dictionary(uniqueKeysWithValues: rooms.enumerated().map { ($1.id, $0) })
        var lectures: [Lecture] = []
        var known: Set<[Int]> = []
        for line in Reader(text).lines where !line.words[0].hasPrefix("#") {
            guard line.words.count == 4 else {
                throw FormatFault(
                    line: line.number, value: line.words.joined(separator: " "),
                    problem: .missingColumn(field: "course room day period"))
            }
            let numbers = line.words[2...].map { Int($0) }
            guard let day = numbers[0], let period = numbers[1] else {
                throw FormatFault(
                    line: line.number, value: line.words[numbers[0] == nil ? 2 : 3],
                    problem: .notANumber(field: numbers[0] == nil ? "day" : "period"))
            }
            guard let course = indexOfCourse[line.words[0]], let room = indexOfRoom[line.words[1]],
                (0..<days).contains(day), (0..<periodsPerDay).contains(period)
            else {
                judgement.unknown += 1
                judgement.violations.append(.unknown(line: line.number, text: line.words.joined(separator: " ")))
                continue
            }
            guard known.insert([course, day, period]).inserted else {
                judgement.redundantLines += 1
                continue
            }
            lectures.append(Lecture(course: course, room: room, day: day, period: period))
        }
        return lectures
    }

    private func countLectures(_ lectures: [Lecture], _ judgement: inout Judgement) {
        var found = Array(repeating: 0, count: courses.count)
        for lecture in lectures {
            found[lecture.course] += 1
            if unavailable[lecture.course].contains(lecture.slot(periodsPerDay)) {
                judgement.availability += 1
                judgement.violations.append(
                    .unavailable(course: courses[lecture.course].id, day: lecture.day, period: lecture.period))
            }
        }
        for (course, found) in zip(courses, found) where found != course.lectures {
            judgement.lectures += abs(found - course.lectures)
            judgement.violations.append(.lectures(course: course.id, found: found, wanted: course.lectures))
        }
    }

    private func countConflicts(_ lectures: [Lecture], _ judgement: inout Judgement) {
        var conflicting = Array(repeating: Set<Int>(), count: courses.count)
        for group in curricula.map(\.courses)
            + Dictionary(grouping: courses.indices, by: { courses[$0].teacher }).values
        {
            for course in group { conflicting[course].formUnion(group) }
        }
        for (slot, together) in Dictionary(grouping: lectures, by: { $0.slot(periodsPerDay) }).sorted(by: {
            $0.key < $1.key
        }) {
            for (index, one) in together.enumerated() {
                for other in together[(index + 1)...] where conflicting[one.course].contains(other.course) {
                    judgement.conflicts += 1
                    judgement.violations.append(
                        .conflict(
                            courses[one.course].id, courses[other.course].id, day: slot / periodsPerDay,
                            period: slot % periodsPerDay))
                }
            }
        }
    }

    private func countRooms(_ lectures: [Lecture], _ judgement: inout Judgement) {
        let together = Dictionary(grouping: lectures) { [$0.room, $0.slot(periodsPerDay)] }
        for (place, group) in together.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) where group.count > 1 {
            judgement.roomOccupation += group.count - 1
            judgement.violations.append(
                .room(rooms[place[0]].id, lectures: group.count, day: group[0].day, period: group[0].period))
        }
    }

    private func costOfCourses(_ lectures: [Lecture], _ judgement: inout Judgement) {
        let byCourse = Dictionary(grouping: lectures, by: \.course)
        for (index, course) in courses.enumerated() {
            let own = byCourse[index] ?? []
            judgement.roomCapacity += own.reduce(0) { $0 + max(0, course.students - rooms[$1.room].seats) }
            judgement.minimumDays += 5 * max(0, course.minimumDays - Set(own.map(\.day)).count)
            judgement.stability += max(0, Set(own.map(\.room)).count - 1)
        }
    }

    private func costOfCurricula(_ lectures: [Lecture], _ judgement: inout Judgement) {
        let byCourse = Dictionary(grouping: lectures, by: \.course)
        for curriculum in curricula {
            var counts = Array(repeating: 0, count: days * periodsPerDay)
            for course in curriculum.courses {
                for lecture in byCourse[course] ?? [] { counts[lecture.slot(periodsPerDay)] += 1 }
            }
            for (slot, count) in counts.enumerated() where count > 0 {
                let hasBefore = slot % periodsPerDay > 0 && counts[slot - 1] > 0
                let hasAfter = slot % periodsPerDay < periodsPerDay - 1 && counts[slot + 1] > 0
                if !hasBefore, !hasAfter { judgement.compactness += 2 * count }
            }
        }
    }
}
