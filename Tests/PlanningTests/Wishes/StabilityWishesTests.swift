import MuseumModel
import Testing

@Suite struct StabilityWishesTests {
    private typealias Small = SmallMuseum

    private func plan(rooms: [Room.ID], leads: [Instructor.ID]) throws -> HandPlan {
        var museum = Small()
        museum.weights = ["room-stability": 3, "instructor-stability": 5]
        museum.rooms = [Small.room("A"), Small.room("B"), Small.room("C")]
        museum.instructors = ["I1", "I2", "I3", "ASSIST"].map {
            Small.instructor($0, skills: [Skill(name: "laser"), Skill(name: "safety")])
        }
        museum.programmes = [
            Small.programme(
                "P", .sessions(3),
                roles: [.init(name: "lead", skill: "laser"), .init(name: "assistant", skill: "safety")])
        ]
        var plan = try HandPlan(museum)
        for (index, (room, lead)) in zip(rooms, leads).enumerated() {
            let assistant: Instructor.ID = index == 0 ? "ASSIST" : lead == "I3" ? "I2" : "I3"
            try plan.place("P", index + 1, on: Small.day(3, index + 1), room: room, staff: [lead, assistant])
        }
        return plan
    }

    @Test(
        arguments: [
            (["A", "A", "A"], 0), (["A", "B", "A"], 3), (["A", "B", "C"], 6), ([], 0),
        ] as [([Room.ID], Int)])
    func eachRoomBeyondTheFirstCosts(rooms: [Room.ID], cost: Int) throws {
        #expect(try plan(rooms: rooms, leads: ["I1", "I1", "I1"]).costs()["room-stability"] == cost)
    }

    @Test(
        arguments: [
            (["I1", "I1", "I1"], 0), (["I1", "I2", "I1"], 5), (["I1", "I2", "I3"], 10),
        ] as [([Instructor.ID], Int)])
    func eachLeadBeyondTheFirstCosts(leads: [Instructor.ID], cost: Int) throws {
        #expect(try plan(rooms: ["A", "A", "A"], leads: leads).costs()["instructor-stability"] == cost)
    }

    @Test func withoutARoomTheFirstRoleIsTheLead() throws {
        var museum = Small()
        museum.instructors.append(Small.instructor("I2", skills: [Skill(name: "laser")]))
        museum.programmes = [
            Small.programme(
                "O", .sessions(2), rooms: .init(isNeeded: false), roles: [.init(name: "lead", skill: "laser")])
        ]
        var plan = try HandPlan(museum)
        try plan.place("O", 1, on: Small.day(3, 1), room: nil, staff: ["I1"])
        try plan.place("O", 2, on: Small.day(3, 2), room: nil, staff: ["I2"])
        #expect(plan.costs()["instructor-stability"] == 1)
        #expect(plan.costs()["room-stability"] == 0)
    }
}
