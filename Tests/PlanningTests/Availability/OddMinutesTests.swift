import MuseumModel
import Testing

/// Hours that begin or end within a step of five minutes.
@Suite struct OddMinutesTests {
    private typealias Small = SmallMuseum

    private func museum(_ opening: String...) -> SmallMuseum {
        var museum = Small()
        museum.sites = [
            Site(
                id: "main", name: Small.both("館", "House"), opening: opening.map { HoursRule(parsing: $0)! }
            )
        ]
        museum.programmes = [
            Small.programme(
                "P", .sessions(1), roles: [.init(name: "lead", skill: "laser")],
                hours: Small.hours("daily 09:30-10:30"), season: DateSpan(Small.day(3, 1), Small.day(3, 1)))
        ]
        return museum
    }

    @Test(arguments: [("daily 09:30-10:30", 1), ("daily 09:32-17:00", 0), ("daily 09:00-10:29", 0)])
    func aHouseIsNotUsedBeforeItOpensOrAfterItCloses(opening: String, sessions: Int) async throws {
        #expect(try await museum(opening).plan().sessions.count == sessions)
    }

    @Test(arguments: [("daily 09:28-10:33", 1), ("daily 09:31-17:00", 0), ("daily 09:00-10:28", 0)])
    func nobodyTeachesBeforeTheyComeOrAfterTheyGo(hours: String, sessions: Int) async throws {
        var museum = museum("daily 09:00-17:00")
        museum.instructors = [
            Small.instructor("I1", skills: [Skill(name: "laser")], hours: [HoursRule(parsing: hours)!])
        ]
        #expect(try await museum.plan().sessions.count == sessions)
    }

    @Test func hoursThatTouchAreOne() async throws {
        #expect(try await museum("daily 09:00-10:03", "daily 10:03-17:00").plan().sessions.count == 1)
        #expect(try await museum("daily 09:00-10:02", "daily 10:03-17:00").plan().sessions.isEmpty)
    }
}
