import Foundation
import MuseumModel
import Testing

/// Calendars taken over and judged by the built program.
@Suite struct CalendarImportTests {
    private static func closure(_ times: [(uid: String, start: String, end: String)]) -> Data {
        let events = times.map { time in
            "BEGIN:VEVENT\r\nUID:\(time.uid)\r\nDTSTAMP:20270101T000000Z\r\nDTSTART;TZID=Asia/Taipei:\(time.start)\r\n"
                + "DTEND;TZID=Asia/Taipei:\(time.end)\r\nSUMMARY:Gas pipe\r\nATTENDEE:mailto:mei@museum.example\r\n"
                + "END:VEVENT\r\n"
        }
        return Data(
            ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + events.joined() + "END:VCALENDAR\r\n").utf8)
    }

    /// Case 31: what it would change is shown first, and nothing that is there goes without being named and allowed.
    @Test func case31PreviewsTakesAndUpdates() throws {
        let program = try Program()
        #expect(try program.run("plan", "museum", "--term", "2027-spring", "--iterations", "20000").status == 0)
        #expect(try program.run("publish", "museum", "--key", "k1").status == 0)
        let search = try program.run("search", "museum", "--programme", "P01", "--limit", "1", "--json").output
        let found = try JSONDecoder().decode(Found.self, from: Data(search.utf8)).sessions[0]
        let booked = try program.run(
            "book", found.id, "--school", "S001", "--students", "20", "--teachers", "2", "--museum", "museum", "--key",
            "k2")
        let booking = try #require(booked.output.split(separator: " ").first.map(String.init))
        let day = found.start.prefix(10).filter { $0 != "-" }
        let file = program.folder.appending(path: "gas.ics")
        let arguments = [
            "calendar", "import", "gas.ics", "--as", "closure", "--for", found.place.room, "--museum", "museum",
        ]
        func run(_ more: String...) throws -> Program.Result { try program.start(arguments + more).finish() }

        try Self.closure([("a@x", "\(day)T080000", "\(day)T180000"), ("b@x", "20270106T090000", "20270106T100000")])
            .write(to: file)
        let museum = program.folder.appending(path: "museum")
        let before = try Data(contentsOf: museum.appending(path: "museum.yaml"))
        let preview = try run()
        #expect(preview.status == 0)
        #expect(preview.output.contains(found.id) && preview.output.contains(booking))
        #expect(preview.output.contains("Touched: ") && preview.output.hasSuffix("give --take to take it.\n"))
        #expect(try Data(contentsOf: museum.appending(path: "museum.yaml")) == before)

        #expect(try run("--take").status == 0)
        let kept = try String(contentsOf: museum.appending(path: "calendars/gas.ics"), encoding: .utf8)
        #expect(kept.contains("Gas pipe") && !kept.contains("mei@"))
        #expect(try program.run("check", "museum").status == 0)
        #expect(try run().output.contains("0 added, 0 removed, 0 changed, 2 unchanged"))

        // One moved, one gone.
        try Self.closure([("a@x", "20270108T080000", "20270108T180000")]).write(to: file)
        let update = try run()
        #expect(update.output.contains("0 added, 1 removed, 1 changed, 0 unchanged"))
        let refused = try run("--take", "--language", "zh-Hant")
        #expect(refused.status == 1 && refused.errors.contains("--allow-removals"))
        #expect(try String(contentsOf: museum.appending(path: "calendars/gas.ics"), encoding: .utf8) == kept)
        #expect(try run("--take", "--allow-removals").status == 0)
        let other = try program.run("calendar", "import", "gas.ics", "--as", "closure", "--museum", "museum")
        #expect(other.status == 2 && other.errors.contains("--name"))
    }

    @Test func takesTheOfficeCalendarAsItIsPublished() throws {
        let program = try Program()
        let head = "\u{FEFF}西元日期,星期,是否放假,備註\r\n"
        let rows = "20270505,三,2,港都日\r\n20270506,四,0,\r\n20270508,六,0,補行上班\r\n20270509,日,2,\r\n"
        try Data((head + rows).utf8).write(to: program.path("116年辦公日曆表.csv"))
        let arguments = ["calendar", "import", "116年辦公日曆表.csv", "--museum", "museum", "--take", "--as"]
        #expect(try program.start(arguments + ["closure"]).finish().status == 2)
        let result = try program.start(arguments + ["holiday"]).finish()
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("港都日") && result.output.contains("補行上班"))
        #expect(result.output.contains("calendars/116年辦公日曆表.ics"))
        try program.publish()
        let days = try program.run(
            "search", "museum", "--from", "2027-05-05", "--to", "2027-05-05", "--kind", "school-course")
        #expect(days.status == 0 && !days.output.contains("2027-spring."))

        try Data((head + "20270505,三,x,\r\n").utf8).write(to: program.path("wrong.csv"))
        let wrong = try program.run("calendar", "import", "wrong.csv", "--as", "holiday", "--museum", "museum")
        #expect(wrong.status == 2 && wrong.errors.contains("wrong.csv:2") && wrong.errors.contains("是否放假"))
    }

    @Test func refusesWhatCannotBeTaken() throws {
        let program = try Program()
        try Data("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
            .write(to: program.folder.appending(path: "bad.ics"))
        for (arguments, expected) in [
            (["bad.ics", "--as", "closure"], "bad.ics:2 [DTSTART]"), (["none.ics", "--as", "closure"], "none.ics"),
            (["bad.ics", "--as", "busy"], "--for"), (["bad.ics", "--as", "term", "--for", "LAB"], "--for"),
            (["bad.ics", "--as", "closure", "--for", "LAX"], "LAX"),
            (["bad.ics", "--as", "closure", "--name", "../x.ics"], "--name"),
        ] {
            let result = try program.start(["calendar", "import"] + arguments + ["--museum", "museum"]).finish()
            #expect(result.status == (expected == "none.ics" ? 3 : 2), "\(result.errors)")
            #expect(result.errors.contains(expected), "\(result.errors)")
        }
    }

    @Test func judgesAFile() throws {
        let program = try Program(museum: nil)
        try Self.closure([("a@x", "20270305T080000", "20270305T180000")]).write(
            to: program.folder.appending(path: "gas.ics"))
        let english = try program.run("calendar", "check", "gas.ics", "--public")
        #expect(english.status == 2)
        #expect(english.output.contains("stumble: Outlook for Windows, Outlook on the web"))
        #expect(english.lines.last == "gas.ics: 1 events, 3 faults, 1 pieces of advice")
        let chinese = try program.run("calendar", "check", "gas.ics", "--language", "zh-Hant")
        #expect(chinese.output.contains("會出錯的程式：Outlook（Windows）、Outlook 網頁版"))
        let document = try program.run("calendar", "check", "gas.ics", "--json")
        #expect(document.status == 2 && document.output.contains("\"rule\" : \"no-vtimezone\""))
    }

    private struct Found: Decodable {
        struct Offer: Decodable {
            struct Place: Decodable {
                let room: String
            }

            let id: String
            let start: String
            let place: Place
        }

        let sessions: [Offer]
    }
}
