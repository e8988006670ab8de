import MuseumModel
import Testing

@testable import Planning

@Suite struct NotAtTests {
    private typealias Small = SmallMuseum

    /// A session of an hour and a half.
    private func applies(_ fields: [String: [String]], _ day: LocalDate, _ time: String) throws -> Bool {
        var museum = Small()
        museum.days = DayCalendar(holidays: [Small.day(4, 5): "holiday"])
        museum.programmes = [Small.programme("P", .sessions(1), minutes: 90)]
        museum.constraints = [Small.statement("not-at", fields.merging(["must": ["yes"]]) { $1 })]
        let model = try PlanningModel(museum.folder, term: Small.term)
        return model.constraints[0].forbids(model.offerings[0], on: day, at: LocalTime(parsing: time)!)
    }

    @Test(arguments: [("13:30", false), ("13:31", true), ("15:00", true), ("16:59", true), ("17:00", false)])
    func whatOverlapsTheHours(time: String, isForbidden: Bool) throws {
        #expect(try applies(["hours": ["15:00-17:00"]], Small.day(3, 5), time) == isForbidden)
    }

    @Test(arguments: [("20:30", false), ("23:30", true), ("05:30", true), ("07:00", false)])
    func hoursOverMidnight(time: String, isForbidden: Bool) throws {
        #expect(try applies(["hours": ["22:00-07:00"]], Small.day(3, 5), time) == isForbidden)
    }

    @Test func aSessionOverMidnightMeetsTheHoursOfTheNextDay() throws {
        #expect(try applies(["hours": ["00:00-01:00"]], Small.day(3, 5), "23:00"))
        #expect(try !applies(["hours": ["00:30-01:00"]], Small.day(3, 5), "23:00"))
    }

    @Test func daysByWeekdayAndKind() throws {
        #expect(try applies(["days": ["fri", "holidays"]], Small.day(3, 5), "10:00"))
        #expect(try applies(["days": ["fri", "holidays"]], Small.day(4, 5), "10:00"))
        #expect(try applies(["days": ["tue-fri"]], Small.day(3, 4), "10:00"))
        #expect(try !applies(["days": ["fri", "holidays"]], Small.day(3, 4), "10:00"))
    }

    @Test(arguments: [(2, false), (3, true), (6, true), (7, false)])
    func datesWithBothEnds(day: Int, isForbidden: Bool) throws {
        #expect(try applies(["dates": ["2027-04-03..116/04/06"]], Small.day(4, day), "10:00") == isForbidden)
    }

    @Test func allThatIsGivenMustFit() throws {
        let fields = ["days": ["fri"], "hours": ["15:00-17:00"], "dates": ["2027-03-05"]]
        #expect(try applies(fields, Small.day(3, 5), "15:00"))
        #expect(try !applies(fields, Small.day(3, 5), "10:00"))
        #expect(try !applies(fields, Small.day(3, 12), "15:00"))
    }

    @Test func aWishCostsItsWeightForEachMeeting() throws {
        var museum = Small()
        museum.programmes = [Small.programme("P", .sessions(2))]
        museum.constraints = [
            Small.statement("not-at", ["days": ["fri"], "weight": ["5"]]),
            Small.statement("not-at", ["hours": ["10:30-12:00"], "weight": ["2"]]),
        ]
        var plan = try HandPlan(museum)
        try plan.place("P", 1, on: Small.day(3, 5))
        try plan.place("P", 2, on: Small.day(3, 12), at: "14:00")
        #expect(plan.costs()["time"] == 5 + 2 + 5)
    }

    @Test func aMustLeavesNoSuchTime() throws {
        var museum = Small()
        museum.programmes = [Small.programme("P", .sessions(1))]
        museum.constraints = [Small.statement("not-at", ["days": ["fri"], "must": ["yes"]])]
        let starts = try PlanningModel(museum.folder, term: Small.term).offerings[0].starts
        #expect(!starts.isEmpty)
        #expect(starts.allSatisfy { $0.meetings[0] / TermGrid.slotsPerDay % 7 != 4 })
    }
}
