import Foundation
import Testing

/// A round from its applications to the check of an outsider.
@Suite struct RoundTests {
    private let program: Program

    init() throws {
        program = try Program()
        let yaml = program.path("museum/museum.yaml")
        let rules = """
            booking:
              notice_days: 3
              rounds:
                - id: 2027S1
                  name: {zh-Hant: 春季抽籤, en: Spring}
                  programmes: [P01]
                  sessions: 2027-03-02..2027-05-23
                  applications: 2027-01-04..2027-01-31
                  tiers: [{id: remote, remoteness: 1}]
            """
        try String(contentsOf: yaml, encoding: .utf8)
            .replacingOccurrences(of: "booking: {notice_days: 3, cancel_days: 7}", with: rules)
            .write(to: yaml, atomically: true, encoding: .utf8)
        try program.publish()
    }

    private func run(_ words: [String], at time: String = "2027-01-05T09:00:00+08:00") throws -> Program.Result {
        try program.start(words + ["--museum", "museum"], ["GNOMON_NOW": time]).finish()
    }

    @Test func appliesDrawsAndIsCheckedByAnOutsider() throws {
        let offered = try run(["apply", "2027S1", "--sessions"])
        #expect(offered.status == 0, "\(offered.errors)")
        let sessions = offered.lines.prefix(2).map { String($0.prefix { $0 != " " }) }
        try #require(sessions.count == 2)
        #expect(try !program.run("search", "museum", "--programme", "P01").output.contains("P01."))
        let early = try run(["book", sessions[0], "--school", "S001", "--students", "20", "--teachers", "2"])
        #expect(early.status == 1 && early.errors.contains("is given by lot in round 2027S1"), "\(early.errors)")
        #expect(early.errors.contains("gnomon apply 2027S1"))

        let party = ["--students", "26", "--teachers", "3"]
        for school in ["S001", "S002", "S003", "S030"] {
            let wishes = ["--wish", sessions[0], "--wish", sessions[1]]
            let applied = try run(["apply", "2027S1", "--school", school] + party + wishes)
            #expect(applied.status == 0, "\(applied.errors)")
            #expect(applied.output.contains("2027S1/\(school)  applied"))
        }
        let second = try run(["apply", "2027S1", "--school", "S001", "--wish", sessions[1]] + party)
        #expect(second.status == 1 && second.errors.contains("2027S1/S001"))
        #expect(try run(["apply", "2027S1", "--withdraw", "2027S1/S003"]).output.contains("withdrawn"))
        #expect(try run(["apply", "2027S1", "--list"]).lines.count == 4)

        let february = "2027-02-01T09:00:00+08:00"
        #expect(try run(["draw", "2027S1", "--seed", "lottery 7 11"]).status == 1)
        #expect(try run(["draw", "2027S1"], at: february).status == 2)
        let draw = try run(["draw", "2027S1", "--seed", "lottery 7 11"], at: february)
        #expect(draw.status == 0, "\(draw.errors)")
        #expect(draw.lines[0] == "2027S1, seed “lottery 7 11”: 3 applications, 2 placed")
        let show = try run(["draw", "2027S1", "--show"], at: february)
        #expect(show.lines == draw.lines.filter { !$0.hasPrefix("key: ") })
        // An outsider's tools give the same numbers.
        try show.output.write(to: program.path("result.txt"), atomically: true, encoding: .utf8)
        let command = """
            tail -n +2 result.txt | while read turn number name rest; do
            test "$number" = "$(printf '%s' "lottery 7 11|$name" | sha256sum | cut -c 1-64)" && echo right; done
            """
        #expect(try program.shell(command).lines == ["right", "right", "right"])
        // What is left is open to all.
        #expect(try program.run("search", "museum", "--programme", "P01").lines.count > 1)
        #expect(try run(["draw", "2027S1", "--seed", "another"], at: february).status == 1)
    }
}
