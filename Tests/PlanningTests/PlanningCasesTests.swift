import MuseumModel
import Testing

/// What planners of other tools ran into; the numbers are those of the collection of cases.
@Suite struct PlanningCasesTests {
    private typealias Small = SmallMuseum

    @Test func case01ThreeSessionsWhereTwoHoursOfTheSkillExist() async throws {
        var museum = Small()
        museum.instructors = [
            Small.instructor("MEI", skills: [Skill(name: "laser")], hours: Small.hours("tue 09:00-11:00"))
        ]
        let week = DateSpan(Small.day(3, 1), Small.day(3, 7))
        museum.programmes = [
            Small.programme("L", .sessions(3), roles: [.init(name: "lead", skill: "laser")], season: week)
        ]
        let plan = try await museum.plan()
        #expect(plan.sessions.count == 2)
        #expect(plan.unplaced.count == 1)
        // One laboratory is taken at the same hours; it is the people who are missing, and they are named first.
        let reason = try #require(plan.unplaced.first?.reasons.first)
        #expect(reason.english.contains("nobody with the skill “laser” (lead) is free"))
        #expect(reason.zhHant.contains("具備「laser」的講師（lead）"))
    }

    @Test func case05And13RoomForEightOfTwelve() async throws {
        var museum = Small()
        museum.programmes = [
            Small.programme(
                "P", .sessions(12), hours: Small.hours("mon 09:00-17:00"),
                season: DateSpan(Small.day(3, 1), Small.day(3, 1)))
        ]
        let plan = try await museum.plan()
        #expect(plan.sessions.count == 8)
        #expect(plan.unplaced.count == 4)
        #expect(plan.unplaced.allSatisfy { $0.reasons.first?.english.contains("every fitting room is in use") == true })
    }

    @Test func case19And20ANightStaysWhereItIs() async throws {
        var museum = Small()
        museum.sites = [Site(id: "main", name: Small.both("館", "House"), opening: Small.hours("daily 22:00-07:00"))]
        museum.programmes = [Small.programme("N", .sessions(1), minutes: 540, hours: Small.hours("sat 22:00-07:00"))]
        let session = try #require(try await museum.plan().sessions.first)
        #expect(session.start.time.description == "22:00")
        #expect(session.end == session.start.adding(minutes: 540))
        #expect(session.start.date.weekday == .saturday)
    }

    @Test(arguments: [
        (SeriesPattern.HolidayRule.skip, 11, LocalDate(year: 2027, month: 5, day: 17)!),
        (.shift, 12, LocalDate(year: 2027, month: 5, day: 24)!),
        (.makeUp, 12, LocalDate(year: 2027, month: 5, day: 17)!),
    ])
    func case22TwelveMondaysWithOneHoliday(rule: SeriesPattern.HolidayRule, meetings: Int, last: LocalDate) async throws
    {
        var museum = Small()
        museum.closures = [
            Closure(
                scope: .museum, start: LocalDateTime(Small.day(4, 5), LocalTime(minutes: 0)),
                end: LocalDateTime(Small.day(4, 6), LocalTime(minutes: 0)), reason: "holiday")
        ]
        museum.programmes = [
            Small.programme(
                "S", .series(count: 1, SeriesPattern(meetings: 12, holidayRule: rule)),
                hours: Small.hours("mon 10:00-11:00"), season: DateSpan(Small.day(3, 1), Small.day(5, 31)))
        ]
        let plan = try await museum.plan(iterations: 1)
        let first = try #require(plan.sessions.first?.start.date)
        // A series that starts on the first Monday; later starts are lawful as well, so the pattern is checked from its own start.
        #expect(plan.sessions.count == (first > Small.day(4, 5) ? 12 : meetings))
        if first == Small.day(3, 1) { #expect(plan.sessions.last?.start.date == last) }
        #expect(!plan.sessions.contains { $0.start.date == Small.day(4, 5) })
        #expect(Set(plan.sessions.map(\.room)).count == 1)
    }

    @Test func case23TwelveMinutesWalkBetweenTheHalls() async throws {
        var museum = Small()
        museum.sites.append(
            Site(id: "north", name: Small.both("北館", "North"), opening: Small.hours("daily 09:00-17:00")))
        museum.rooms.append(Small.room("N", site: "north"))
        museum.walking = [SitePair("main", "north"): 12]
        let one = DateSpan(Small.day(3, 1), Small.day(3, 1))
        let laser = [Programme.Role(name: "lead", skill: "laser")]
        museum.programmes = [
            Small.programme(
                "A", .sessions(1), rooms: .init(preferred: ["LAB"]), roles: laser,
                hours: Small.hours("daily 10:00-11:00"),
                season: one),
            Small.programme(
                "B", .sessions(1), rooms: .init(preferred: ["N"]), roles: laser,
                hours: Small.hours("daily 11:00-12:00"),
                season: one),
        ]
        #expect(try await museum.plan().sessions.count == 1)
        museum.walking = [:]
        #expect(try await museum.plan().sessions.count == 2)
    }

    @Test func case24AYardForTwo() async throws {
        var museum = Small()
        museum.rooms = [Small.room("YARD", sharing: 2)]
        museum.programmes = [
            Small.programme(
                "Y", .sessions(3), hours: Small.hours("daily 10:00-11:00"),
                season: DateSpan(Small.day(3, 1), Small.day(3, 1)))
        ]
        let plan = try await museum.plan()
        #expect(plan.sessions.count == 2)
        #expect(plan.unplaced.count == 1)
    }

    @Test func case25AKitIsAwayUntilItIsReset() async throws {
        var museum = Small()
        museum.rooms.append(Small.room("LAB2"))
        museum.kits = [Kit(id: "ROCKETS", name: Small.both("火箭", "Rockets"), units: 1, turnRound: 60)]
        let one = DateSpan(Small.day(3, 1), Small.day(3, 1))
        museum.programmes = [
            Small.programme(
                "A", .sessions(2), kits: [.init(kit: "ROCKETS")], hours: Small.hours("daily 10:00-12:30"), season: one)
        ]
        #expect(try await museum.plan().sessions.count == 1)
        museum.kits = [Kit(id: "ROCKETS", name: Small.both("火箭", "Rockets"), units: 1, turnRound: 30)]
        #expect(try await museum.plan().sessions.count == 2)
    }

    @Test func case26SetUpBelongsToTheRoom() async throws {
        var museum = Small()
        museum.rooms = [Small.room("LAB", setUp: 30)]
        museum.programmes = [
            Small.programme(
                "A", .sessions(2), hours: Small.hours("daily 09:00-11:00"),
                season: DateSpan(Small.day(3, 1), Small.day(3, 1)))
        ]
        #expect(try await museum.plan().sessions.count == 1)
        museum.rooms = [Small.room("LAB", setUp: 0)]
        #expect(try await museum.plan().sessions.count == 2)
    }

    @Test func case30SessionsAreSpreadOverTheTerm() async throws {
        var museum = Small()
        museum.programmes = [Small.programme("P", .sessions(26))]
        let plan = try await museum.plan(iterations: 20_000)
        let weeks = Dictionary(grouping: plan.sessions) { $0.start.date.startOfWeek(.monday) }
        #expect(plan.sessions.count == 26)
        #expect(weeks.count >= 13)
        #expect(weeks.values.allSatisfy { $0.count <= 3 })
    }
}
