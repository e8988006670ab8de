import Foundation
import MuseumModel
import Testing

/// What planners of other tools ran into, about dates; the numbers are those of the collection of cases.
@Suite struct DateCasesTests {
    private typealias Small = SmallMuseum

    /// The clocks of New York change on 14 March 2027.
    @Test func case19AWeeklyClassStaysAtItsHour() async throws {
        var museum = Small()
        museum.timeZone = "America/New_York"
        museum.programmes = [
            Small.programme(
                "S", .series(count: 1, SeriesPattern(meetings: 4, holidayRule: .skip)),
                hours: Small.hours("sat 14:00-15:00"), season: DateSpan(Small.day(3, 6), Small.day(3, 27)))
        ]
        let plan = try await museum.plan()
        #expect(
            plan.sessions.map(\.start.description) == [
                "2027-03-06T14:00", "2027-03-13T14:00", "2027-03-20T14:00", "2027-03-27T14:00",
            ])
        var copy = plan
        for _ in 1...10 { copy = try JSONDecoder().decode(Plan.self, from: JSONEncoder().encode(copy)) }
        #expect(copy == plan)
    }

    /// The hours of the house, of the instructor and of the programme end at midnight and begin again.
    @Test func case20ANightOverHoursThatTouchAtMidnight() async throws {
        let night = Small.hours("sat 18:00-24:00", "sun 00:00-08:00")
        var museum = Small()
        museum.sites = [Site(id: "main", name: Small.both("館", "House"), opening: night)]
        museum.instructors = [Small.instructor("I1", skills: [Skill(name: "laser")], hours: night)]
        museum.programmes = [
            Small.programme(
                "N", .sessions(1), minutes: 540, roles: [.init(name: "lead", skill: "laser")],
                hours: Small.hours("sat 22:00-07:00"))
        ]
        let session = try #require(try await museum.plan().sessions.first)
        #expect(session.start.time.description == "22:00")
        #expect(session.end == LocalDateTime(session.start.date, LocalTime(parsing: "31:00")!))
        #expect(session.start.date.weekday == .saturday)
    }

    @Test func case20ALastNightEndsAfterTheTerm() async throws {
        var museum = Small()
        museum.sites = [Site(id: "main", name: Small.both("館", "House"), opening: Small.hours("daily 22:00-07:00"))]
        museum.programmes = [Small.programme("N", .sessions(1), minutes: 540, season: Small.only(5, 31))]
        #expect(try await museum.plan().sessions.map(\.end.description) == ["2027-06-01T07:00"])
    }

    /// Two series of every other Monday in one laboratory, at the same hour.
    @Test func case21OddAndEvenWeeksDoNotClash() async throws {
        var museum = Small()
        let pattern = SeriesPattern(meetings: 3, everyWeeks: 2, holidayRule: .skip)
        museum.programmes = [(1, "ODD"), (8, "EVEN")].map { first, id in
            Small.programme(
                Programme.ID(id), .series(count: 1, pattern), hours: Small.hours("mon 10:00-11:00"),
                season: DateSpan(Small.day(3, first), Small.day(3, first).adding(days: 28)))
        }
        let plan = try await museum.plan()
        #expect(plan.sessions.count == 6)
        #expect(plan.unplaced.isEmpty)
    }

    @Test func case21OneCommonWeekIsOneClashOnItsDate() throws {
        var museum = Small()
        museum.programmes = [
            Small.programme(
                "S", .series(count: 1, SeriesPattern(meetings: 3, everyWeeks: 2, holidayRule: .skip)),
                hours: Small.hours("mon 10:00-11:00")),
            Small.programme("P", .sessions(1)),
        ]
        var hand = try HandPlan(museum)
        try hand.place("S", on: Small.day(3, 1))
        try hand.place("P", on: Small.day(3, 8))
        #expect(hand.violations == [])
        try hand.place("P", on: Small.day(3, 15), at: "10:30")
        #expect(hand.violations == ["occupancy"])
        let evaluator = MuseumEvaluator(folder: museum.folder, term: Small.term, plan: hand.plan)
        #expect(evaluator.violations == ["room LAB at 2027-03-15T10:30: P.term.001, S.term.s1.02"])
    }

    /// The season leaves only one first Monday; 5 April is closed.
    @Test(arguments: [
        (SeriesPattern.HolidayRule.skip, 11, Small.day(5, 17)), (.shift, 12, Small.day(5, 24)),
        (.makeUp, 12, Small.day(5, 17)),
    ])
    func case22TwelveMondaysWithOneHoliday(rule: SeriesPattern.HolidayRule, meetings: Int, last: LocalDate) async throws
    {
        var museum = Small()
        museum.closures = [Small.closure(.museum, "2027-04-05T00:00", "2027-04-06T00:00")]
        museum.programmes = [
            Small.programme(
                "S", .series(count: 1, SeriesPattern(meetings: 12, holidayRule: rule)),
                hours: Small.hours("mon 10:00-11:00"), season: DateSpan(Small.day(3, 1), last))
        ]
        let plan = try await museum.plan()
        #expect(plan.sessions.count == meetings)
        #expect(plan.sessions.first?.start.date == Small.day(3, 1))
        #expect(plan.sessions.last?.start.date == last)
        #expect(plan.sessions.contains { $0.start.date == Small.day(4, 6) } == (rule == .makeUp))
        #expect(plan.sessions.allSatisfy { $0.start.time.minutes == 600 && $0.room == "LAB" })
    }

    @Test func case22AMakeUpSaturdayFollowsTheWeekdayThatItReplaces() async throws {
        var museum = Small()
        museum.days = DayCalendar(
            holidays: [Small.day(3, 5): "holiday"], makeUpWorkdays: [Small.day(3, 6): .friday])
        museum.instructors = [
            Small.instructor(
                "I1", skills: [Skill(name: "laser")], hours: Small.hours("fri 09:00-17:00", "holidays closed"))
        ]
        museum.programmes = [
            Small.programme(
                "P", .sessions(1), roles: [.init(name: "lead", skill: "laser")],
                season: DateSpan(Small.day(3, 1), Small.day(3, 7)))
        ]
        #expect(try await museum.plan().sessions.map(\.start.date) == [Small.day(3, 6)])
    }

    @Test func case22AClosureOfOneBuildingLeavesTheOtherAlone() async throws {
        var museum = Small()
        museum.sites.append(
            Site(id: "north", name: Small.both("北館", "North"), opening: Small.hours("daily 09:00-17:00")))
        museum.rooms.append(Small.room("N", site: "north"))
        museum.closures = [Small.closure(.site("main"), "2027-03-08T00:00", "2027-03-09T00:00")]
        let pattern = SeriesPattern(meetings: 3, holidayRule: .skip)
        museum.programmes = ["LAB", "N"].map {
            Small.programme(
                Programme.ID("S-\($0)"), .series(count: 1, pattern), rooms: .init(preferred: [Room.ID($0)]),
                hours: Small.hours("mon 10:00-11:00"), season: DateSpan(Small.day(3, 1), Small.day(3, 15)))
        }
        let plan = try await museum.plan()
        #expect(plan.sessions.filter { $0.room == "LAB" }.map(\.start.date) == [Small.day(3, 1), Small.day(3, 15)])
        #expect(plan.sessions.filter { $0.room == "N" }.count == 3)
    }
}
