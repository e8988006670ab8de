import Foundation
package import MuseumModel
package import Timetabling
package import TimetablingFormats

/// An instance of a public benchmark, read from a file; the kind is told by the content.
package struct PublicInstance: Sendable {
    package let timetable: CurriculumTimetable
    package let problem: Problem

    /// Bytes; the largest published instance has a hundredth of it.
    private static let sizeLimit = 64 * 1024 * 1024

    /// - Throws: `Faults` with line and value; an error of the file system.
    package init(_ path: String) throws {
        do {
            timetable = try CurriculumTimetable(reading: Self.text(path))
        } catch let fault as FormatFault {
            throw Faults([fault.fault(in: path)])
        }
        problem = timetable.problem
    }

    /// What the lines of a solution file break and cost.
    /// - Throws: `Faults` with line and value; an error of the file system.
    package func judge(_ path: String) throws -> Judgement {
        do {
            return try timetable.judge(Self.text(path))
        } catch let fault as FormatFault {
            throw Faults([fault.fault(in: path)])
        }
    }

    /// The cost of an assignment as the published formulation counts it.
    package func judge(_ assignment: Assignment) -> Judgement? {
        try? timetable.judge(timetable.solutionText(assignment))
    }

    /// Proofs that not all lectures can be placed; empty where nothing is proved.
    package func shortages(stop: StopFlag) -> [Message] {
        let propagation = Propagation(problem, groups: problem.groups(of: Array(problem.classes.indices)), stop: stop)
        return problem.shortages(propagation, stop: stop).map { shortage in
            let courses = Array(Set(shortage.classes.map { timetable.course(of: $0) })).sorted()
                .map { timetable.courses[$0].id }
            let names = courses.prefix(5).joined(separator: ", ") + (courses.count > 5 ? " …" : "")
            return Message(
                zhHant: "課程 \(names)：需要 \(shortage.needed) 個節次或教室，只有 \(shortage.places) 個",
                english: "courses \(names): \(shortage.needed) lectures need one of \(shortage.places) places each")
        }
    }

    private static func text(_ path: String) throws -> String {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        let data = try handle.read(upToCount: sizeLimit + 1) ?? Data()
        guard data.count <= sizeLimit else {
            throw Faults([
                Fault(
                    file: path, problem: Message(zhHant: "檔案過大", english: "the file is too large"),
                    remedy: Message(zhHant: "上限為 64 MiB", english: "64 MiB is the limit"))
            ])
        }
        return String(decoding: data, as: UTF8.self)
    }
}
