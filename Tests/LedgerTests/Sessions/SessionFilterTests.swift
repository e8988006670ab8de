import Ledger
import MuseumModel
import Testing

@Suite struct SessionFilterTests {
    private func found(_ change: (inout SessionFilter) -> Void) async throws -> [Session.ID] {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan(
                "spring",
                [
                    Fixture.session("A", at: "2027-04-01T00:00"),
                    Fixture.session("B", at: "2027-04-01T23:30", capacity: 8, room: "HALL"),
                    Fixture.session("C", at: "2027-04-02T09:00", programme: "Rockets", room: nil, instructor: "tom"),
                    Fixture.session("D", at: "2027-04-03T09:00", series: "weekly"),
                ]))
        try await ledger.put(Fixture.plan("summer", [Fixture.session("Z", at: "2027-07-01T09:00")], term: "summer"))
        try await ledger.put(Fixture.plan("none", [], term: "summer"))
        var filter = SessionFilter()
        change(&filter)
        return try await ledger.sessions(filter).map(\.session.id)
    }

    @Test func withoutConditionsEverything() async throws {
        #expect(try await found { _ in } == ["A", "B", "C", "D", "Z"])
    }

    @Test func daysAreInclusive() async throws {
        #expect(try await found { $0.through = LocalDate(parsing: "2027-04-01") } == ["A", "B"])
        #expect(try await found { $0.from = LocalDate(parsing: "2027-04-02") } == ["C", "D", "Z"])
    }

    @Test func eachConditionNarrows() async throws {
        #expect(try await found { $0.ids = ["B", "Z", "?"] } == ["B", "Z"])
        #expect(try await found { $0.ids = [] } == [])
        #expect(try await found { $0.term = "summer" } == ["Z"])
        #expect(try await found { $0.programmes = ["Rockets"] } == ["C"])
        #expect(try await found { $0.series = "weekly" } == ["D"])
        #expect(try await found { $0.rooms = ["HALL", "NONE"] } == ["B"])
        #expect(try await found { $0.instructors = ["tom"] } == ["C"])
        #expect(try await found { $0.status = .cancelled } == ["Z"])
        #expect(try await found { $0.text = "ROCK" } == ["C"])
        #expect(try await found { $0.text = "' OR 1 --" } == [])
    }

    @Test func conditionsAreJoined() async throws {
        #expect(
            try await found {
                $0.rooms = ["LAB"]
                $0.through = LocalDate(parsing: "2027-04-02")
            } == ["A"])
    }
}
