import MuseumModel
import Testing

/// The evaluator sees what is wrong: each thing broken by hand is named, and nothing else is.
@Suite struct EvaluatorSeesTests {
    struct Break: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let change: @Sendable (inout Scene) -> Void
        let seen: [String]

        init(_ name: String, _ seen: [String], _ change: @escaping @Sendable (inout Scene) -> Void) {
            testDescription = name
            self.change = change
            self.seen = seen
        }
    }

    @Test func nothingInALawfulPlan() {
        #expect(Scene.sessions.violations == [])
    }

    @Test(arguments: ofPlaces + ofPeople + ofSeveral + ofNames)
    func eachBreakAlone(_ one: Break) {
        var scene = Scene.sessions
        one.change(&scene)
        #expect(scene.violations == one.seen)
    }

    private static func second(
        _ start: String, _ room: Room.ID? = "LAB", lead: Instructor.ID = "MEI", assistant: Instructor.ID = "ZOE",
        minutes: Int = 60
    ) -> Session {
        Scene.session("P.term.002", start, room, lead: lead, assistant: assistant, minutes: minutes)
    }

    static let ofPlaces: [Break] = [
        Break("too early for the house", ["hours", "LAB is not open"].map { "P.term.002: \($0)" }) {
            $0.sessions[1] = second("2027-03-03T08:30")
        },
        Break("outside the audience's window", ["P.term.002: hours"]) {
            $0.museum.audiences = [SmallMuseum.audience("all", .general, "tue 09:00-12:00", "wed 10:30-12:00")]
        },
        Break("outside the programme's own hours", ["P.term.001: hours", "P.term.002: hours"]) {
            $0.museum.programmes = [$0.museum.programmes[0].with(hours: SmallMuseum.hours("daily 09:00-10:30"))]
        },
        Break("after the season", ["P.term.002: season"]) { $0.sessions[1] = second("2027-04-01T10:00") },
        Break(
            "after the term",
            ["term", "hours", "LAB is not open", "availability of MEI", "availability of ZOE"].map {
                "P.term.002: \($0)"
            }
        ) {
            $0.museum.programmes = [
                $0.museum.programmes[0].with(season: DateSpan(SmallMuseum.day(3, 1), SmallMuseum.day(6, 30)))
            ]
            $0.sessions[1] = second("2027-06-01T10:00")
        },
        Break("between the starts", ["P.term.002: grid"]) { $0.sessions[1] = second("2027-03-03T10:10") },
        Break("too long", ["P.term.002: length"]) { $0.sessions[1] = second("2027-03-03T10:00", minutes: 90) },
        Break("too few seats", ["P.term.002: seats of TINY"]) { $0.sessions[1] = second("2027-03-03T10:00", "TINY") },
        Break("a feature missing", ["P.term.002: features of DRY"]) {
            $0.sessions[1] = second("2027-03-03T10:00", "DRY")
        },
        Break("a room that is not named", ["P.term.001: LAB is not named", "P.term.002: LAB is not named"]) {
            $0.museum.programmes = [
                $0.museum.programmes[0].with(rooms: .init(features: ["sinks"], preferred: ["NORTH", "TINY"]))
            ]
        },
        Break("no room", ["P.term.002: no room"]) { $0.sessions[1] = second("2027-03-03T10:00", nil) },
        Break("the site is closed on Mondays", ["P.term.001: NORTH is not open"]) {
            $0.sessions = [
                Scene.session("P.term.001", "2027-03-01T10:00", "NORTH"), second("2027-03-03T10:00"),
            ]
        },
        Break(
            "the museum is closed",
            ["museum closed", "LAB is not open", "MEI is busy", "ZOE is busy"].map { "P.term.001: \($0)" }
        ) {
            $0.museum.closures = [SmallMuseum.closure(.museum, "2027-03-02T10:55", "2027-03-02T12:00")]
        },
        Break("the site is closed for an hour", ["P.term.001: LAB is not open"]) {
            $0.museum.closures = [
                SmallMuseum.closure(.site("main"), "2027-03-02T09:00", "2027-03-02T10:05"),
                SmallMuseum.closure(.site("north"), "2027-03-03T09:00", "2027-03-03T17:00"),
            ]
        },
        Break("the room is closed", ["P.term.002: LAB is not open"]) {
            $0.museum.closures = [SmallMuseum.closure(.room("LAB"), "2027-03-03T00:00", "2027-03-04T00:00")]
        },
        Break("the room has hours of its own", ["P.term.002: LAB is not open"]) {
            $0.museum.rooms[0] = SmallMuseum.room(
                "LAB", features: ["sinks"], hours: SmallMuseum.hours("daily 09:00-17:00", "wed closed"))
        },
    ]

    static let ofPeople: [Break] = [
        Break("too low a level", ["P.term.002: skill of BOB"]) {
            $0.sessions[1] = second("2027-03-03T10:00", lead: "BOB")
        },
        Break("another language", ["P.term.002: language of ANN"]) {
            $0.sessions[1] = second("2027-03-03T10:00", lead: "ANN")
        },
        Break("two roles", ["P.term.002: one person in two roles"]) {
            $0.sessions[1] = second("2027-03-03T10:00", assistant: "MEI")
        },
        Break("a role left open", ["P.term.001: roles", "P.term.002: roles"]) {
            $0.museum.programmes = [
                $0.museum.programmes[0].with(roles: [.init(name: "lead", skill: "laser", level: 2)])
            ]
        },
        Break("a certificate that ended the day before", ["P.term.002: certificate of MEI"]) {
            $0.museum.instructors[0] = SmallMuseum.instructor(
                "MEI", skills: [Skill(name: "laser", level: 2, validUntil: SmallMuseum.day(3, 2))])
        },
        Break("not there on Wednesdays", ["P.term.002: availability of ZOE"]) {
            $0.museum.instructors[3] = SmallMuseum.instructor(
                "ZOE", skills: [Skill(name: "safety")], hours: SmallMuseum.hours("tue 10:00-11:00"))
        },
        Break("a make-up day follows the weekday that it replaces", ["P.term.002: availability of ZOE"]) {
            $0.museum.days = DayCalendar(makeUpWorkdays: [SmallMuseum.day(3, 6): .friday])
            $0.sessions[1] = second("2027-03-06T10:00")
            $0.museum.instructors[3] = SmallMuseum.instructor(
                "ZOE", skills: [Skill(name: "safety")], hours: SmallMuseum.hours("tue-thu,sat 09:00-17:00"))
        },
        Break("away", ["P.term.002: ZOE is away"]) {
            $0.museum.instructors[3] = SmallMuseum.instructor(
                "ZOE", skills: [Skill(name: "safety")], away: [SmallMuseum.only(3, 3)])
        },
        Break("busy", ["P.term.001: MEI is busy"]) {
            $0.museum.closures = [SmallMuseum.closure(.instructor("MEI"), "2027-03-02T10:55", "2027-03-02T11:30")]
        },
        Break("minutes a day", ["ZOE: minutes of 2027-03-02"]) { $0.limit(LoadLimits(minutesPerDay: 119)) },
        Break("sessions a day", ["ZOE: sessions of 2027-03-02"]) { $0.limit(LoadLimits(sessionsPerDay: 1)) },
        Break("minutes a week", ["ZOE: minutes of the week of 2027-03-01"]) {
            $0.limit(LoadLimits(minutesPerWeek: 119))
        },
        Break("rest overnight", ["P.term.001, P.term.002: rest of ZOE"]) {
            $0.museum.instructors[3] = SmallMuseum.instructor(
                "ZOE", skills: [Skill(name: "safety")], limits: LoadLimits(restMinutes: 23 * 60 + 5))
        },
    ]

    static let ofSeveral: [Break] = [
        Break("a room without time to clear and set up", ["room LAB at 2027-03-02T11:15: P.term.001, P.term.002"]) {
            $0.museum.kits = [SmallMuseum.kit("ROCKETS", units: 2)]
            $0.museum.rooms[0] = SmallMuseum.room("LAB", features: ["sinks"], clearing: 20)
            $0.sessions[1] = second("2027-03-02T11:30")
        },
        Break("a kit that is not yet reset", ["kit ROCKETS at 2027-03-02T11:15: P.term.001, P.term.002"]) {
            $0.museum.instructors[0] = SmallMuseum.instructor("MEI", skills: [Skill(name: "laser", level: 2)])
            $0.sessions[1] = second("2027-03-02T11:30")
        },
        Break("one person at two places", ["P.term.001, P.term.002: ZOE needs 15, has 0"]) {
            $0.museum.kits = [SmallMuseum.kit("ROCKETS", units: 2)]
            $0.museum.instructors.append(
                SmallMuseum.instructor("EVA", skills: [Skill(name: "laser", level: 2)]))
            $0.sessions[1] = second("2027-03-02T11:00", "NORTH", lead: "EVA")
        },
        Break(
            "the programme twice at once",
            ["kit ROCKETS at 2027-03-02T09:45", "programme P at 2027-03-02T10:00"].map {
                "\($0): P.term.001, P.term.002"
            }
        ) {
            $0.museum.programmes = [$0.museum.programmes[0].with(parallel: 1)]
            $0.museum.instructors += ["EVA", "KIM"].map {
                SmallMuseum.instructor($0, skills: [Skill(name: "laser", level: 2), Skill(name: "safety")])
            }
            $0.sessions[1] = second("2027-03-02T10:00", "NORTH", lead: "EVA", assistant: "KIM")
        },
        Break("a must-rule of the planner", ["no Wednesday: 1 times"]) {
            $0.museum.constraints = [
                SmallMuseum.statement("not-at", ["name": ["no Wednesday"], "days": ["wed"], "must": ["yes"]])
            ]
        },
        Break("too many a week", ["at-most (constraints.yaml:1): 1 times"]) {
            $0.museum.constraints = [
                SmallMuseum.statement("at-most", ["count": ["1"], "per": ["week"], "must": ["yes"]])
            ]
        },
        Break("too close", ["apart (constraints.yaml:1): 1 times"]) {
            $0.museum.constraints = [SmallMuseum.statement("apart", ["minimum_days": ["2"], "must": ["yes"]])]
        },
    ]

    static let ofNames: [Break] = [
        Break("a session that is lost", ["P: [\"P.term.001\"] instead of [\"P.term.001\", \"P.term.002\"]"]) {
            $0.sessions.removeLast()
        },
        Break("left out without a reason", ["P.term.002: left out without a reason"]) {
            $0.sessions.removeLast()
            $0.unplaced = [.init(id: "P.term.002", programme: "P", meetings: 1, reasons: [])]
        },
        Break(
            "placed and left out",
            ["P: [\"P.term.001\", \"P.term.002\", \"P.term.002\"] instead of [\"P.term.001\", \"P.term.002\"]"]
        ) {
            $0.unplaced = [
                .init(id: "P.term.002", programme: "P", meetings: 1, reasons: [Message(verbatim: "full")])
            ]
        },
        Break("another name", ["P: [\"P.term.001\", \"P.term.2\"] instead of [\"P.term.001\", \"P.term.002\"]"]) {
            $0.sessions[1] = Scene.session("P.term.2", "2027-03-03T10:00")
        },
        Break("not by start", ["sessions are not by start"]) { $0.sessions.reverse() },
    ]
}

extension Scene {
    /// Puts both sessions on one day and limits the assistant.
    fileprivate mutating func limit(_ limits: LoadLimits) {
        sessions[1] = Scene.session("P.term.002", "2027-03-02T13:00")
        museum.instructors[3] = SmallMuseum.instructor("ZOE", skills: [Skill(name: "safety")], limits: limits)
    }
}

extension Programme {
    /// The same programme with some things changed.
    func with(
        rooms: RoomNeed? = nil, roles: [Role]? = nil, hours: [HoursRule]? = nil, season: DateSpan? = nil,
        parallel: Int? = nil
    ) -> Programme {
        Programme(
            id: id, title: title, kind: kind, audience: audience, minutes: minutes, setUp: setUp, clearing: clearing,
            group: group, rooms: rooms ?? self.rooms, roles: roles ?? self.roles, kits: kits, curriculum: curriculum,
            fee: fee, frequency: frequency, hours: hours ?? self.hours, season: season ?? self.season,
            language: language, tags: tags,
            priority: priority, parallel: parallel ?? self.parallel)
    }
}
