import Foundation
import MuseumModel
import Planning
import Timetabling

/// A museum drawn from a seed: small, crowded, and with something of every rule.
struct RandomMuseum {
    private var state: UInt64
    private typealias Small = SmallMuseum

    static let term = Term(
        id: "term", name: SmallMuseum.both("檔期", "Term"),
        span: DateSpan(
            LocalDate(year: 2027, month: 3, day: 8)!, LocalDate(year: 2027, month: 3, day: 28)!)!)

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    /// SplitMix64.
    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
    }

    private mutating func one<Value>(_ values: [Value]) -> Value {
        values[number(0...values.count - 1)]
    }
    private mutating func some<Value>(_ values: [Value]) -> [Value] {
        values.filter { _ in number(0...1) == 1 }
    }
    private mutating func date() -> LocalDate { Self.term.span.first.adding(days: number(0...20)) }

    mutating func folder() -> MuseumFolder {
        let rooms = (1...number(2...4)).map { room("R\($0)") }
        let instructors = (1...number(2...4)).map { instructor("I\($0)") }
        let programmes = (1...number(5...8)).map { programme("P\($0)") }
        return MuseumFolder(
            museum: museum(), rooms: rooms, instructors: instructors,
            kits: ["K1", "K2"].map {
                Kit(id: $0, name: Small.both("盒", "Kit"), units: 2, turnRound: one([0, 15, 33]))
            },
            programmes: programmes, schools: [], curricula: [Self.curriculum], days: days(),
            closures: (0..<number(2...5)).map { _ in closure() }, constraints: constraints())
    }

    private mutating func museum() -> Museum {
        let sites: [Site] = [
            Site(
                id: "south", name: Small.both("南", "South"),
                opening: one([
                    Small.hours("tue-sun,holidays 09:00-17:00"), Small.hours("daily 00:00-24:00"),
                ])),
            Site(
                id: "north", name: Small.both("北", "North"),
                opening: Small.hours("daily 09:32-16:00", "mon closed")),
        ]
        let wishes = [
            "unplaced", "spread", "day-spread", "balance", "fairness", "preferred-room", "room-stability",
        ]
        return Museum(
            id: "random", name: Small.both("館", "House"), timeZone: "Asia/Taipei",
            languages: ["zh-Hant", "en"],
            weekStart: one([.monday, .sunday]), host: "random.example", currency: "TWD", sites: sites,
            walkingMinutes: [SitePair("south", "north"): one([0, 20, 45])], terms: [Self.term],
            audiences: [
                Audience(id: "all", name: Small.both("大家", "All"), kind: .general),
                Audience(
                    id: "school", name: Small.both("學校", "School"), kind: .school,
                    windows: Small.hours("school-days 09:00-12:10", "school-days 13:00-16:00")),
            ],
            planning: PlanningPolicy(
                startEvery: one([5, 15, 30]),
                weights: Dictionary(
                    uniqueKeysWithValues: some(wishes).map {
                        ($0, number($0 == "unplaced" ? 20...90 : 0...4))
                    })),
            booking: BookingPolicy(), energy: one([[], [], energy()]))
    }

    private mutating func energy() -> [EnergyZone] {
        ["z1", "z2"].map {
            EnergyZone(
                id: $0, name: Small.both($0, $0), openedBefore: one([0, 30]), keptAfter: one([0, 20]),
                bridged: one([0, 45]),
                tariff: [
                    "daily 00:00-24:00 250", "weekdays 10:00-13:00 900", "fri-sun 22:00-03:00 30",
                    "daily 09:00-11:00 60 03-04..03-10",
                ].map { Tariff(parsing: $0)! })
        }
    }

    private static let curriculum = Curriculum(
        id: "c", title: Small.both("課綱", "Curriculum"), publisher: "p",
        standards: ["A-1", "A-2", "B-1"].map {
            Standard(
                code: Standard.Code($0), display: $0, kind: "k", domain: Small.both("域", "Domain"),
                stage: nil,
                grades: nil, topic: Small.both("題", "Topic"), isConfirmed: true)
        })

    private mutating func room(_ id: String) -> Room {
        Room(
            id: Room.ID(id), name: Small.both(id, id), site: one(["south", "north"]),
            seats: one([20, 45, 90]),
            features: id == "R1" ? ["sink", "dark"] : Set(some(["sink", "dark"])), sharing: number(1...2),
            setUp: one([0, 7, 20]),
            clearing: one([0, 10]), zone: one(["z1", "z2"]), hours: one([[], [], Small.hours("wed-sun 10:03-18:00")]))
    }

    private mutating func instructor(_ id: String) -> Instructor {
        let lines = [
            Small.hours("daily 08:00-20:00"), Small.hours("daily 00:00-24:00"),
            Small.hours("daily 09:17-17:00", "wed closed"),
            Small.hours("weekdays 09:00-11:03", "weekdays 11:03-18:00", "sat 10:00-16:00"),
            Small.hours("wed-sun 09:00-17:00", "holidays closed"),
        ]
        let skills = (0..<number(1...4)).map { _ in
            Skill(
                name: one(["laser", "stars"]), level: number(1...3), validUntil: number(0...4) == 0 ? date() : nil)
        }
        let away = date()
        return Instructor(
            id: Instructor.ID(id), name: Small.both(id, id), kind: .staff, site: "south", skills: skills,
            languages: one([["zh-Hant"], ["zh-Hant", "en"]]), availability: one(lines),
            away: some([DateSpan(away, away.adding(days: number(0...3)))!]),
            limits: LoadLimits(
                minutesPerDay: one([nil, nil, 200]), sessionsPerDay: one([nil, nil, 3]),
                minutesPerWeek: one([nil, nil, 700]),
                restMinutes: one([nil, nil, 17 * 60, 19 * 60 + 2])))
    }

    private mutating func programme(_ id: String) -> Programme {
        let pattern = SeriesPattern(
            meetings: number(2...3), everyWeeks: one([1, 1, 2]),
            holidayRule: one([.skip, .shift, .makeUp]))
        let roles = (0..<one([0, 1, 1, 1, 2])).map { _ in
            Programme.Role(
                name: one(["lead", "assistant"]), skill: one(["laser", "stars"]), level: one([1, 1, 2]))
        }
        let first = date()
        return Programme(
            id: Programme.ID(id), title: Small.both(id, id), kind: one([.schoolCourse, .familyWorkshop]),
            audience: one(["all", "school"]), minutes: one([45, 60, 90]), setUp: one([0, 0, 25]),
            clearing: one([0, 0, 40]), group: .init(maximum: one([10, 20, 30])),
            rooms: .init(
                isNeeded: number(0...3) > 0, features: one([[], [], ["sink"]]),
                preferred: one([[], [], ["R2", "R1"]])), roles: roles,
            kits: some(["K1", "K2"]).map { .init(kit: $0, units: number(1...2)) },
            curriculum: some(["A-1", "A-2", "B-1"]),
            frequency: one([
                .sessions(number(4...16)), .series(count: 2, pattern), .series(count: number(1...2), pattern),
            ]
            ),
            hours: one([
                [], [], Small.hours("mon-sat 09:10-12:00", "sun 13:00-15:00"), Small.hours("wed 09:00-15:00"),
                Small.hours("fri-sun 22:30-02:00"),
            ]),
            season: one([nil, nil, DateSpan(first, first.adding(days: one([1, 1, 12])))]),
            language: one(["zh-Hant", "zh-Hant", "en"]),
            tags: id == "P1" ? ["noisy", "wet"] : Set(some(["noisy", "wet"])), priority: number(1...9),
            parallel: number(1...2))
    }

    private mutating func days() -> DayCalendar {
        let makeUp = LocalDate(year: 2027, month: 3, day: 20)!
        let wednesday = LocalDate(year: 2027, month: 3, day: 17)!
        return DayCalendar(
            holidays: Dictionary([date(), date(), wednesday].filter { $0 != makeUp }.map { ($0, "Holiday") }) {
                one, _ in one
            },
            makeUpWorkdays: [makeUp: one([.wednesday, .monday, nil])],
            schoolTerms: [DateSpan(Self.term.span.first.adding(days: 3), Self.term.span.last)!])
    }

    private mutating func closure() -> Closure {
        let start = LocalDateTime(date(), LocalTime(minutes: one([0, 601, 780])))
        return Closure(
            scope: one([.museum, .site("south"), .room("R1"), .instructor("I1")]), start: start,
            end: start.adding(minutes: one([62, 180, 1440])), reason: "closed")
    }

    private mutating func constraints() -> [ConstraintStatement] {
        let force: [String: [String]] = one([["must": ["yes"]], ["weight": ["4"]], ["weight": ["7"]]])
        let all: [(String, [String: [String]])] = [
            (
                "not-at",
                ["days": ["fri", "holidays"], "hours": ["14:00-17:00"]].merging(force) { one, _ in one }
            ),
            ("not-at", ["dates": ["2027-03-10..2027-03-12"], "tags": ["wet"], "weight": ["3"]]),
            (
                "at-most",
                ["count": ["\(number(3...7))"], "per": [one(["day", "week", "month", "term"])]].merging(
                    force
                ) {
                    one, _ in one
                }
            ),
            ("not-overlapping", ["tags": ["noisy"], "at_once": ["\(number(1...2))"], "must": ["yes"]]),
            ("order", ["first": ["P1"], "then": ["P2"]].merging(force) { one, _ in one }),
            (
                "apart",
                ["programmes": ["P3", "P4"], "minimum_days": ["\(number(2...6))"]].merging(force) {
                    one, _ in one
                }
            ),
            (
                "cover",
                [
                    "standards": ["A", "B-1"], "at_least": ["3"], "per": [one(["week", "month"])],
                    "weight": ["2"],
                ]
            ),
        ]
        let common = some(all)
        let rare = rareConstraints().filter { _ in number(0...5) == 0 }
        return (common + rare).enumerated().map { index, entry in
            Small.statement(entry.0, entry.1, line: index * 10 + 1)
        }
    }

    /// Of every other kind something, as a must or as a wish where there is a choice.
    private mutating func rareConstraints() -> [(String, [String: [String]])] {
        func force() -> [String: [String]] {
            number(0...4) == 0 ? ["must": ["yes"]] : ["weight": ["\(number(1...5))"]]
        }
        func either(_ kind: String, _ fields: [String: [String]]) -> (String, [String: [String]]) {
            (kind, fields.merging(force()) { one, _ in one })
        }
        func wish(_ kind: String, _ fields: [String: [String]]) -> (String, [String: [String]]) {
            (kind, fields.merging(["weight": ["\(number(1...5))"]]) { one, _ in one })
        }
        let what = one(["start", "day", "week", "room", "instructor"])
        let other = one(["start", "day", "week", "room", "instructor"])
        let period = one(["week", "month", "term"])
        return [
            either("only-at", ["hours": ["09:00-14:30"], "tags": ["noisy"]]),
            either("only-at", ["days": ["tue-fri"], "programmes": ["P2"]]),
            wish("not-overlapping", ["tags": ["wet"]]),
            either("not-used", ["people": ["I1"], "days": ["wed"], "hours": ["13:03-15:00"]]),
            wish("not-used", ["in_rooms": ["R1"], "days": ["weekends"]]),
            wish("not-used", ["of_kits": ["K1"], "dates": ["2027-03-11..2027-03-14"]]),
            either("with", ["use_rooms": ["R2"], "kinds": ["school-course"]]),
            wish("with", ["use_people": ["I1"], "role": ["lead"]]),
            wish("without", ["avoid_rooms": ["R1"], "avoid_people": ["I2"]]),
            either("skill-level", ["skill": ["laser"], "level": ["2"]]),
            either("room-features", ["features": ["sink"], "tags": ["wet"]]),
            either("load", ["at_most": ["2"], "per": ["day"], "people": ["I1", "I2"]]),
            wish("load", ["at_most": ["200"], "at_least": ["60"], "counting": ["minutes"], "per": [period]]),
            wish("load", ["at_most": ["0"], "per": [period], "days": ["weekends"], "hours": ["12:00-18:00"]]),
            wish("room-load", ["at_least": ["3"], "per": [period], "in_rooms": ["R1"]]),
            either("kit-load", ["at_most": ["2"], "per": ["day"], "of_kits": ["K1", "K2"]]),
            either("working-days", ["at_most": ["3"], "per": ["week"]]),
            wish("working-days", ["count_of": ["weekends"], "at_most": ["1"], "per": [one(["month", "term"])]]),
            wish("days", ["at_least": ["3"], "per": ["week"]]),
            wish("days", ["count_of": ["weeks"], "at_most": ["2"], "per": ["term"], "tags": ["wet"]]),
            either("days-in-a-row", ["at_most": ["2"]]),
            ("rest", ["rest_hours": ["14"], "must": ["yes"]]),
            either("day-span", ["minutes": ["240"]]), wish("idle-time", ["minutes": ["30"]]),
            either("pause", ["after": ["150"], "minutes": ["20"]]),
            either("lunch", ["hours": ["11:02-13:31"], "minutes": ["60"]]),
            either("overtime", ["hours": ["09:00-16:00"]]),
            wish("at-least", ["count": ["2"], "per": [period], "days": ["weekends"]]),
            either("at-most", ["count": ["3"], "per": [period], "hours": ["13:00-17:00"]]),
            either("within", ["maximum_days": ["9"]]),
            either("same", ["what": [what], "programmes": ["P1", "P3"]]),
            either("different", ["what": [other], "tags": ["wet"]]),
            wish("different", ["what": ["room"], "tags": ["noisy"], "among": ["all"]]),
            either("follows", ["first": ["P1"], "then": ["P2"], "within_minutes": ["90"]]),
            either("change-over", ["after_tags": ["wet"], "before_tags": ["noisy"], "minutes": ["45"]]),
            either("resets", ["at_most": ["1"], "by": [one(["kind", "programme"])]]),
            either("quiet", ["noisy_tags": ["noisy"], "kinds": ["family-workshop"], "in_sites": ["south"]]),
            either("crowd", ["people_at_once": ["30"], "in_sites": ["north"]]),
        ]
    }
}
