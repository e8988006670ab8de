import Foundation
import Testing

/// What a planner reads about sessions that do not fit, through the built program.
@Suite struct DeskTests {
    private func planned() throws -> Program {
        let program = try Program(museum: "desk")
        try #require(
            program.run("plan", "museum", "--term", "2027-march", "--iterations", "5000").status == 0)
        return program
    }

    /// The lines of an explanation of the first session of a programme that the plan leaves out.
    private func explanation(_ program: Program, of programme: String, _ language: String) throws -> [String] {
        let document = try program.json("explain", "--museum", "museum")
        let all = try #require(document["explanations"] as? [[String: Any]])
        let names = all.compactMap { $0["session"] as? String }
        let name = try #require(names.first { $0.hasPrefix(programme + ".") })
        return try program.run("explain", name, "--museum", "museum", "--language", language).lines
    }

    @Test func case01OneAvailabilityAndThreeSessions() throws {
        let program = try planned()
        let english = try explanation(program, of: "P1", "en")
        #expect(
            english[1]
                == "  Proved impossible: too few people with the skill “laser”: 3 sessions need one of 2 places; "
                + "180 minutes are needed, 120 exist")
        #expect(
            english[4...6] == [
                "  These cannot hold together, and without any one of them there is a place for all:",
                "    the sessions P1.2027-march.001 P1.2027-march.002 P1.2027-march.003",
                "    the availability of Mei (invented) I1 (tue 09:00–11:00)",
            ])
        let chinese = try explanation(program, of: "P1", "zh-Hant")
        #expect(chinese[1] == "  已證明排不進：具備「laser」的講師不足：3 場要分 2 個位置；需要 180 分鐘，只有 120 分鐘")
        #expect(chinese.contains("    美玲老師（虛構） I1 的可授課時間（tue 09:00–11:00）"))
    }

    @Test func case04EveryRoomWithItsOwnReason() throws {
        let english = try explanation(planned(), of: "P2", "en")
        let rooms = try #require(english.firstIndex(of: "  Each room and each person:"))
        #expect(
            english[(rooms + 1)...(rooms + 4)] == [
                "    Lab A LABA                24 seats, 30 needed",
                "    Lab B LABB                closed Sun 2027-03-07 10:00–12:00",
                "    Star Room STAR            no “sinks”", "    Lecture Hall TALK         no “sinks”",
            ])
        #expect(english.contains("    open Lab B LABB on Sunday 09:00–17:00"))
    }

    @Test func case13TwelveAndRoomForEight() throws {
        let program = try planned()
        let english = try explanation(program, of: "P3", "en")
        #expect(english[1].hasPrefix("  Proved impossible: too few rooms: 12 sessions need one of 8 places; "))
        #expect(english.contains("    leave out 4 of these sessions"))
        let chinese = try explanation(program, of: "P3", "zh-Hant")
        #expect(chinese[1].hasPrefix("  已證明排不進：場地不足：12 場要分 8 個位置；"))
        #expect(
            try program.run("explain", "--museum", "museum").lines[0].hasSuffix(
                "16 sessions asked for, 10 placed, 6 left out."))
    }

    @Test func anUnknownSessionIsRefusedWithTheNearestName() throws {
        let program = try planned()
        let result = try program.run("suggest", "P1.2027-march.009", "--museum", "museum")
        #expect(result.status == 2 && result.errors.contains("did you mean P1.2027-march.00"))
        #expect(try program.run("substitute", "I9", "--on", "2027-03-06", "--museum", "museum").status == 2)
    }
}
