import Testing
import Timetabling
import TimetablingFormats

@Suite struct CurriculumTimetableProblemTests {
    private func evaluate(_ solution: String, of text: String = Toy.text) throws -> Evaluation {
        let instance = try CurriculumTimetable(reading: text)
        return instance.problem.evaluate(try instance.assignment(reading: solution))
    }

    private func costs(_ solution: String) throws -> [String: Int] {
        let evaluation = try evaluate(solution)
        #expect(evaluation.violations.isEmpty)
        return Dictionary(uniqueKeysWithValues: evaluation.costs.filter { $0.cost != 0 })
    }

    @Test func costsAreThoseOfUD2() throws {
        // Sea: Whales 0 0, Tides 0 1, Whales 0 2; Whales 2 0, Tides 2 1. Air: Whales 0 0, 0 2, 2 0, Kites 1 1.
        // Isolated: none in Sea, all four in Air. Whales has two days of two.
        let solution = """
            Whales Big 0 0
            Tides Small 0 1
            Whales Big 0 2
            Kites Big 1 1
            Whales Big 2 0
            Tides Small 2 1
            """
        #expect(try costs(solution) == ["compactness": 8])
        // Ten students of Whales and five of Kites without a seat, and Whales in two rooms.
        let worse = solution.replacing("Whales Big 2 0", with: "Whales Small 2 0")
            .replacing("Kites Big", with: "Kites Small")
        #expect(try costs(worse) == ["compactness": 8, "resource": 15, "stability": 1])
        // Tides on one day of two; its neighbours of the other day stand alone in Sea.
        let crowded = solution.replacing("Tides Small 2 1", with: "Tides Small 1 0")
            .replacing("Tides Small 0 1", with: "Tides Small 1 2")
        #expect(try costs(crowded) == ["minimum days": 5, "compactness": 2 * (3 + 2 + 4)])
    }

    @Test(arguments: [
        ("Whales Big 0 0\nKites Big 0 0", "occupancy"), ("Whales Big 0 1\nTides Small 0 1", "occupancy"),
        ("Whales Big 0 0\nWhales Small 0 0", "occupancy"),
    ])
    func clashesOfRoomsTeachersCurriculaAndCourses(solution: String, rule: String) throws {
        #expect(Set(try evaluate(solution).violations.map(\.rule)) == [rule])
    }

    @Test func aSolutionIsWrittenAndReadBack() async throws {
        let instance = try CurriculumTimetable(reading: Toy.text)
        let outcome = await Solver(isChecking: true).solve(instance.problem, budget: .iterations(2000))
        let text = instance.solutionText(outcome.assignment)
        #expect(text.split(separator: "\n").count == 6)
        let read = try instance.assignment(reading: text)
        #expect(read == outcome.assignment)
        #expect(instance.solutionText(read) == text)
        // Lectures that are left out have no line.
        #expect(try instance.assignment(reading: "# nothing\n\n").placements == Array(repeating: nil, count: 6))
        #expect(instance.solutionText(try instance.assignment(reading: "")) == "")
    }

    @Test(
        arguments: [
            ("\nBoats Big 0 0", 2, "Boats", .unknown(kind: "course")),
            ("Whales Huge 0 0", 1, "Huge", .unknown(kind: "room")),
            ("Whales Big 0", 1, "Whales Big 0", .missingColumn(field: "period")),
            ("Whales Big x 0", 1, "x", .notANumber(field: "day")),
            ("Whales Big 0 3", 1, "3", .outOfRange(field: "period", upTo: 2)),
            ("Whales Big 1 0\r\nKites Big 2 1", 2, "2 1", .unavailable),
            (
                "Kites Big 0 0\nKites Big 0 1", 2, "Kites", .wrongCount(section: "Kites", announced: 1, found: 2)
            ),
        ] as [(String, Int, String, FormatFault.Problem)])
    func aFaultOfASolutionNamesItsLineAndValue(
        text: String, line: Int, value: String, problem: FormatFault.Problem
    ) throws {
        let instance = try CurriculumTimetable(reading: Toy.text)
        #expect(throws: FormatFault(line: line, value: value, problem: problem)) {
            try instance.assignment(reading: text)
        }
    }
}
