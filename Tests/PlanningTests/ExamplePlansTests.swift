import CalendarFeeds
import Catalogue
import Foundation
import MuseumModel
import Planning
import Testing
import Timetabling

/// Plans of the shipped examples, judged from the museum's rules alone.
@Suite struct ExamplePlansTests {
    @Test(arguments: [UInt64(1), 2, 3])
    func theTourKeepsEveryRuleAndCostsWhatItSays(seed: UInt64) async throws {
        let folder = try Examples.folder("tour")
        let plan = try await Examples.plan(folder, seed: seed, iterations: 20_000)
        let evaluator = MuseumEvaluator(folder: folder, term: folder.museum.terms[0], plan: plan)
        #expect(evaluator.violations == [])
        #expect(evaluator.costs == Examples.costs(plan))
    }

    @Test func kaohsiungKeepsEveryRuleAndCostsWhatItSays() async throws {
        let folder = try Examples.folder("kaohsiung")
        let plan = try await Examples.plan(folder, seed: 1, iterations: 60_000)
        #expect(plan.sessions.count > 2_450)
        let evaluator = MuseumEvaluator(folder: folder, term: folder.museum.terms[0], plan: plan)
        #expect(evaluator.violations == [])
        #expect(evaluator.costs == Examples.costs(plan))
    }

    /// The evaluator sees what is wrong: each change by hand breaks a rule that it names.
    @Test func changesByHandAreCaught() async throws {
        let folder = try Examples.folder("tour")
        let plan = try await Examples.plan(folder, seed: 1, iterations: 5_000)
        func violations(_ change: (Session) -> Session?) -> [String] {
            let changed = Plan(
                id: plan.id, term: plan.term, createdAt: plan.createdAt, origin: plan.origin,
                sessions: plan.sessions.map { change($0) ?? $0 }, unplaced: plan.unplaced, costs: plan.costs)
            return MuseumEvaluator(folder: folder, term: folder.museum.terms[0], plan: changed).violations
        }
        let inLab = plan.sessions.filter { $0.room == "LAB" }
        let victim = inLab[0]
        func moved(_ start: LocalDateTime? = nil, _ room: Room.ID? = nil, _ people: [Instructor.ID]? = nil) -> [String]
        {
            violations { session in
                guard session.id == victim.id else { return nil }
                return Session(
                    id: session.id, programme: session.programme, start: start ?? session.start,
                    minutes: session.minutes,
                    room: room ?? session.room,
                    staff: people.map { zip(session.staff, $0).map { .init(role: $0.role, instructor: $1) } }
                        ?? session.staff, kits: session.kits, capacity: session.capacity, counting: session.counting)
            }
        }
        let monday = LocalDateTime(victim.start.date.startOfWeek(.monday), victim.start.time)
        #expect(moved(monday).contains { $0.hasSuffix("hours") })
        #expect(moved(inLab[1].start).contains { $0.contains("room LAB") })
        #expect(moved(nil, "HALL").contains { $0.hasSuffix(": room") })
        let unskilled = folder.instructors.first { !$0.skills.contains { $0.name == "chemistry" } }!
        #expect(moved(nil, nil, [unskilled.id, victim.staff[1].instructor]).contains { $0.contains("skill of") })
        #expect(
            moved(nil, nil, [victim.staff[0].instructor, victim.staff[0].instructor]).contains {
                $0.contains("two roles")
            })
        #expect(moved(victim.start.adding(minutes: 7)).contains { $0.hasSuffix("grid") })
    }

    @Test func theOrderOfRowsAndTheThreadsChangeNothing() async throws {
        let folder = try Examples.folder("tour")
        let shuffled = MuseumFolder(
            museum: folder.museum, rooms: folder.rooms.reversed(), instructors: folder.instructors.reversed(),
            kits: folder.kits.reversed(), programmes: folder.programmes.reversed(), schools: folder.schools.reversed(),
            curricula: folder.curricula.reversed(), days: folder.days, closures: folder.closures.reversed(),
            constraints: folder.constraints)
        let plan = try await Examples.plan(folder, seed: 7, iterations: 10_000)
        #expect(try await Examples.plan(shuffled, seed: 7, iterations: 10_000, threads: 2) == plan)
    }
}

enum Examples {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func folder(_ name: String) throws -> MuseumFolder {
        let reader = FolderReader(
            shippedCalendars: root.appending(path: "Calendars"), shippedCurricula: root.appending(path: "Curricula")
        ) { (data, file, zone, window) throws(Faults) in
            try CalendarReader.events(in: data, file: file, timeZone: zone, window: window)
        }
        return try reader.read(root.appending(path: "Examples/\(name)")).folder
    }

    static func plan(_ folder: MuseumFolder, seed: UInt64, iterations: Int, threads: Int = 1) async throws -> Plan {
        let planner = try Planner(folder, term: folder.museum.terms[0], inputs: "")
        return await planner.plan(
            Solver(seed: seed, threads: threads), budget: .iterations(iterations), id: "plan",
            createdAt: Date(timeIntervalSince1970: 0))
    }

    static func costs(_ plan: Plan) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: plan.costs.map { ($0.constraint, $0.cost) })
    }
}
