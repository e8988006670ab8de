import Foundation
import MuseumModel

/// A museum of one site, built in code: what a test does not say is as simple as can be.
struct SmallMuseum {
    static let term = Term(
        id: "term", name: Self.both("檔期", "Term"),
        span: DateSpan(LocalDate(year: 2027, month: 3, day: 1)!, LocalDate(year: 2027, month: 5, day: 31)!)!)

    var rooms = [room("LAB")]
    var instructors = [instructor("I1", skills: [Skill(name: "laser")])]
    var kits: [Kit] = []
    var programmes: [Programme] = []
    var curricula: [Curriculum] = []
    var days = DayCalendar()
    var closures: [Closure] = []
    var constraints: [ConstraintStatement] = []
    var weights: [String: Int] = [:]
    var sites = [Site(id: "main", name: Self.both("館", "House"), opening: hours("daily 09:00-17:00"))]
    var walking: [SitePair: Int] = [:]
    var weekStart = Weekday.monday
    var audiences = [Audience(id: "all", name: Self.both("大家", "All"), kind: .general)]
    var startEvery = 30
    var timeZone = "Asia/Taipei"
    var energy: [EnergyZone] = []

    var folder: MuseumFolder {
        MuseumFolder(
            museum: Museum(
                id: "small", name: Self.both("小館", "Small"), timeZone: timeZone, languages: ["zh-Hant", "en"],
                weekStart: weekStart, host: "small.example", currency: "TWD", sites: sites, walkingMinutes: walking,
                terms: [Self.term], audiences: audiences,
                planning: PlanningPolicy(startEvery: startEvery, weights: weights), booking: BookingPolicy(),
                energy: energy),
            rooms: rooms, instructors: instructors, kits: kits, programmes: programmes, schools: [],
            curricula: curricula, days: days, closures: closures, constraints: constraints)
    }

    static func both(_ zhHant: String, _ english: String) -> LocalizedText {
        LocalizedText(["zh-Hant": zhHant, "en": english])
    }
}

/// The parts of a small museum.
extension SmallMuseum {
    static func hours(_ lines: String...) -> [HoursRule] { lines.map { HoursRule(parsing: $0)! } }

    static func day(_ month: Int, _ day: Int) -> LocalDate { LocalDate(year: 2027, month: month, day: day)! }

    /// One day as a season.
    static func only(_ month: Int, _ day: Int) -> DateSpan {
        DateSpan(Self.day(month, day), Self.day(month, day))!
    }

    static func room(
        _ id: Room.ID, site: Site.ID = "main", seats: Int = 30, features: Set<String> = [], sharing: Int = 1,
        setUp: Int = 0, clearing: Int = 0, zone: String? = nil, hours lines: [HoursRule] = []
    ) -> Room {
        Room(
            id: id, name: both(id.value, id.value), site: site, seats: seats, features: features, sharing: sharing,
            setUp: setUp, clearing: clearing, zone: zone, hours: lines)
    }

    static func instructor(
        _ id: Instructor.ID, skills: [Skill] = [], languages: Set<String> = ["zh-Hant"],
        hours lines: [HoursRule] = hours("daily 08:00-22:00"), away: [DateSpan] = [], limits: LoadLimits = LoadLimits()
    ) -> Instructor {
        Instructor(
            id: id, name: both(id.value, id.value), kind: .staff, site: "main", skills: skills, languages: languages,
            availability: lines, away: away, limits: limits)
    }

    static func kit(_ id: Kit.ID, units: Int = 1, turnRound: Int = 0) -> Kit {
        Kit(id: id, name: both(id.value, id.value), units: units, turnRound: turnRound, travels: true)
    }

    static func audience(_ id: Audience.ID, _ kind: Audience.Kind, _ lines: String...) -> Audience {
        Audience(
            id: id, name: both(id.value, id.value), kind: kind, windows: lines.map { HoursRule(parsing: $0)! })
    }

    static func programme(
        _ id: Programme.ID, _ frequency: Programme.Frequency, kind: Programme.Kind = .schoolCourse,
        audience: Audience.ID = "all", minutes: Int = 60, setUp: Int = 0, clearing: Int = 0, maximum: Int = 20,
        rooms: Programme.RoomNeed = .init(), roles: [Programme.Role] = [], kits: [Programme.KitNeed] = [],
        curriculum: [Standard.Code] = [], hours lines: [HoursRule] = [], tags: Set<String> = [],
        season: DateSpan? = nil, priority: Int = 5, parallel: Int = 9
    ) -> Programme {
        Programme(
            id: id, title: both(id.value, id.value), kind: kind, audience: audience, minutes: minutes, setUp: setUp,
            clearing: clearing, group: .init(maximum: maximum), rooms: rooms, roles: roles, kits: kits,
            curriculum: curriculum, frequency: frequency, hours: lines, season: season, language: "zh-Hant",
            tags: tags, priority: priority, parallel: parallel)
    }

    static func statement(_ kind: String, _ fields: [String: [String]], line: Int = 1) -> ConstraintStatement {
        ConstraintStatement(
            file: "constraints.yaml", line: line, kind: kind,
            fields: fields.mapValues { .init(values: $0, line: line + 1) })
    }

    static func closure(_ scope: Closure.Scope, _ start: String, _ end: String) -> Closure {
        Closure(
            scope: scope, start: LocalDateTime(parsing: start)!, end: LocalDateTime(parsing: end)!, reason: "closed")
    }
}
