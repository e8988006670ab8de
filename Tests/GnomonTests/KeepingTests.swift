import Foundation
import Testing

/// The ledger's copies and its record, as whoever runs the machine keeps them.
@Suite struct KeepingTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.publish()
    }

    private func book(_ school: String) throws {
        let session = try program.session("--programme", "P01")
        let result = try program.run(
            "book", session, "--school", school, "--students", "12", "--teachers", "2", "--museum", "museum")
        try #require(result.status == 0, "\(result.errors)")
    }

    private var bookings: Int {
        get throws { try (program.json("bookings", "--museum", "museum")["bookings"] as? [Any])?.count ?? -1 }
    }

    @Test func aCopyBringsBackWhatWasThere() throws {
        try book("S001")
        let backup = try program.run("backup", "copy.sqlite", "--museum", "museum")
        #expect(backup.status == 0 && backup.output.contains("backed up") && backup.output.contains("1 bookings"))
        let again = try program.run("backup", "copy.sqlite", "--museum", "museum")
        #expect(again.status == 3 && again.errors.contains("exists already"))
        try book("S002")
        #expect(try bookings == 2)
        let restore = try program.run("restore", "copy.sqlite", "--museum", "museum", "--language", "zh-Hant")
        #expect(restore.status == 0 && restore.output.contains("已還原") && restore.output.contains("原檔保留於"))
        #expect(try bookings == 1)
        let former = try FileManager.default.contentsOfDirectory(atPath: program.path("museum").path)
            .filter { $0.contains(".before-") }
        #expect(former.count == 1)
    }

    @Test func aDamagedCopyIsRefusedAndNothingChanges() throws {
        try book("S001")
        try #require(program.run("backup", "copy.sqlite", "--museum", "museum").status == 0)
        var bytes = try Data(contentsOf: program.path("copy.sqlite"))
        bytes.replaceSubrange(8_192..<12_288, with: Data(repeating: 0x5A, count: 4_096))
        try bytes.write(to: program.path("copy.sqlite"))
        let restore = try program.run("restore", "copy.sqlite", "--museum", "museum")
        #expect(restore.status == 3 && restore.errors.contains("earlier backup"))
        #expect(try bookings == 1)
    }

    @Test func theRecordIsVerifiedAgainstWhatWasNoted() throws {
        try book("S001")
        let head = try program.json("audit", "verify", "--museum", "museum")
        let number = try #require(head["number"] as? Int)
        let hash = try #require(head["hash"] as? String)
        try book("S002")
        let noted = "\(number):\(hash)"
        #expect(try program.run("audit", "verify", "--noted", noted, "--museum", "museum").status == 0)
        #expect(try program.run("audit", "list", "--limit", "1", "--museum", "museum").lines.count == 1)
        try #require(
            program.shell(
                """
                python3 - <<'END'
                import sqlite3
                ledger = sqlite3.connect("museum/gnomon.sqlite")
                for name, in ledger.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'").fetchall():
                    ledger.execute(f"DROP TRIGGER {name}")
                ledger.execute("DELETE FROM audit WHERE number >= \(number)")
                ledger.commit()
                END
                """
            ).status == 0)
        let cut = try program.run("audit", "verify", "--noted", noted, "--museum", "museum")
        #expect(cut.status == 3 && cut.errors.contains("audit entry \(number)"))
        let wrong = try program.run("audit", "verify", "--noted", "12", "--museum", "museum")
        #expect(wrong.status == 2 && wrong.errors.contains("--noted"))
    }
}
