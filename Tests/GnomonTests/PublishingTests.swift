import Foundation
import Testing

/// What a planner meets who publishes changes to sessions that are booked, through the built program.
@Suite struct PublishingTests {
    private static let closed = """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//Test//EN\r
        BEGIN:VEVENT\r
        UID:pipes@desk.example\r
        DTSTAMP:20270101T000000Z\r
        DTSTART;VALUE=DATE:20270306\r
        DTEND;VALUE=DATE:20270307\r
        SUMMARY:Burst pipes\r
        END:VEVENT\r
        END:VCALENDAR\r

        """

    private let program: Program
    /// Of a Chinese and of an English school, both on the Saturday.
    private let bookings: [String]
    private let sessions: [String]

    /// A small house that is published and booked, in which the lecture hall then closes for the Saturday.
    init() throws {
        program = try Program(museum: "desk")
        try program.edit("programmes.csv") {
            let lines = $0.split(separator: "\n").filter { !$0.hasPrefix("P1,") && !$0.hasPrefix("P2,") }
            return lines.joined(separator: "\n").replacingOccurrences(of: ",12,,,sat ", with: ",2,,,sat ") + "\n"
        }
        try program.edit("schools.csv") {
            $0.trimmingCharacters(in: .newlines) + ",language\n"
                + "S1,測試國小,Test School,elementary,鳳山,,,\nS2,港口學校,Harbour School,elementary,鼓山,,,en\n"
        }
        try #require(program.run("plan", "museum", "--term", "2027-march", "--iterations", "2000").status == 0)
        let first = try program.run("publish", "museum")
        try #require(first.status == 0)
        #expect(first.output.contains("2 sessions added") && first.output.contains("Instructors to be told: I2"))
        let names = ["P3.2027-march.001", "P3.2027-march.002"]
        bookings = try zip(names, ["S1", "S2"]).map { [program] session, school in
            let booked = try program.run(
                "book", session, "--school", school, "--students", "20", "--museum", "museum")
            return try #require(booked.output.split(separator: " ").first.map(String.init))
        }
        sessions = names
        try program.edit("programmes.csv") {
            $0.replacingOccurrences(of: "sat 09:00-17:00", with: "sat 09:00-17:00;sun 09:00-17:00")
        }
        try FileManager.default.createDirectory(
            at: program.path("museum/calendars"), withIntermediateDirectories: true)
        try Self.closed.write(to: program.path("museum/calendars/pipes.ics"), atomically: true, encoding: .utf8)
        try program.edit("museum.yaml") {
            $0 + "calendars:\n  - {file: pipes.ics, as: closure, for: \"room:TALK\"}\n"
        }
    }

    private func draft(_ folder: String, _ name: String) throws -> String {
        String(decoding: try Data(contentsOf: program.path("\(folder)/\(name)")), as: UTF8.self)
    }

    private func status() throws -> [String] {
        try program.run("bookings", "--museum", "museum").lines
    }

    @Test func case29AClosedRoomTellsEverybodyConcerned() throws {
        let mending = try program.run("replan", "museum")
        #expect(mending.output.contains("2 forced, 0 knock-on"))
        #expect(mending.output.contains("It is proved that no fewer sessions can change."))
        #expect(bookings.allSatisfy { mending.output.contains($0) })
        try #require(program.run("replan", "museum", "--changes", "2").status == 0)

        let preview = try program.run("publish", "museum", "--preview", "--notices", "drafts")
        #expect(preview.status == 0)
        #expect(preview.output.contains("2 changed, 0 cancelled"))
        #expect(preview.output.contains("\(bookings[0])  S1 測試國小        moved, to be reconfirmed"))
        #expect(preview.output.contains("\(bookings[1])  S2 Harbour School  moved, to be reconfirmed"))
        #expect(preview.output.contains("To publish it, give --move-booked"))
        let names = try FileManager.default.contentsOfDirectory(atPath: program.path("drafts").path).sorted()
        #expect(names == ["\(bookings[0]).zh-Hant.txt", "\(bookings[1]).en.txt", "I2.zh-Hant.txt"].sorted())

        let chinese = try draft("drafts", "\(bookings[0]).zh-Hant.txt")
        #expect(chinese.hasPrefix("收件人：測試國小 S1\n主旨：預約 \(bookings[0]) 改期，請再確認\n\n測試國小 您好：\n"))
        #expect(chinese.contains("  原定  116/03/06（六） ") && chinese.contains("  改為  116/03/07（日） "))
        #expect(chinese.contains("本館 演講廳") && chinese.hasSuffix("\n排不進的小館\n"))
        let english = try draft("drafts", "\(bookings[1]).en.txt")
        #expect(english.hasPrefix("To: Harbour School S2\nSubject: Booking \(bookings[1]) was moved"))
        #expect(english.contains("  was  Sat 2027-03-06 ") && english.contains("  now  Sun 2027-03-07 "))
        let instructor = try draft("drafts", "I2.zh-Hant.txt")
        #expect(instructor.contains("志明老師（虛構） 您好：") && instructor.contains("變更的場次\n科學日舞台秀"))
        // A preview publishes nothing.
        #expect(try status().allSatisfy { $0.contains("confirmed") })
    }

