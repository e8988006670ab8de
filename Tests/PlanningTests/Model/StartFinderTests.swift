import MuseumModel
import Testing

@testable import Planning

@Suite struct StartFinderTests {
    private typealias Small = SmallMuseum

    /// 1 to 7 March 2027, Monday to Sunday: a school term with a holiday on Tuesday, made up on Saturday.
    private var museum: Small {
        var museum = Small()
        museum.days = DayCalendar(
            holidays: [Small.day(3, 2): "holiday"], makeUpWorkdays: [Small.day(3, 6): .tuesday],
            schoolTerms: [Small.term.span])
        museum.audiences += [
            Small.audience("preschool", .preschool, "school-days 09:00-12:00"),
            Small.audience("senior", .senior, "workdays 09:00-12:00"),
            Small.audience("family", .family, "days-off 09:00-17:00"),
            Small.audience("weekday-seniors", .senior, "mon-fri 09:00-12:00"),
        ]
        return museum
    }

    private let week = DateSpan(Small.day(3, 1), Small.day(3, 7))

    private func offering(_ programme: Programme, _ change: (inout Small) -> Void = { _ in }) throws -> Offering {
        var museum = museum
        museum.programmes = [programme]
        change(&museum)
        return try PlanningModel(museum.folder, term: Small.term).offerings[0]
    }

    private func starts(_ offering: Offering) -> [String] {
        let grid = TermGrid(span: Small.term.span, weekStart: .monday)
        return offering.starts.map { grid.moment($0.meetings[0]) }.map {
            "\($0.date.weekday.shortName.english) \($0.time)"
        }
    }

    @Test(
        arguments: [
            ("preschool", ["Mon", "Wed", "Thu", "Fri", "Sat"]), ("senior", ["Mon", "Wed", "Thu", "Fri", "Sat"]),
            ("weekday-seniors", ["Mon", "Tue", "Wed", "Thu", "Fri"]),
        ] as [(Audience.ID, [String])])
    func mornings(audience: Audience.ID, days: [String]) throws {
        let found = try offering(Small.programme("P", .sessions(1), audience: audience, minutes: 120, season: week))
        #expect(starts(found) == days.flatMap { ["\($0) 09:00", "\($0) 09:30", "\($0) 10:00"] })
        #expect(found.refusals.isEmpty)
    }

    @Test func familiesComeOnDaysOff() throws {
        let found = try offering(Small.programme("P", .sessions(1), audience: "family", minutes: 480, season: week))
        #expect(starts(found) == ["Tue 09:00", "Sun 09:00"])
    }

    @Test func startsAreMultiplesOfTheStepAfterMidnight() throws {
        let programme = Small.programme("P", .sessions(1), hours: Small.hours("mon 09:10-11:00"), season: week)
        #expect(starts(try offering(programme) { $0.startEvery = 25 }) == ["Mon 09:10", "Mon 09:35", "Mon 10:00"])
        #expect(starts(try offering(programme)) == ["Mon 09:30", "Mon 10:00"])
    }

    /// Case 20.
    @Test func aNightOverTwoDaysOfHours() throws {
        let night = Small.programme(
            "N", .sessions(1), minutes: 540, hours: Small.hours("sat 22:00-24:00", "sun 00:00-07:00"))
        let found = try offering(night) {
            $0.rooms = [Small.room("LAB", hours: Small.hours("daily 00:00-24:00"))]
        }
        #expect(Set(starts(found)) == ["Sat 22:00"])
        #expect(found.starts.count == 13)
    }

