/// An instance of curriculum-based course timetabling, track 3 of the International Timetabling Competition 2007 (.ctt; and .ectt
/// read as UD2, its further columns and sections left aside).
package struct CurriculumTimetable: Sendable {
    package struct Course: Sendable {
        package let id: String
        package let teacher: String
        package let lectures: Int
        package let minimumDays: Int
        package let students: Int
    }

    package struct Room: Sendable {
        package let id: String
        package let seats: Int
    }

    package struct Curriculum: Sendable {
        package let id: String
        /// Indices of courses.
        package let courses: [Int]
    }

    package internal(set) var name = ""
    package internal(set) var days = 0
    package internal(set) var periodsPerDay = 0
    package internal(set) var courses: [Course] = []
    package internal(set) var rooms: [Room] = []
    package internal(set) var curricula: [Curriculum] = []
    /// Periods (numbered through the days) in which a course cannot be taught, by course.
    package internal(set) var unavailable: [Set<Int>] = []
}

/// A line of an instance or solution that cannot be read.
package struct FormatFault: Error, Hashable, Sendable {
    /// 1-based.
    package let line: Int
    package let value: String
    package let problem: Problem

    package init(line: Int, value: String, problem: Problem) {
        self.line = line
        self.value = value
        self.problem = problem
    }

    package enum Problem: Hashable, Sendable {
        case notANumber(field: String)
        case missingColumn(field: String)
        case unknown(kind: String)
        case duplicate(kind: String)
        case outOfRange(field: String, upTo: Int)
        case missingSection(String)
        /// The course cannot be taught in the period.
        case unavailable
        /// The header announces another number than there are; or a solution has more lectures of a course than the instance.
        case wrongCount(section: String, announced: Int, found: Int)
    }
}
