import Foundation
import Testing

@Suite struct OutboxTests {
    private let program: Program
    private let session: String

    init() throws {
        program = try Program()
        let yaml = program.path("museum/museum.yaml")
        let command = program.path("carry").path
        try
            (String(contentsOf: yaml, encoding: .utf8)
            + "mail: {from: office@harbour.example, command: [\(command), -i], timeout_seconds: 2, tries: 2}\n")
            .write(to: yaml, atomically: true, encoding: .utf8)
        try program.publish()
        session = try program.session("--programme", "P01")
    }

    /// A mail command that keeps what it is given, and ends as it is told.
    private func carry(_ script: String) throws {
        let path = program.path("carry")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.path)
    }

    private func book(name: String = "王小明", email: String = "ming@school.example", school: String = "S001") throws
        -> String
    {
        let result = try program.run(
            "book", session, "--school", school, "--students", "10", "--teachers", "1", "--contact-name", name,
            "--contact-email", email, "--museum", "museum")
        return try #require(result.output.split(separator: " ").first.map(String.init), "\(result.errors)")
    }

    /// Read back by Python's email package, which counts what is not as the standards say.
    private static let reader = """
        import email, email.policy, json, pathlib, sys
        raw = pathlib.Path(sys.argv[1]).read_bytes()
        assert raw.isascii() and raw.count(b"\\n") == raw.count(b"\\r\\n") == raw.count(b"\\r"), "line ends"
        assert max(map(len, raw.split(b"\\r\\n"))) <= 78, "long lines"
        message = email.message_from_bytes(raw, policy=email.policy.default)
        parts = list(message.walk())
        assert not any(part.defects for part in parts), "defects"
        assert not any(value.defects for part in parts for value in part.values()), "defects of headers"
        calendars = [part for part in parts if part.get_content_type() == "text/calendar"]
        print(json.dumps({
            "headers": sorted(message.keys()), "subject": message["Subject"], "to": str(message["To"]),
            "name": message["To"].addresses[0].display_name, "address": message["To"].addresses[0].addr_spec,
            "receivers": len(message["To"].addresses), "date": message["Date"].datetime.isoformat(),
            "id": message["Message-ID"], "type": message.get_content_type(),
            "body": message.get_body(("plain",)).get_content(),
            "methods": [part.get_param("method") for part in calendars],
            "calendars": [part.get_content() for part in calendars],
        }))
        """

    private func read(_ file: String) throws -> [String: Any]? {
        guard try program.shell("command -v python3").status == 0 else { return nil }
        try Data(Self.reader.utf8).write(to: program.path("read.py"))
        let result = try program.shell("python3 read.py '\(file)'")
        #expect(result.status == 0, "\(result.errors)")
        return try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    }

    @Test func lettersAreMailWithAnInvitation() throws {
        let booking = try book()
        try #require(program.run("cancel", booking, "--museum", "museum").status == 0)
        let listed = try program.run("outbox", "list", "--museum", "museum")
        #expect(listed.output.contains("booking confirmed") && listed.output.contains("ming@school.example"))
        let sent = try program.run("outbox", "send", "--folder", "letters", "--museum", "museum")
        #expect(sent.output.contains("sent 2"), "\(sent.errors)")
        #expect(
            try program.run("outbox", "send", "--folder", "letters", "--museum", "museum").output.contains("sent 0"))
        #expect(try program.run("outbox", "list", "--museum", "museum").output.contains("No notice waits."))
        #expect(try program.run("outbox", "list", "--all", "--museum", "museum").output.contains("sent"))
        guard let confirmed = try read("letters/notice-1.eml"), let cancelled = try read("letters/notice-2.eml") else {
            return
        }
        #expect((confirmed["subject"] as? String)?.hasPrefix("【港都小科學館】預約確認：") == true)
        #expect(confirmed["name"] as? String == "王小明" && confirmed["address"] as? String == "ming@school.example")
        #expect((confirmed["date"] as? String) == "2027-01-04T09:00:00+08:00")
        #expect((confirmed["body"] as? String)?.contains("範例國小 王小明 您好：") == true)
        #expect((confirmed["body"] as? String)?.contains("預約代號：\(booking)") == true)
        #expect(confirmed["type"] as? String == "multipart/alternative")
        #expect(confirmed["methods"] as? [String] == ["REQUEST"] && cancelled["methods"] as? [String] == ["CANCEL"])
        let calendar = (confirmed["calendars"] as? [String])?.first ?? ""
        #expect(calendar.contains("METHOD:REQUEST") && calendar.contains("mailto:ming@school.example"))
        #expect(confirmed["id"] as? String != cancelled["id"] as? String)
    }

    /// Case 10, as the museum and the schools see it.
    @Test func case10AMovedSessionIsToldToEachBookerOnce() throws {
        var bookings: [String] = []
        for name in ["4A", "4B"] {
            let result = try program.run(
                "book", session, "--school", "S001", "--students", "10", "--teachers", "1", "--class", name,
                "--contact-email", "office-\(name)@school.example", "--museum", "museum")
            bookings.append(
                try #require(result.output.split(separator: " ").first.map(String.init), "\(result.errors)"))
        }
        try #require(program.run("outbox", "send", "--folder", "first", "--museum", "museum").output.contains("sent 2"))
        let found = try program.json("search", "museum", "--programme", "P01")["sessions"] as? [[String: Any]]
        let start = try #require(found?.first { $0["id"] as? String == session }?["start"] as? String)
        let later = start.hasSuffix("10:00") ? start.dropLast(5) + "10:30" : start.dropLast(5) + "10:00"
        let moved = try program.run(
            "move", session, "--to", String(later), "--force", "--take", "--museum", "museum")
        #expect(moved.status == 0, "\(moved.errors)")
        let ten = ["GNOMON_NOW": "2027-01-04T10:00:00+08:00"]
        for _ in 0..<2 {
            #expect(try program.start(["publish", "museum", "--override", "a burst pipe"], ten).finish().status == 0)
        }
        let sent = try program.start(
            ["outbox", "send", "--folder", "letters", "--museum", "museum"], ten
        ).finish()
        #expect(sent.output.contains("sent 2"), "\(sent.output) \(sent.errors)")
        #expect(try program.run("offers", "--museum", "museum").output.contains("moved: to reconfirm"))
        if let before = try read("first/notice-1.eml"), let after = try read("letters/notice-3.eml") {
            #expect((after["subject"] as? String)?.contains("場次異動，請再次確認") == true)
            #expect((after["body"] as? String)?.contains("可免費取消") == true)
            #expect(try sequence(before) < sequence(after))
        }
        #expect(try program.run("cancel", bookings[0], "--museum", "museum").output.contains("cancelled"))
        #expect(try program.run("accept", bookings[1], "--museum", "museum").output.contains("confirmed"))
    }

    /// Case 22, as the school hears of it.
    @Test func case22BorrowersAreWrittenTo() throws {
        func at(_ day: String, _ words: String...) throws -> Program.Result {
            let result = try program.start(
                words + ["--museum", "museum"], ["GNOMON_NOW": "2027-03-\(day)T09:00:00+08:00"]
            ).finish()
            #expect(result.status == 0, "\(result.errors)")
            return result
        }
        func lend(_ school: String, _ from: String, _ through: String) throws -> String {
            let asked = try at(
                "01", "kits", "request", "K-SOLAR", "--school", school, "--from", from, "--through", through)
            let loan = try #require(asked.output.split(separator: " ").first.map(String.init))
            _ = try at("01", "kits", "approve", loan)
            return loan
        }
        for (school, language) in [("S001", "zh-Hant"), ("S030", "en")] {
            _ = try at(
                "01", "school", "register", school, "--language-tag", language, "--contact-email",
                "\(school)@school.example")
        }
        let first = try lend("S001", "2027-03-03", "2027-03-10")
        let second = try lend("S030", "2027-03-15", "2027-03-19")
        #expect(try at("01", "outbox", "send", "--folder", "letters").output.contains("sent 2"))
        _ = try at("02", "kits", "hand-out", first)
        #expect(try at("12", "kits", "list").output.contains("at risk"))
        #expect(try at("12", "outbox", "list").output.contains(second))
        #expect(try at("12", "outbox", "send", "--folder", "letters").output.contains("sent 1"))
        guard let approved = try read("letters/notice-1.eml"), let endangered = try read("letters/notice-3.eml") else {
            return
        }
        #expect((approved["subject"] as? String)?.contains("教具借用核准：") == true, "\(approved)")
        #expect((approved["body"] as? String)?.contains("借用代號：\(first)") == true)
        #expect((endangered["subject"] as? String)?.contains("kit may be late: ") == true, "\(endangered)")
        #expect((endangered["body"] as? String)?.contains("Loan: \(second)") == true)
        #expect(endangered["methods"] as? [String] == [])
    }

    private func sequence(_ letter: [String: Any]) throws -> Int {
        let calendar = try #require((letter["calendars"] as? [String])?.first)
        let line = try #require(calendar.split(whereSeparator: \.isNewline).first { $0.hasPrefix("SEQUENCE:") })
        return try #require(Int(line.dropFirst(9)))
    }

    /// A name with line breaks begins no header field of its own.
    @Test func noHeaderCanBeSlippedIn() throws {
        _ = try book(name: "Mei\r\nBcc: thief@evil.example\r\n\r\n<b>\" \\ =?UTF-8?Q?x?=")
        _ = try book(email: "a@school.example\r\nBcc: thief@evil.example", school: "S002")
        let sent = try program.run("outbox", "send", "--folder", "letters", "--museum", "museum")
        #expect(sent.output.contains("sent 1, to be tried again 0, failed 1"), "\(sent.output) \(sent.errors)")
        guard let letter = try read("letters/notice-1.eml") else { return }
        #expect(
            letter["headers"] as? [String] == [
                "Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To",
            ])
        #expect(letter["receivers"] as? Int == 1 && letter["address"] as? String == "ming@school.example")
        #expect((letter["name"] as? String)?.contains("Bcc: thief@evil.example") == true)
    }

    @Test func theCommandGetsTheReceiverAndTheMessage() throws {
        try carry("printf '%s|' \"$@\" > '\(program.folder.path)/words'; cat > '\(program.folder.path)/message'")
        _ = try book(name: "$(touch stolen)")
        let sent = try program.run("outbox", "send", "--museum", "museum")
        #expect(sent.output.contains("sent 1"), "\(sent.errors)")
        #expect(try String(contentsOf: program.path("words"), encoding: .utf8) == "-i|--|ming@school.example|")
        #expect(try String(contentsOf: program.path("message"), encoding: .utf8).contains("To: \"$(touch stolen)\""))
        #expect(!FileManager.default.fileExists(atPath: program.path("stolen").path))
    }

    @Test func aFailureIsTriedAgainLaterAndNotForEver() throws {
        try carry("exit 75")
        _ = try book()
        func send(_ time: String) throws -> String {
            try program.start(["outbox", "send", "--museum", "museum"], ["GNOMON_NOW": "2027-01-04T\(time)+08:00"])
                .finish().output
        }
        #expect(try send("09:00:00").contains("to be tried again 1"))
        #expect(try send("09:04:59").contains("sent 0, to be tried again 0, failed 0"))
        #expect(try send("09:05:00").contains("failed 1"))
        let listed = try program.run("outbox", "list", "--museum", "museum")
        #expect(listed.output.contains("failed") && listed.output.contains("the mail command ended with 75"))
        try carry("sleep 60")
        #expect(try program.run("outbox", "again", "1", "--museum", "museum").status == 0)
        #expect(try program.run("outbox", "send", "--museum", "museum").output.contains("to be tried again 1"))
        try FileManager.default.removeItem(at: program.path("carry"))
        let without = try send("09:30:00")
        #expect(without == "")
        try carry("cat > /dev/null")
        #expect(try send("09:30:00").contains("sent 1"))
    }

    @Test func whatIsOverIsNotSent() throws {
        let hold = try program.run(
            "hold", session, "--school", "S001", "--students", "10", "--teachers", "1", "--contact-email",
            "ming@school.example", "--museum", "museum")
        try #require(hold.status == 0)
        let later = try program.start(
            ["outbox", "send", "--folder", "letters", "--museum", "museum"], ["GNOMON_NOW": "2027-01-04T10:00:00+08:00"]
        ).finish()
        // The hold itself is past; that it ended is told.
        #expect(later.output.contains("sent 1") && later.output.contains("no longer needed 1"), "\(later.errors)")
    }
}
