import Foundation
import GRDB
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerBackupTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private func filled(_ name: String) async throws -> Ledger {
        let ledger = try Ledger(.file(path(name)))
        try await ledger.put(Fixture.plan("plan", [Fixture.session("S"), Fixture.session("T", room: nil)]))
        return ledger
    }

    @Test func aCopyHoldsOneMomentAndComesBack() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let ledger = try await filled("ledger")
        let copy = try await ledger.backup(to: path("copy"))
        #expect(copy.sessions == 2 && copy.bookings == 0)
        #expect(try await copy.head == ledger.auditHead())
        #expect(!FileManager.default.fileExists(atPath: path("copy-wal")))
        let rights = try FileManager.default.attributesOfItem(atPath: path("copy"))[.posixPermissions] as? Int
        #expect(rights == 0o600)

        try await ledger.save(Fixture.plan("later", []), by: "planner", at: Fixture.now)
        // Whoever has it open keeps it from being replaced.
        #expect(throws: LedgerFault.self) { try Ledger.restore(path("copy"), to: path("ledger"), at: Fixture.now) }
        #expect(try await ledger.plans().count == 2)
        let restored = try Ledger.restore(path("copy"), to: path("elsewhere"), at: Fixture.now)
        #expect(restored.former == nil && restored.copy.head == copy.head)
        #expect(try await Ledger(.file(path("elsewhere"))).plans().count == 1)
    }

    @Test func theFormerFileIsKept() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            let ledger = try await filled("ledger")
            _ = try await ledger.backup(to: path("copy"))
            try await ledger.save(Fixture.plan("later", []), by: "planner", at: Fixture.now)
        }
        let restored = try Ledger.restore(path("copy"), to: path("ledger"), at: Fixture.now)
        let former = try #require(restored.former)
        #expect(try await Ledger(.file(former)).plans().count == 2)
        #expect(try await Ledger(.file(path("ledger"))).plans().count == 1)
    }

    @Test func nothingIsOverwritten() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let ledger = try await filled("ledger")
        try Data("mine".utf8).write(to: URL(filePath: path("copy")))
        await #expect(throws: LedgerFault.self) { try await ledger.backup(to: path("copy")) }
        #expect(try String(contentsOfFile: path("copy"), encoding: .utf8) == "mine")
    }

    @Test func aChangedRecordOrADamagedFileIsNotRestored() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let ledger = try await filled("ledger")
        for name in ["changed", "damaged"] { _ = try await ledger.backup(to: path(name)) }
        try await DatabaseQueue(path: path("changed")).writeWithoutTransaction { database in
            try database.execute(
                sql: "DROP TRIGGER audit_is_not_changed; UPDATE audit SET author = 'nobody' WHERE number = 1")
        }
        #expect(throws: AuditBroken(number: 1, reason: .changed)) {
            try Ledger.restore(path("changed"), to: path("new"), at: Fixture.now)
        }
        var bytes = try Data(contentsOf: URL(filePath: path("damaged")))
        bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0x5a, count: bytes.count - 4096))
        try bytes.write(to: URL(filePath: path("damaged")))
        #expect(throws: LedgerFault.self) { try Ledger.restore(path("damaged"), to: path("new"), at: Fixture.now) }
        try Data("no ledger".utf8).write(to: URL(filePath: path("text")))
        #expect(throws: LedgerFault.self) { try Ledger.restore(path("text"), to: path("new"), at: Fixture.now) }
        #expect(throws: LedgerFault.self) { try Ledger.restore(path("none"), to: path("new"), at: Fixture.now) }
        #expect(!FileManager.default.fileExists(atPath: path("new")))
    }
}
