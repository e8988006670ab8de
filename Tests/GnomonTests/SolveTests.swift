import Foundation
import Testing

/// Public instances through the command line.
@Suite struct SolveTests {
    private static let instance = """
        Name: Harbour
        Courses: 2
        Rooms: 1
        Days: 2
        Periods_per_day: 2
        Curricula: 1
        Constraints: 0

        COURSES:
        Whales Mei 2 2 30
        Tides Ann 1 1 12

        ROOMS:
        Big 28

        CURRICULA:
        Sea 2 Whales Tides

        UNAVAILABILITY_CONSTRAINTS:

        END.
        """

    private func program(_ text: String = instance) throws -> Program {
        let program = try Program(museum: nil)
        try text.write(to: program.path("harbour.ctt"), atomically: true, encoding: .utf8)
        return program
    }

    @Test(arguments: [("en", "Cost 6, hard violations 0"), ("zh-Hant", "成本 6，違反硬限制 0 次")])
    func solvedAndJudged(language: String, line: String) throws {
        let program = try program()
        let solved = try program.run(
            "solve", "harbour.ctt", "--iterations", "20000", "-o", "harbour.sol", "--language", language)
        #expect(solved.status == 0)
        // Two lectures of 30 in a room of 28; one of Whales is alone on its day.
        #expect(solved.lines.first == line)
        let judged = try program.run("evaluate", "harbour.ctt", "harbour.sol", "--language", language)
        #expect(judged.status == 0)
        #expect(judged.lines.first == line)
    }

    @Test func documents() throws {
        let program = try program()
        let solved = try program.json("solve", "harbour.ctt", "--iterations", "20000", "--seed", "3")
        #expect((solved["result"] as? [String: Any])?["cost"] as? Int == 6)
        #expect(solved["bound"] as? Int == 4)
        #expect(try #require(solved["solution"] as? String).split(separator: "\n").count == 3)
        let again = try program.json("solve", "harbour.ctt", "--iterations", "20000", "--seed", "3", "--threads", "1")
        #expect(again["solution"] as? String == solved["solution"] as? String)
    }

    @Test func whatIsImpossibleIsSaidAndWhy() throws {
        let program = try program(
            Self.instance.replacingOccurrences(of: "Whales Mei 2 2", with: "Whales Mei 4 2"))
        let solved = try program.run("solve", "harbour.ctt", "--iterations", "1000", "--language", "en")
        #expect(solved.status == 1)
        #expect(solved.lines.first?.hasPrefix("Proved that not all can be placed: courses ") == true)
        #expect(solved.lines.first?.contains("5 lectures need one of 4 places each") == true)
    }

    @Test func aBrokenSolutionIsRefused() throws {
        let program = try program()
        try "Whales Big 0 0\nTides Big 0 0\n".write(
            to: program.path("bad.sol"), atomically: true, encoding: .utf8)
        let judged = try program.run("evaluate", "harbour.ctt", "bad.sol", "--language", "en")
        #expect(judged.status == 1)
        #expect(judged.output.contains("Whales and Tides meet in the same period: day 0, period 0"))
        #expect(judged.output.contains("Whales: 1 of 2 lectures"))
    }

    @Test(arguments: [("Whales Mei 2 2 30", "Whales Mei two 2 30", "two"), ("Courses: 2", "Courses: 3", "3")])
    func faultsNameLineAndValue(part: String, other: String, value: String) throws {
        let program = try program(Self.instance.replacingOccurrences(of: part, with: other))
        let solved = try program.run("solve", "harbour.ctt", "--language", "en")
        #expect(solved.status == 2)
        #expect(solved.errors.contains("harbour.ctt:"))
        #expect(solved.errors.contains("“\(value)”"))
        #expect(solved.errors.contains("→"))
    }
}
