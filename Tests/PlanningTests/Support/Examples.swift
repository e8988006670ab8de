import CalendarFeeds
import Catalogue
import Foundation
import MuseumModel
import Planning
import Timetabling

/// The museums that are shipped with the product.
enum Examples {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func folder(_ name: String) throws -> MuseumFolder {
        let reader = FolderReader(
            shippedCalendars: root.appending(path: "Calendars"), shippedCurricula: root.appending(path: "Curricula")
        ) { (data, file, zone, window) throws(Faults) in
            try CalendarReader.contents(of: data, file: file, timeZone: zone, window: window)
        }
        return try reader.read(root.appending(path: "Examples/\(name)")).folder
    }

    static func plan(_ folder: MuseumFolder, seed: UInt64, iterations: Int, threads: Int = 1) async throws -> Plan {
        let planner = try Planner(folder, term: folder.museum.terms[0], inputs: "")
        return await planner.plan(
            Solver(seed: seed, threads: threads), budget: .iterations(iterations),
            createdAt: Date(timeIntervalSince1970: 0))
    }
}

extension MuseumFolder {
    func with(constraints: [ConstraintStatement]) -> MuseumFolder {
        MuseumFolder(
            museum: museum, rooms: rooms, instructors: instructors, kits: kits, programmes: programmes,
            schools: schools, curricula: curricula, days: days, closures: closures, constraints: constraints)
    }
}
