import MuseumModel
import Testing

/// What stands in the candidates and in the classes themselves.
@Suite struct ChoiceWishesTests {
    private typealias Small = SmallMuseum

    @Test func choicesOfRoomsAndPeopleAreOneLine() throws {
        var museum = Small()
        museum.weights = ["preferred-room": 100, "seat-surplus": 10, "skill-surplus": 1]
        museum.rooms = [Small.room("A"), Small.room("B", seats: 64)]
        museum.instructors = [Small.instructor("I1", skills: [Skill(name: "laser", level: 3)])]
        museum.programmes = [
            Small.programme("NAMED", .sessions(1), rooms: .init(preferred: ["A", "B"])),
            Small.programme("ANY", .sessions(1)),
            Small.programme("LED", .sessions(1), roles: [.init(name: "lead", skill: "laser")]),
        ]
        var plan = try HandPlan(museum)
        try plan.place("LED", on: Small.day(3, 1), room: "A", staff: ["I1"])
        #expect(plan.costs()["resource"] == 2)
        try plan.place("ANY", on: Small.day(3, 2), room: "B")
        #expect(plan.costs()["resource"] == 2 + 20)
        try plan.place("NAMED", on: Small.day(3, 3), room: "B")
        #expect(plan.costs()["resource"] == 2 + 20 + 100)
    }

    @Test func aSeriesPaysForItsChoicesOnce() throws {
        var museum = Small()
        museum.rooms = [Small.room("LAB", seats: 60)]
        museum.programmes = [
            Small.programme("S", .series(count: 1, SeriesPattern(meetings: 5, holidayRule: .skip)))
        ]
        var plan = try HandPlan(museum)
        try plan.place("S", on: Small.day(3, 1))
        #expect(plan.costs()["resource"] == 2)
    }

    @Test func whatIsLeftOutCostsItsMeetingsTimesItsPriority() throws {
        var museum = Small()
        museum.programmes = [
            Small.programme("P", .sessions(2), priority: 3),
            Small.programme("S", .series(count: 1, SeriesPattern(meetings: 5, holidayRule: .skip)), priority: 2),
        ]
        var plan = try HandPlan(museum)
        #expect(plan.costs()["unplaced"] == 100 * (3 + 3 + 5 * 2))
        try plan.place("P", 2, on: Small.day(3, 1))
        #expect(plan.costs()["unplaced"] == 100 * (3 + 5 * 2))
        museum.weights = ["unplaced": 7]
        #expect(try HandPlan(museum).costs()["unplaced"] == 7 * (3 + 3 + 5 * 2))
    }
}
