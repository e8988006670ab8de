import MuseumModel
import Testing

@Suite struct FairnessWishTests {
    private typealias Small = SmallMuseum

    /// ALL is there for 3 hours on each of 13 Mondays and 31 May, 42 hours; HALF for half of that.
    private func plan(_ leads: [Instructor.ID]) throws -> HandPlan {
        var museum = Small()
        museum.weights = ["fairness": 10]
        museum.instructors = [
            Small.instructor("ALL", skills: [Skill(name: "laser")], hours: Small.hours("mon 09:00-12:00")),
            Small.instructor("HALF", skills: [Skill(name: "laser")], hours: Small.hours("mon 09:00-10:30")),
            Small.instructor("IDLE", hours: Small.hours("daily 09:00-17:00")),
        ]
        museum.programmes = [
            Small.programme(
                "P", .sessions(leads.count), minutes: 90, roles: [.init(name: "lead", skill: "laser")])
        ]
        var plan = try HandPlan(museum)
        for (index, lead) in leads.enumerated() {
            try plan.place("P", index + 1, on: Small.day(3, 1 + 7 * index), at: "09:00", staff: [lead])
        }
        return plan
    }

    @Test func fourTimesTheSquareOfTheHoursByTheHoursThere() throws {
        // 3 hours: 10 · 4 · 9 / 42 = 8.6.
        #expect(try plan(["ALL", "ALL"]).costs()["fairness"] == 8)
        // 10 · 4 · 9 / 21 = 17.1.
        #expect(try plan(["HALF", "HALF"]).costs()["fairness"] == 17)
        // 10 · 4 · 2.25 / 42 = 2.1 and 4.3.
        #expect(try plan(["ALL", "HALF"]).costs()["fairness"] == 2 + 4)
    }

    @Test func sharingIsCheaperThanPiling() throws {
        let piled = try plan(["ALL", "ALL", "ALL", "ALL"]).costs()["fairness"]!
        let shared = try plan(["ALL", "ALL", "ALL", "HALF"]).costs()["fairness"]!
        #expect(shared < piled)
    }
}
