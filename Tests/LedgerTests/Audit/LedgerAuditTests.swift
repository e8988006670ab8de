import Foundation
import GRDB
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerAuditTests {
    private let folder: Folder
    private let ledger: Ledger

    init() async throws {
        folder = try Folder()
        ledger = try await Ledger.withSession(in: .file(folder.file()))
        let booking = try await ledger.book(.session("S"), "north", students: 2)
        _ = try await ledger.cancel(booking.id, by: "desk", key: "c", at: Fixture.now + 1)
    }

    /// What somebody could do who has the file and an SQLite shell.
    private func tamper(_ sql: String) throws {
        try DatabaseQueue(path: folder.file()).write { database in
            for trigger in try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit%'")
            {
                try database.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try database.execute(sql: sql)
        }
    }

    @Test func everyWriteLeavesAnEntry() async throws {
        let entries = try await ledger.audit()
        #expect(entries.map(\.action) == ["save-plan", "publish", "book", "cancel"])
        #expect(entries.map(\.number) == [1, 2, 3, 4])
        #expect(entries.map(\.author) == ["planner", "planner", "desk", "desk"])
        #expect(entries[3].detail.contains(#""status":"cancelled""#))
        #expect(try await ledger.audit(from: 2, limit: 2) == Array(entries[1...2]))
        #expect(try await ledger.verifyAudit() == AuditHead(number: 4, hash: entries[3].hash))
        #expect(try await Ledger(.memory).verifyAudit() == nil)
    }

    @Test(arguments: [
        "at = at + 1", "author = 'x'", "action = 'x'", "subject = 'x'", "detail = '{}'",
        "hash = '\(String(repeating: "0", count: 64))'",
    ])
    func anyChangeIsFound(change: String) async throws {
        try tamper("UPDATE audit SET \(change) WHERE number = 2")
        await #expect(throws: AuditBroken(number: 2, reason: .changed)) { try await ledger.verifyAudit() }
    }

    /// Text that moves from one field into the next would go unseen if the fields were merely joined.
    @Test func movingTextBetweenFieldsIsFound() async throws {
        try tamper(
            "UPDATE audit SET author = author || substr(action, 1, 1), action = substr(action, 2) WHERE number = 3")
        await #expect(throws: AuditBroken(number: 3, reason: .changed)) { try await ledger.verifyAudit() }
    }

    @Test func aMissingEntryIsFound() async throws {
        try tamper("DELETE FROM audit WHERE number = 2")
        await #expect(throws: AuditBroken(number: 2, reason: .missing)) { try await ledger.verifyAudit() }
    }

    @Test func aBrokenLinkIsFound() async throws {
        try tamper("UPDATE audit SET previous = '' WHERE number = 4")
        await #expect(throws: AuditBroken(number: 4, reason: .unlinked)) { try await ledger.verifyAudit() }
    }

    @Test func aCutOffEndIsFoundByTheHeadNotedBefore() async throws {
        let head = try #require(try await ledger.verifyAudit())
        try await ledger.book(.session("S"), "south", students: 2)
        #expect(try await ledger.verifyAudit(expecting: head)?.number == 5)
        try tamper("DELETE FROM audit WHERE number >= 4")
        #expect(try await ledger.verifyAudit()?.number == 3)
        await #expect(throws: AuditBroken(number: 4, reason: .notedHeadGone)) {
            try await ledger.verifyAudit(expecting: head)
        }
    }
}
