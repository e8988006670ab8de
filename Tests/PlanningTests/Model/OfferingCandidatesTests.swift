import MuseumModel
import Testing

@testable import Planning

@Suite struct OfferingCandidatesTests {
    private typealias Small = SmallMuseum

    private func offering(_ programme: Programme, _ change: (inout Small) -> Void = { _ in }) throws -> Offering {
        var museum = Small()
        museum.rooms = [
            Small.room("A", seats: 20), Small.room("B", seats: 39, features: ["sinks"]), Small.room("C", seats: 85),
            Small.room("D", seats: 19, features: ["sinks"]),
        ]
        museum.programmes = [programme]
        change(&museum)
        return try PlanningModel(museum.folder, term: Small.term).offerings[0]
    }

    @Test func everyTwentySeatsTooManyCost() throws {
        let found = try offering(Small.programme("P", .sessions(1))) { $0.weights = ["seat-surplus": 7] }
        #expect(found.rooms.map(\.room.id) == ["A", "B", "C"])
        #expect(found.rooms.map(\.penalty) == [0, 0, 21])
    }

    @Test func roomsThatLackSomethingAreNoCandidates() throws {
        #expect(
            try offering(Small.programme("P", .sessions(1), rooms: .init(features: ["sinks"]))).rooms.map(\.room.id)
                == ["B"])
        #expect(try offering(Small.programme("P", .sessions(1), rooms: .init(isNeeded: false))).rooms.isEmpty)
    }

    @Test func namedRoomsCostTheirPlaceInTheList() throws {
        let found = try offering(Small.programme("P", .sessions(1), rooms: .init(preferred: ["C", "D", "A"])))
        #expect(found.rooms.map(\.room.id) == ["C", "A"])
        #expect(found.rooms.map(\.penalty) == [0, 4])
    }

    @Test func whoSpeaksTheLanguageAndHasTheSkill() throws {
        let programme = Small.programme("P", .sessions(1), roles: [.init(name: "lead", skill: "laser", level: 2)])
        let found = try offering(programme) {
            $0.weights = ["skill-surplus": 3]
            $0.instructors = [
                Small.instructor("LOW", skills: [Skill(name: "laser")]),
                Small.instructor("FIT", skills: [Skill(name: "laser", level: 2, validUntil: Small.day(4, 1))]),
                Small.instructor("TOP", skills: [Skill(name: "laser", level: 4)]),
                Small.instructor("ENG", skills: [Skill(name: "laser", level: 2)], languages: ["en"]),
                Small.instructor("OTHER", skills: [Skill(name: "safety", level: 2)]),
            ]
        }
        #expect(found.instructors[0].map(\.instructor.id) == ["FIT", "TOP"])
        #expect(found.instructors[0].map(\.penalty) == [0, 6])
        #expect(found.instructors[0].map(\.validUntil) == [Small.day(4, 1), nil])
    }

    @Test func ofSeveralLevelsTheOneThatLastsLongestCounts() throws {
        let programme = Small.programme("P", .sessions(1), roles: [.init(name: "lead", skill: "laser")])
        let found = try offering(programme) {
            $0.instructors = [
                Small.instructor(
                    "I1",
                    skills: [
                        Skill(name: "laser", level: 1, validUntil: Small.day(3, 9)), Skill(name: "laser", level: 2),
                    ])
            ]
        }
        #expect(found.instructors[0].map(\.validUntil) == [nil])
    }
}

@Suite struct RoomMisfitTests {
    /// Case 4: each room with its own reason.
    @Test func saysAllThatIsMissing() {
        let programme = SmallMuseum.programme("P", .sessions(1), maximum: 30, rooms: .init(features: ["sinks", "gas"]))
        let small = SmallMuseum.room("A", seats: 24, features: ["sinks"]).misfit(for: programme)
        #expect(small?.english == "room A: 24 seats, 30 needed, no “gas”")
        #expect(small?.zhHant == "場地 A：24 個座位，需要 30 個、沒有「gas」")
        #expect(SmallMuseum.room("B", seats: 30, features: ["sinks", "gas"]).misfit(for: programme) == nil)
    }
}