    @Test func refusalsAreCountedByReason() throws {
        let programme = Small.programme(
            "P", .sessions(1), minutes: 480, roles: [.init(name: "lead", skill: "laser")], season: week)
        let found = try offering(programme) {
            $0.closures = [
                Small.closure(.museum, "2027-03-01T12:00", "2027-03-01T13:00"),
                Small.closure(.room("LAB"), "2027-03-02T16:00", "2027-03-02T17:00"),
            ]
            $0.constraints = [Small.statement("not-at", ["days": ["wed"], "must": ["yes"], "name": ["no Wednesday"]])]
            $0.instructors = [
                Small.instructor(
                    "I1", skills: [Skill(name: "laser", validUntil: Small.day(3, 5))],
                    hours: Small.hours("daily 08:00-22:00", "thu closed"))
            ]
        }
        #expect(starts(found) == ["Fri 09:00"])
        #expect(
            found.refusals == [
                .museumClosed: 1, .noRoomOpen: 1, .rule("no Wednesday"): 1,
                .noInstructor(role: "lead", skill: "laser"): 3,
            ])
    }

    @Test func aMakeUpSaturdayFollowsTheAvailabilityOfItsWeekday() throws {
        let programme = Small.programme(
            "P", .sessions(1), minutes: 480, roles: [.init(name: "lead", skill: "laser")], season: week)
        let found = try offering(programme) {
            $0.instructors = [
                Small.instructor("I1", skills: [Skill(name: "laser")], hours: Small.hours("tue 08:00-22:00"))
            ]
        }
        #expect(starts(found) == ["Tue 09:00", "Sat 09:00"])
    }

    @Test func aSeriesWhoseFirstDayIsClosedIsCountedAsClosed() throws {
        let pattern = SeriesPattern(meetings: 2, holidayRule: .shift)
        let programme = Small.programme(
            "S", .series(count: 1, pattern), hours: Small.hours("mon 10:00-11:00"),
            season: DateSpan(Small.day(3, 1), Small.day(3, 15)))
        let found = try offering(programme) {
            $0.closures = [
                Small.closure(.museum, "2027-03-01T00:00", "2027-03-02T00:00"),
                Small.closure(.room("LAB"), "2027-03-08T00:00", "2027-03-09T00:00"),
            ]
        }
        #expect(found.starts.isEmpty)
        #expect(found.refusals == [.museumClosed: 1, .noRoomOpen: 1, .seriesTooLong: 1])
    }

    @Test func aSeriesHasOneRoomForAllItsMeetings() throws {
        let pattern = SeriesPattern(meetings: 2, holidayRule: .skip)
        let programme = Small.programme(
            "S", .series(count: 1, pattern), hours: Small.hours("mon 10:00-11:00"),
            season: DateSpan(Small.day(3, 1), Small.day(3, 8)))
        let found = try offering(programme) {
            $0.rooms = [Small.room("A"), Small.room("B")]
            $0.closures = [
                Small.closure(.room("A"), "2027-03-01T00:00", "2027-03-02T00:00"),
                Small.closure(.room("B"), "2027-03-08T00:00", "2027-03-09T00:00"),
            ]
        }
        #expect(found.starts.isEmpty)
        #expect(found.refusals == [.noRoomOpen: 1, .seriesTooLong: 1])
    }

    @Test func wishesAboutTimesArePaidForEachMeeting() throws {
        let pattern = SeriesPattern(meetings: 3, holidayRule: .skip)
        let programme = Small.programme("S", .series(count: 1, pattern), hours: Small.hours("mon 10:00-11:00"))
        let found = try offering(programme) {
            $0.constraints = [
                Small.statement("not-at", ["dates": ["2027-03-08..2027-03-15"], "weight": ["5"]]),
                Small.statement("not-at", ["days": ["mon"], "weight": ["1"]]),
            ]
        }
        #expect(found.starts.map(\.penalty).prefix(4) == [13, 13, 8, 3])
    }

    @Test func aSeasonOutsideTheTermLeavesNothing() throws {
        let found = try offering(
            Small.programme(
                "P", .sessions(1),
                season: DateSpan(LocalDate(parsing: "2028-01-01")!, LocalDate(parsing: "2028-02-01")!)))
        #expect(found.starts.isEmpty && found.refusals.isEmpty)
    }
}
