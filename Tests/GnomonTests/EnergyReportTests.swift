import Foundation
import Testing

/// What a plan asks of the zones, and what was asked before it, from the command line.
@Suite struct EnergyReportTests {
    private func program() throws -> Program {
        let program = try Program()
        let file = program.path("museum/museum.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let energy = """

            energy:
              zones:
                - {id: main-1f, name: {zh-Hant: 一樓, en: First floor}, kilowatts: 20, tariff: ["daily 00:00-24:00 120"]}
                - {id: main-2f, name: {zh-Hant: 二樓, en: Second floor}, kilowatts: 10, tariff: ["daily 00:00-24:00 60"]}

            """
        try (text + energy).write(to: file, atomically: true, encoding: .utf8)
        return program
    }

    private func energy(_ program: Program) throws -> [String: Any] {
        try #require(try program.json("report", "museum")["energy"] as? [String: Any])
    }

    private func money(_ energy: [String: Any]?) throws -> Int {
        try #require(energy?["zones"] as? [[String: Any]]).reduce(0) { $0 + ($1["money"] as? Int ?? 0) }
    }

    @Test func thePlanIsComparedWithItsParentElseWithWhatIsPublished() throws {
        let program = try program()
        try program.publish(iterations: 1000)
        let published = try energy(program)
        #expect(published["before"] == nil)
        let lines = try program.run("report", "museum").lines
        let heading = try #require(lines.firstIndex(of: "Energy:"))
        #expect(lines[heading + 1].hasPrefix("  First floor   "))
        #expect(lines[heading + 3].hasPrefix("  Total"))
        #expect(lines[heading + 3].hasSuffix("TWD \(try money(published))"))

        let other = ["plan", "museum", "--term", "2027-spring", "--iterations", "1000", "--seed", "2"]
        #expect(try program.start(other).finish().status == 0)
        let second = try energy(program)
        let before = try #require(second["before"] as? [String: Any])
        #expect(before["plan"] == nil)
        #expect(try money(before) == money(published))
        #expect(try program.run("report", "museum").output.contains("\nEnergy (compared with what is published):\n"))

        let plan = try #require(try program.json("report", "museum")["id"] as? String)
        let edit = try program.run("leave-out", "P01.2027-spring.001", "--take", "--museum", "museum")
        #expect(edit.status == 0, "\(edit.errors)")
        let third = try energy(program)
        #expect((third["before"] as? [String: Any])?["plan"] as? String == plan)
        #expect(try money(third["before"] as? [String: Any]) == money(second))
        let chinese = try program.run("report", "museum", "--language", "zh-Hant")
        #expect(chinese.output.contains("\n空調能源（與 \(plan) 相比）：\n"))
    }

    @Test func aMuseumWithoutZonesSaysNothing() throws {
        let program = try Program()
        try program.publish(iterations: 1000)
        #expect(try program.json("report", "museum")["energy"] == nil)
        #expect(try !program.run("report", "museum").output.contains("Energy"))
    }

    @Test func whatIsUnfoldedCanBeChosen() throws {
        let program = try Program()
        try program.publish(iterations: 1000)
        let page = try program.run("report", "museum", "--html", "r.html", "--open", "kits", "--open", "rooms")
        #expect(page.status == 0)
        let html = try String(contentsOf: program.path("r.html"), encoding: .utf8)
        // Six rooms and two kinds without a room, four kits.
        #expect(html.components(separatedBy: "<details class=\"grid\" open>").count == 1 + 8 + 4)
        #expect(try program.run("report", "museum", "--html", "r.html", "--open", "attic").status == 2)
    }
}