    @Test func bookedSessionsMoveOnlyWhenThatIsSaid() throws {
        try #require(program.run("replan", "museum", "--changes", "2").status == 0)
        let refused = try program.run("publish", "museum")
        #expect(refused.status == 1)
        for (session, booking) in zip(sessions, bookings) {
            #expect(refused.errors.contains("session \(session) would move from Sat 2027-03-06"))
            #expect(refused.errors.contains("20 are booked (\(booking))"))
        }
        #expect(refused.errors.contains("--move-booked"))
        let error = try program.json("publish", "museum")["error"] as? [String: Any]
        #expect((error?["conflicts"] as? [[String: Any]])?.count == 2)
        #expect(try status().allSatisfy { $0.contains("confirmed") })

        let done = try program.run(
            "publish", "museum", "--move-booked", "--notices", "told", "--key", "move", "--language", "zh-Hant")
        #expect(done.status == 0 && done.output.contains("3 份通知草稿在 told"))
        // The bookings keep their codes, and the sessions their entries in every calendar.
        let after = try status()
        #expect(after.count == 2 && after.allSatisfy { $0.contains("moved: to reconfirm") })
        #expect(bookings.allSatisfy { code in after.contains { $0.hasPrefix(code) } })
        let feed = try program.run("feed", "museum", "--room", "TALK").output
        for session in sessions { #expect(feed.contains("UID:\(session)@desk.example\r\n")) }
        #expect(feed.components(separatedBy: "SEQUENCE:1\r\n").count == 3)

        // Asked again with its key, the answer and the drafts are the same; a folder with drafts is not written over.
        let plan = try #require(done.output.split { " ：".contains($0) }.dropFirst().first.map(String.init))
        let again = ["publish", "museum", plan, "--move-booked", "--key", "move", "--notices"]
        #expect(try program.start(again + ["told"]).finish().status == 2)
        #expect(try program.start(again + ["anew"]).finish().status == 0)
        for name in ["\(bookings[0]).zh-Hant.txt", "I2.zh-Hant.txt"] {
            #expect(try draft("anew", name) == draft("told", name))
        }
        #expect(try program.run("accept", bookings[0], "--museum", "museum").status == 0)
        #expect(try status().filter { $0.contains("moved: to reconfirm") }.count == 1)
    }

    @Test func whatIsCalledOffNeedsAReason() throws {
        try #require(program.run("leave-out", sessions[0], "--museum", "museum", "--take").status == 0)
        let refused = try program.run("publish", "museum", "--move-booked")
        #expect(refused.status == 1)
        #expect(
            refused.errors.contains("session \(sessions[0]) would be cancelled, and 20 are booked (\(bookings[0]))"))
        #expect(refused.errors.contains("--override REASON"))
        let done = try program.run("publish", "museum", "--override", "burst pipes", "--notices", "told")
        #expect(done.status == 0)
        let told = try draft("told", "\(bookings[0]).zh-Hant.txt")
        #expect(told.contains("這一場取消。") && told.contains("這筆預約已取消，不收任何費用。"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("told").path).count == 2)
    }
}

extension Program {
    /// Changes a file of the museum.
    func edit(_ name: String, _ change: (String) -> String) throws {
        let file = path("museum/\(name)")
        try change(String(contentsOf: file, encoding: .utf8)).write(to: file, atomically: true, encoding: .utf8)
    }
}
