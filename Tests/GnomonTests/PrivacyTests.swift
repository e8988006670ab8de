import Foundation
import Testing

@Suite struct PrivacyTests {
    @Test func aPersonIsShownBeforeTheyAreForgotten() throws {
        let program = try Program()
        try program.publish()
        let session = try program.session("--programme", "P01")
        let book = try program.run(
            "book", session, "--school", "S001", "--students", "20", "--teachers", "2", "--contact-name", "王小明",
            "--contact-phone", "0912-345-678", "--museum", "museum")
        #expect(book.status == 0, "\(book.errors)")
        let shown = try program.run("forget", "--name", "王小明", "--museum", "museum")
        #expect(shown.output.contains("0912-345-678") && shown.output.contains("Nothing is removed yet; give --yes"))
        let done = try program.run("forget", "--name", "王小明", "--yes", "--museum", "museum")
        #expect(done.status == 0 && done.output.contains("All this is removed."), "\(done.errors)")
        let again = try program.run("forget", "--phone", "0912345678", "--museum", "museum", "--language", "zh-Hant")
        #expect(again.output.contains("帳本中沒有這個人"))
        let verified = try program.run("audit", "verify", "--museum", "museum")
        #expect(verified.status == 0, "\(verified.errors)")
        let head = try #require(verified.output.split(whereSeparator: \.isWhitespace).last.map(String.init))
        #expect(try program.run("audit", "verify", "--noted", head, "--museum", "museum").status == 0)
        let other = "1:" + String(repeating: "0", count: 64)
        let broken = try program.run("audit", "verify", "--noted", other, "--museum", "museum")
        #expect(broken.status == 3 && broken.errors.contains("audit entry 1, noted earlier, is gone"))
        #expect(try program.run("forget", "--name", "王", "--museum", "museum").status == 2)
        #expect(try program.run("forget", "--booking", "B-0", "--museum", "museum").status == 1)
    }

    @Test func personalDataIsKeptForTheMonthsThatTheMuseumSays() throws {
        let program = try Program()
        try program.publish()
        let session = try program.session("--programme", "P01")
        try #require(
            program.run(
                "book", session, "--school", "S001", "--students", "20", "--teachers", "2", "--contact-name", "王小明",
                "--museum", "museum"
            ).status == 0)
        let without = try program.run("retention", "--museum", "museum")
        #expect(without.status == 2 && without.errors.contains("retention: {months_after_visit: 6}"))
        let yaml = program.path("museum/museum.yaml")
        try (String(contentsOf: yaml, encoding: .utf8) + "retention: {months_after_visit: 2}\n")
            .write(to: yaml, atomically: true, encoding: .utf8)
        #expect(try program.run("retention", "--museum", "museum").output.contains("0 contacts, 0 on rosters"))
        let later = ["GNOMON_NOW": "2027-08-01T09:00:00+08:00"]
        let told = try program.start(["retention", "--dry-run", "--museum", "museum"], later).finish()
        #expect(
            told.output.contains("Visits until 2027-06-01: 1 contacts")
                && told.output.contains("Nothing is removed yet"))
        #expect(
            try program.start(["retention", "--museum", "museum"], later).finish().output.contains(
                "All this is removed"))
        #expect(
            try program.start(["retention", "--dry-run", "--museum", "museum"], later).finish().output
                .contains("0 contacts"))
    }
}
