import Foundation
import Testing

@Suite struct WrongInputTests {
    @Test func namesWhatIsWrongAndWhatToTry() throws {
        let program = try Program()
        try program.publish()
        let cases: [(arguments: [String], status: Int32, text: String)] = [
            (["plan", "museum", "--term", "2027-sprin"], 2, "did you mean 2027-spring?"),
            (["plan", "museum"], 2, "--term"),
            (["plan", "museum", "--term", "2027-spring", "--seconds", "1", "--iterations", "1"], 2, "not both"),
            (["search", "museum", "--from", "2027-02-30"], 2, "2027-02-30"),
            (["search", "museum", "--curriculum", "XX-9"], 2, "there is no such name"),
            (["search", "museum", "--audience", "senoir"], 2, "did you mean senior?"),
            (["check", "nowhere"], 2, "there is no museum.yaml here"),
            (["init", "museum"], 2, "the folder is there and not empty"),
            (["init", "other", "--example", "tuor"], 2, "did you mean tour?"),
            (
                ["book", "P01.2027-spring.001", "--school", "S9999", "--students", "20", "--museum", "museum"], 2,
                "S9999"
            ),
            (["book", "P01.2027-spring.001", "--school", "S001", "--students=-1", "--museum", "museum"], 2, "-1"),
            (["book", "P01.2027-spring.999", "--school", "S001", "--students", "20", "--museum", "museum"], 1, "999"),
            (["cancel", "B-0", "--museum", "museum"], 1, "there is no booking B-0"),
            (["feed", "museum"], 2, "--instructor"),
        ]
        for item in cases {
            let result = try program.start(item.arguments).finish()
            #expect(result.status == item.status, "\(item.arguments): \(result.errors)")
            #expect(result.errors.contains(item.text), "\(item.arguments): \(result.errors)")
            #expect(result.output.isEmpty, "\(item.arguments)")
        }
    }

    @Test func speaksChineseWhereTheLocaleDoes() throws {
        let program = try Program(variables: ["LANG": "zh_TW.UTF-8"])
        let unknown = try program.run("plan", "museum", "--term", "2027-sprin")
        #expect(unknown.status == 2)
        #expect(unknown.errors == "--term “2027-sprin”：沒有這個名稱\n    → 是不是 2027-spring？\n")
        #expect(try program.run("plan", "museum").errors.hasPrefix("錯誤：缺少「--term <term>」"))
        #expect(try program.run("check", "museum").output.contains("資料夾沒有問題"))
    }

    @Test func case32WritesNothingWhenTheFolderHasFaults() throws {
        let program = try Program()
        let rooms = program.path("museum/rooms.csv")
        var lines = try String(contentsOf: rooms, encoding: .utf8).split(separator: "\n").map(String.init)
        lines[2] = lines[2].replacingOccurrences(of: ",main,", with: ",mian,")
        try lines.joined(separator: "\n").write(to: rooms, atomically: true, encoding: .utf8)
        let before = try FileManager.default.contentsOfDirectory(atPath: program.path("museum").path).sorted()
        let result = try program.run("plan", "museum", "--term", "2027-spring", "--iterations", "1000")
        #expect(result.status == 2)
        #expect(result.errors.contains("rooms.csv:3 [site] “mian”"))
        #expect(result.errors.contains("main"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("museum").path).sorted() == before)
    }

    @Test func aFileThatIsNoLedgerIsAFaultOfTheSurroundings() throws {
        let program = try Program()
        try Data("no database".utf8).write(to: program.path("museum/gnomon.sqlite"))
        let result = try program.run("publish", "museum")
        #expect(result.status == 3)
        #expect(result.errors.contains("gnomon.sqlite"))
        #expect(try Data(contentsOf: program.path("museum/gnomon.sqlite")) == Data("no database".utf8))
    }

    @Test func aFaultOfAFileIsNamedToPrograms() throws {
        let program = try Program()
        let rooms = program.path("museum/rooms.csv")
        let text = try String(contentsOf: rooms, encoding: .utf8)
        try (text + "X1,\"甲").write(to: rooms, atomically: true, encoding: .utf8)
        let error = try #require(try program.json("check", "museum")["error"] as? [String: Any])
        #expect(error["kind"] as? String == "input")
        #expect(error["exitCode"] as? Int == 2)
        let fault = try #require((error["faults"] as? [[String: Any]])?.first)
        #expect(fault["file"] as? String == "rooms.csv")
        #expect(fault["line"] as? Int == 8)
        #expect((fault["problem"] as? [String: String])?["english"] == "a quote is opened here and never closed")
        let usage = try program.run("plan", "museum", "--json")
        #expect(usage.status == 2)
        #expect(usage.errors.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: program.path("museum/gnomon.sqlite").path))
    }

    /// The header is that of a ledger, what follows is not.
    @Test(arguments: [
        ["bookings", "--museum", "museum"], ["plan", "museum", "--term", "2027-spring", "--iterations", "9"],
    ])
    func aDamagedLedgerIsAFaultOfTheSurroundings(arguments: [String]) throws {
        let program = try Program()
        try program.publish()
        let file = program.path("museum/gnomon.sqlite")
        var ledger = try Data(contentsOf: file)
        try #require(ledger.count > 8192)
        ledger.replaceSubrange(4096..., with: Data(repeating: 0xa5, count: ledger.count - 4096))
        try ledger.write(to: file)
        let result = try program.start(arguments).finish()
        #expect(result.status == 3)
        #expect(result.errors.contains("gnomon.sqlite: is damaged\n    → Restore the last backup"))
        #expect(result.output.isEmpty)
        #expect(try Data(contentsOf: file) == ledger)
    }
}
