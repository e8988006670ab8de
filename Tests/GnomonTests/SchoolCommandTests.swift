import Foundation
import Testing

/// The register of schools, as the desk types it.
@Suite struct SchoolCommandTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func aSchoolIsRegisteredPausedAndLifted() throws {
        try program.publish()
        let session = try program.session("--programme", "P01")
        func run(_ words: String...) throws -> Program.Result {
            try program.start(words + ["--museum", "museum"]).finish()
        }
        let unknown = try run("book", session, "--school", "S777", "--students", "20", "--teachers", "2")
        #expect(unknown.status == 2)
        let registered = try run(
            "school", "register", "S777", "--name", "龘山國小", "--english-name", "Far Hill", "--kind", "elementary",
            "--county", "高雄市", "--district", "桃源區", "--remoteness", "1", "--kilometres", "62", "--contact-name",
            "王小明")
        #expect(registered.status == 0, "\(registered.errors)")
        #expect(registered.output.contains("S777  Far Hill  elementary school  高雄市桃源區  remote  62 km"))
        #expect(!registered.output.contains("王小明"))
        #expect(try run("school", "list").lines.count == 31)
        // What is known stays.
        let completed = try run("school", "register", "S777", "--remoteness", "2")
        #expect(completed.output.contains("Far Hill") && completed.output.contains("very remote  62 km"))
        #expect(try run("school", "show", "S777").output.contains("contact: 王小明"))

        let paused = try run("school", "pause", "S777", "--through", "116/01/31", "--reason", "unpaid visits")
        #expect(paused.output.contains("paused until Mon 2027-02-01: unpaid visits"), "\(paused.output)")
        #expect(try run("school", "list", "--paused").lines.count == 1)
        let refused = try run("book", session, "--school", "S777", "--students", "20", "--teachers", "2")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("S777 cannot book until 2027-02-01: unpaid visits"))
        #expect(refused.errors.contains("gnomon school lift"))
        #expect(try run("school", "lift", "S777", "--reason", "it paid").status == 0)
        #expect(try run("school", "lift", "S777", "--reason", "it paid").status == 1)
        #expect(try run("book", session, "--school", "S777", "--students", "20", "--teachers", "2").status == 0)
        let show = try program.json("school", "show", "S777", "--museum", "museum")
        #expect(show["bookings"] as? Int == 1 && show["isRegistered"] as? Bool == true)
        // A registered school has a calendar as the others have.
        let feed = try program.run("feed", "museum", "--school", "S777", "-o", "s777.ics")
        #expect(feed.status == 0, "\(feed.errors)")
    }

    @Test func whatIsWrongIsNamedTogether() throws {
        let result = try program.start([
            "school", "register", "S 1", "--remoteness", "5", "--language-tag", "中文", "--museum", "museum",
        ]).finish()
        #expect(result.status == 2)
        for option in ["CODE", "--name", "--kind", "--remoteness", "--language-tag"] {
            #expect(result.errors.contains(option), "\(option): \(result.errors)")
        }
        let empty = try program.start([
            "school", "pause", "S001", "--through", "2027-06-30", "--reason", " ", "--museum", "museum",
        ]).finish()
        #expect(empty.status == 2 && empty.errors.contains("--reason: this is empty"), "\(empty.errors)")
    }
}
