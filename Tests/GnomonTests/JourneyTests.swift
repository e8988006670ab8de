import Foundation
import Testing

@Suite struct JourneyTests {
    @Test func fromFolderToBookingAndFeed() throws {
        let program = try Program()
        #expect(try program.run("check", "museum").lines.first?.hasPrefix("6 rooms, 8 instructors") == true)
        let plan = try program.run("plan", "museum", "--term", "2027-spring", "--iterations", "60000")
        #expect(plan.status == 0)
        #expect(plan.lines[0].contains("122 sessions placed, 0 left out"))
        #expect(try program.run("publish", "museum").output.contains("122 sessions added"))
        #expect(try program.run("publish", "museum").output.contains("0 sessions added, 0 changed, 0 cancelled, 122"))

        let session = try program.session("--curriculum", "INe-Ⅱ-4", "--people", "30")
        let booking = ["book", session, "--school", "S001", "--students", "28", "--museum", "museum"]
        let first = try program.start(booking + ["--teachers", "2", "--key", "k1"]).finish()
        #expect(first.status == 0)
        #expect(first.output.contains("confirmed  S001  \(session)  28 students, 2 teachers"))
        #expect(try program.start(booking + ["--teachers", "2", "--key", "k1"]).finish().output == first.output)
        let other = try program.start(booking + ["--teachers", "3", "--key", "k1"]).finish()
        #expect(other.status == 1)
        #expect(other.errors.contains("key k1 was used before"))

        let late = try program.run(
            "book", session, "--school", "S002", "--students", "28", "--teachers", "2", "--museum", "museum",
            "--language", "zh-Hant")
        #expect(late.status == 1)
        #expect(late.errors.contains("需要 28 個名額，只剩 2 個"))
        #expect(late.errors.contains("還有名額的場次"))

        let id = try #require(first.output.split(separator: " ").first.map(String.init))
        #expect(try program.run("bookings", "--museum", "museum").output.contains(id))
        #expect(try program.run("cancel", id, "--museum", "museum").output.contains("cancelled"))
        #expect(try program.run("cancel", id, "--museum", "museum").status == 1)
        #expect(try program.session("--curriculum", "INe-II-4", "--people", "30") == session)
    }

    @Test(arguments: ["en", "zh-Hant"])
    func writesFeedAndReport(language: String) throws {
        let program = try Program()
        try program.publish()
        #expect(try program.run("feed", "museum", "--museum", "-o", "m.ics", "--language", language).status == 0)
        let feed = try Data(contentsOf: program.path("m.ics"))
        #expect(feed.starts(with: Data("BEGIN:VCALENDAR\r\n".utf8)))
        let title = language == "en" ? "Colours of acids" : "酸鹼變色實驗"
        #expect(String(decoding: feed, as: UTF8.self).contains(title))
        // Every line feed of the calendar follows a carriage return, and no line is longer than 75 bytes.
        let lines = feed.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        #expect(lines.dropLast().allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
        #expect(feed.suffix(15) == Data("END:VCALENDAR\r\n".utf8))
        #expect(try program.run("report", "museum", "--html", "r.html", "--language", language).status == 0)
        let report = String(decoding: try Data(contentsOf: program.path("r.html")), as: UTF8.self)
        #expect(report.contains("<html lang=\"\(language)\""))
        #expect(report.contains(title))
        // The file needs no other: it can be sent by mail and read without a network.
        for outside in ["http:", "https:", "src=\"", "@import", "url(", "<link"] {
            #expect(!report.contains(outside), "\(outside)")
        }
        let missing = try program.run("feed", "museum", "--room", "NO", "--language", language)
        #expect(missing.status == 2)
    }

    @Test func aSeriesIsBookedAsAWhole() throws {
        let program = try Program()
        try program.publish()
        let booking = ["--school", "S030", "--students", "12", "--museum", "museum", "--key", "s1"]
        let meeting = try program.start(["book", "P09.2027-spring.s1.01"] + booking).finish()
        #expect(meeting.status == 1)
        #expect(meeting.errors.contains("is a meeting of series P09.2027-spring.s1; book the whole series"))
        let series = try program.start(["book", "P09.2027-spring.s1"] + booking).finish()
        #expect(series.status == 0)
        #expect(series.output.contains("P09.2027-spring.s1.01 to P09.2027-spring.s1.08 (8 sessions)  12 students"))
    }

    @Test func everyCommandPrintsOneDocument() throws {
        let program = try Program()
        #expect(try program.json("check", "museum")["rooms"] as? Int == 6)
        let plan = try program.json("plan", "museum", "--term", "2027-spring", "--iterations", "5000")
        #expect((plan["sessions"] as? [Any])?.count ?? 0 > 100)
        #expect(try program.json("report", "museum")["id"] as? String == plan["id"] as? String)
        #expect(try program.json("publish", "museum")["unchanged"] as? Int == 0)
        let found = try program.json("search", "museum", "--programme", "P01", "--limit", "1")["sessions"]
        let session = try #require((found as? [[String: Any]])?.first?["id"] as? String)
        let booking = ["book", session, "--school", "S001", "--students", "20", "--teachers", "2", "--key", "d1"]
        let booked = try program.json(booking + ["--museum", "museum"])
        #expect(booked["key"] as? String == "d1")
        let id = try #require((booked["booking"] as? [String: Any])?["id"] as? String)
        let bookings = try program.json("bookings", "--museum", "museum")["bookings"] as? [[String: Any]]
        #expect(bookings?.map { $0["id"] as? String } == [id])
        let cancelled = try program.json("cancel", id, "--museum", "museum")["booking"] as? [String: Any]
        #expect(cancelled?["status"] as? String == "cancelled")
        let feed = try program.json("feed", "museum", "--museum")["feed"] as? String
        #expect(feed?.hasPrefix("BEGIN:VCALENDAR\r\n") == true)
        let token = try #require(
            try program.json("token", "issue", "museum", "--instructor", "I01")["token"] as? String)
        #expect((try program.json("token", "list", "museum")["tokens"] as? [Any])?.count == 1)
        #expect(try program.json("token", "revoke", "museum", token)["revokedAt"] as? String != nil)
        #expect(try program.json("init", "other")["example"] as? String == "tour")
        let error = try program.json("plan", "museum", "--term", "2027-sprung")["error"] as? [String: Any]
        #expect(error?["exitCode"] as? Int == 2)
        #expect((error?["faults"] as? [[String: Any]])?.first?["value"] as? String == "2027-sprung")
    }
}
