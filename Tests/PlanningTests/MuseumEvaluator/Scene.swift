import Foundation
import MuseumModel

/// A lawful plan of a few sessions, written by hand, and the museum that it is lawful in; tests break one thing of it.
struct Scene {
    var museum: SmallMuseum
    var sessions: [Session]
    var unplaced: [Plan.Unplaced] = []

    var violations: [String] {
        MuseumEvaluator(
            folder: museum.folder, term: SmallMuseum.term,
            plan: Plan(
                id: "hand", term: SmallMuseum.term.id, createdAt: Date(timeIntervalSince1970: 0),
                origin: .init(seed: 0, iterations: 0, inputs: "", isRepeatable: false), sessions: sessions,
                unplaced: unplaced, costs: [])
        ).violations
    }

    /// Two sessions of one programme, on two days, with an instructor, an assistant and a kit.
    static var sessions: Scene {
        var museum = SmallMuseum()
        museum.rooms = [
            SmallMuseum.room("LAB", features: ["sinks"]), SmallMuseum.room("DRY"),
            SmallMuseum.room("TINY", seats: 10, features: ["sinks"]),
            SmallMuseum.room("NORTH", site: "north", features: ["sinks"]),
        ]
        museum.sites.append(
            Site(
                id: "north", name: SmallMuseum.both("北館", "North"),
                opening: SmallMuseum.hours("tue-sun 09:00-17:00")))
        museum.walking = [SitePair("main", "north"): 12]
        museum.instructors = [
            SmallMuseum.instructor("MEI", skills: [Skill(name: "laser", level: 2), Skill(name: "safety")]),
            SmallMuseum.instructor("BOB", skills: [Skill(name: "laser"), Skill(name: "safety")]),
            SmallMuseum.instructor("ANN", skills: [Skill(name: "laser", level: 2)], languages: ["en"]),
            SmallMuseum.instructor("ZOE", skills: [Skill(name: "safety")]),
        ]
        museum.kits = [SmallMuseum.kit("ROCKETS", turnRound: 45)]
        museum.programmes = [
            SmallMuseum.programme(
                "P", .sessions(2), setUp: 15, clearing: 10, rooms: .init(features: ["sinks"]),
                roles: [.init(name: "lead", skill: "laser", level: 2), .init(name: "assistant", skill: "safety")],
                kits: [.init(kit: "ROCKETS")], season: DateSpan(SmallMuseum.day(3, 1), SmallMuseum.day(3, 31)))
        ]
        return Scene(
            museum: museum,
            sessions: [
                session("P.term.001", "2027-03-02T10:00"), session("P.term.002", "2027-03-03T10:00"),
            ])
    }

    static func session(
        _ id: Session.ID, _ start: String, _ room: Room.ID? = "LAB", lead: Instructor.ID = "MEI",
        assistant: Instructor.ID = "ZOE", minutes: Int = 60
    ) -> Session {
        Session(
            id: id, programme: "P", start: LocalDateTime(parsing: start)!, minutes: minutes, room: room,
            staff: [.init(role: "lead", instructor: lead), .init(role: "assistant", instructor: assistant)],
            kits: [.init(kit: "ROCKETS")], capacity: 20, counting: .people)
    }

    /// A series of three Mondays, of which the second is closed.
    static func series(_ rule: SeriesPattern.HolidayRule, _ days: [LocalDate]) -> Scene {
        var museum = SmallMuseum()
        museum.programmes = [
            SmallMuseum.programme(
                "S", .series(count: 1, SeriesPattern(meetings: 3, holidayRule: rule)),
                hours: SmallMuseum.hours("mon 10:00-12:00"))
        ]
        museum.closures = [SmallMuseum.closure(.museum, "2027-03-08T00:00", "2027-03-10T00:00")]
        return Scene(
            museum: museum,
            sessions: days.enumerated().map { index, day in
                meeting(Session.ID("S.term.s1.0\(index + 1)"), day)
            })
    }

    static func meeting(_ id: Session.ID, _ day: LocalDate, at time: String = "10:00") -> Session {
        Session(
            id: id, programme: "S", series: "S.term.s1", start: LocalDateTime(day, LocalTime(parsing: time)!),
            minutes: 60, room: "LAB", staff: [], kits: [], capacity: 20, counting: .people)
    }
}
