import Foundation
import Testing

/// What a refused or failed command says to programs and to people, and that it leaves nothing behind.
@Suite struct FailureTests {
    @Test func aRefusedBookingNamesOthersAndWritesNothing() throws {
        let program = try Program()
        try program.publish()
        let session = try program.session("--programme", "P01", "--people", "30")
        let booking = ["book", session, "--students", "20", "--teachers", "2", "--museum", "museum"]
        #expect(try program.start(booking + ["--school", "S001"]).finish().status == 0)
        let before = try program.run("bookings", "--museum", "museum").output

        let result = try program.start(booking + ["--school", "S002", "--json"]).finish()
        #expect(result.status == 1)
        #expect(result.errors.isEmpty)
        let error = try document(result)
        #expect(error["kind"] as? String == "refused")
        #expect(error["exitCode"] as? Int == 1)
        #expect((error["meaning"] as? [String: String])?["english"] == "refused by a rule")
        let message = try #require(error["message"] as? [String: String])
        #expect(message["english"] == "session \(session) has 10 left; the party needs 20")
        #expect(message["zhHant"] == "場次 \(session) 需要 20 個名額，只剩 10 個")
        let others = try #require(error["alternatives"] as? [[String: Any]])
        #expect(others.count == 3)
        for other in others {
            #expect(other["programme"] as? String == "P01")
            #expect(other["id"] as? String != session)
            #expect(other["left"] as? Int ?? 0 >= 20)
        }
        #expect(try program.run("bookings", "--museum", "museum").output == before)
    }

    /// Other sessions are no cure where the party itself is refused.
    @Test func namesNoOthersWhereTheyWouldNotHelp() throws {
        let program = try Program()
        try program.publish()
        let session = try program.session("--programme", "P01", "--people", "30")
        let result = try program.run(
            "book", session, "--school", "S001", "--students", "30", "--museum", "museum", "--json")
        #expect(result.status == 1)
        let error = try document(result)
        #expect((error["message"] as? [String: String])?["english"]?.contains("accompanying adults are needed") == true)
        #expect((error["alternatives"] as? [Any])?.isEmpty == true)
    }

    @Test func tellsTheKeyThatItMadeUp() throws {
        let program = try Program()
        try program.publish()
        let session = try program.session("--programme", "P01", "--people", "30")
        let booking = [
            "book", session, "--school", "S001", "--students", "20", "--teachers", "2", "--museum", "museum",
        ]
        let first = try program.start(booking).finish()
        let line = try #require(first.lines.last)
        #expect(first.lines.count == 2)
        let key = try #require(line.hasPrefix("key: ") ? line.dropFirst(5) : nil)
        #expect(UUID(uuidString: String(key)) != nil)
        let again = try program.start(booking + ["--key", String(key)]).finish()
        #expect(again.status == 0)
        #expect(again.lines == [first.lines[0]])
        #expect(try program.json("publish", "museum", "--key", "p1")["key"] as? String == "p1")
    }

    @Test func aDocumentThatCannotBeWrittenIsAFaultOfTheSurroundings() throws {
        let program = try Program()
        try program.publish()
        let file = program.path("nowhere/x.ics").path
        let result = try program.run("feed", "museum", "--museum", "-o", file)
        #expect(result.status == 3)
        #expect(result.errors.hasPrefix("cannot read or write \(file): there is no such file or folder\n    → "))
        let chinese = try program.run("report", "museum", "--html", ".", "--language", "zh-Hant")
        #expect(chinese.status == 3)
        #expect(chinese.errors.contains("：這是資料夾"))
        #expect(chinese.output.isEmpty)
    }

    @Test func aServiceThatDoesNotAnswerIsAFaultOfTheSurroundings() throws {
        let program = try Program(museum: nil)
        // Nobody listens on the discard port.
        let result = try program.run("search", "--server", "http://127.0.0.1:9", "--json")
        #expect(result.status == 3)
        let error = try document(result)
        #expect(error["kind"] as? String == "fault")
        #expect((error["remedy"] as? [String: String])?["english"]?.contains("try again later") == true)
        #expect(try program.run("search", "--server", "museum.example").status == 2)
    }

    @Test func keysAndSessionsOutsideTheBoundsAreWrongInput() throws {
        let program = try Program()
        try program.publish()
        let unknown = try program.run("bookings", "--session", "P01.2027-spring.01", "--museum", "museum")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("--session “P01.2027-spring.01”: there is no such name"))
        let key = try program.run("cancel", "B-0", "--museum", "museum", "--key", "")
        #expect(key.status == 2)
        #expect(key.errors.contains("the key has 0 characters, not 1 to 200"))
    }

    private func document(_ result: Program.Result) throws -> [String: Any] {
        let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        return try #require(document?["error"] as? [String: Any])
    }
}
