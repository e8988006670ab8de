import Foundation
import MuseumModel
import Planning
import Timetabling

/// A museum of one site, built in code: what a test does not say is as simple as can be.
struct SmallMuseum {
    static let term = Term(
        id: "term", name: Self.both("檔期", "Term"),
        span: DateSpan(LocalDate(year: 2027, month: 3, day: 1)!, LocalDate(year: 2027, month: 5, day: 31)!)!)

    var rooms = [room("LAB")]
    var instructors = [instructor("I1", skills: [Skill(name: "laser")])]
    var kits: [Kit] = []
    var programmes: [Programme] = []
    var days = DayCalendar()
    var closures: [Closure] = []
    var constraints: [ConstraintStatement] = []
    var weights: [String: Int] = [:]
    var sites = [Site(id: "main", name: Self.both("館", "House"), opening: hours("daily 09:00-17:00"))]
    var walking: [SitePair: Int] = [:]
    var weekStart = Weekday.monday

    var folder: MuseumFolder {
        MuseumFolder(
            museum: Museum(
                id: "small", name: Self.both("小館", "Small"), timeZone: "Asia/Taipei", languages: ["zh-Hant", "en"],
                weekStart: weekStart, host: "small.example", currency: "TWD", sites: sites, walkingMinutes: walking,
                terms: [Self.term], audiences: [Audience(id: "all", name: Self.both("大家", "All"), kind: .general)],
                planning: PlanningPolicy(startEvery: 30, weights: weights), booking: BookingPolicy()),
            rooms: rooms, instructors: instructors, kits: kits, programmes: programmes, schools: [], curricula: [],
            days: days, closures: closures, constraints: constraints)
    }

    func plan(seed: UInt64 = 1, iterations: Int = 5_000) async throws -> Plan {
        try await Planner(folder, term: Self.term, inputs: "").plan(
            Solver(seed: seed, isChecking: true), budget: .iterations(iterations), id: "plan",
            createdAt: Date(timeIntervalSince1970: 0))
    }

    static func both(_ zhHant: String, _ english: String) -> LocalizedText {
        LocalizedText(["zh-Hant": zhHant, "en": english])
    }

    static func hours(_ lines: String...) -> [HoursRule] { lines.map { HoursRule(parsing: $0)! } }

    static func room(_ id: Room.ID, site: Site.ID = "main", seats: Int = 30, sharing: Int = 1, setUp: Int = 0) -> Room {
        Room(id: id, name: both(id.value, id.value), site: site, seats: seats, sharing: sharing, setUp: setUp)
    }

    static func instructor(
        _ id: Instructor.ID, skills: [Skill] = [], hours lines: [HoursRule] = hours("daily 08:00-22:00"),
        limits: LoadLimits = LoadLimits()
    ) -> Instructor {
        Instructor(
            id: id, name: both(id.value, id.value), kind: .staff, site: "main", skills: skills, languages: ["zh-Hant"],
            availability: lines, limits: limits)
    }

    static func programme(
        _ id: Programme.ID, _ frequency: Programme.Frequency, minutes: Int = 60, rooms: Programme.RoomNeed = .init(),
        roles: [Programme.Role] = [], kits: [Programme.KitNeed] = [], hours lines: [HoursRule] = [],
        tags: Set<String> = [], season: DateSpan? = nil, parallel: Int = 9
    ) -> Programme {
        Programme(
            id: id, title: both(id.value, id.value), kind: .schoolCourse, audience: "all", minutes: minutes,
            group: .init(maximum: 20), rooms: rooms, roles: roles, kits: kits, frequency: frequency, hours: lines,
            season: season, language: "zh-Hant", tags: tags, parallel: parallel)
    }

    static func statement(_ kind: String, _ fields: [String: [String]], line: Int = 1) -> ConstraintStatement {
        ConstraintStatement(
            file: "constraints.yaml", line: line, kind: kind,
            fields: fields.mapValues { .init(values: $0, line: line + 1) })
    }

    static func day(_ month: Int, _ day: Int) -> LocalDate { LocalDate(year: 2027, month: month, day: day)! }
}
