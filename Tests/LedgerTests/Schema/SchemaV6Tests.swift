import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV6Tests {
    /// A file as version 5 wrote it: a remark stood within its entry of the audit, and a lifted pause could not be changed.
    private func fileOfVersion5(in folder: Folder) throws {
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "5")
        let entry = AuditEntry(
            number: 1, at: Fixture.now, author: "desk", action: "note", subject: "x", detail: #"{"reason":"flood"}"#,
            previous: "")
        try queue.write { database in
            try database.execute(
                sql: "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    1, entry.at.milliseconds, "desk", "note", "x", entry.detail, "", entry.hash,
                ])
            try database.execute(
                sql: "INSERT INTO school_pause VALUES ('S9', 1, 1, 2, '王小明沒來', 'desk', 3, '王小明道歉')")
        }
        try queue.close()
    }

    @Test func anOlderFileKeepsItsChainAndMayForget() async throws {
        let folder = try Folder()
        try fileOfVersion5(in: folder)
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await ledger.verifyAudit()?.number == 1)
        #expect(try await ledger.audit().map(\.remark) == [nil])
        let trace = try await ledger.forget(PersonSought(name: "王小明"), by: "operator", at: Fixture.now)
        #expect(trace.texts.map(\.column) == ["reason", "lifted_because"] && trace.fixed.isEmpty)
        #expect(try await ledger.orderedPauses(of: "S9").map(\.liftedBecause) == ["…道歉"])
        #expect(try await ledger.verifyAudit()?.number == 2)
        let raw = try DatabaseQueue(path: folder.file())
        await #expect(throws: DatabaseError.self) {
            try await raw.write { try $0.execute(sql: "UPDATE school_pause SET lifted_at = 4") }
        }
    }
}
