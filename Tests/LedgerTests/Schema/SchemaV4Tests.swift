import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV4Tests {
    @Test func aPlanOfVersion3CanBeLocked() async throws {
        let folder = try Folder()
        let plan = Fixture.plan("p", [Fixture.session("A")])
        try Self.fileOfVersion3(in: folder, plan)
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await ledger.plan("p") == plan)
        let summary = try #require(try await ledger.plans().first)
        #expect(summary.seed == 7 && summary.parent == nil && summary.violations == 0 && summary.locks == 0)
        try await ledger.setLock(.kept([.time]), on: "A", of: "p", by: "planner", at: Fixture.now)
        #expect(try await ledger.locks(of: "p") == [SessionLock(session: "A", hold: .kept([.time]))])
    }

    private static func fileOfVersion3(in folder: Folder, _ plan: Plan) throws {
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "3")
        let document = try oldDocument(of: plan)
        try queue.write { database in
            try database.execute(
                sql: "INSERT INTO plan VALUES ('p', ?, 0, '7', '', 12, 1, 0, NULL, ?)",
                arguments: [Fixture.term.value, document])
        }
        try queue.close()
    }

    /// The document without what version 3 did not know.
    private static func oldDocument(of plan: Plan) throws -> String {
        let text = try CanonicalJSON.text(plan)
        var fields = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        try #require(fields.removeValue(forKey: "violations") != nil)
        return String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self)
    }

    @Test func theSchemaRefusesALockOfNothing() async throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue)
        try await queue.write { database in
            try database.execute(sql: "INSERT INTO plan VALUES ('p', 't', 0, '1', '', 0, 0, 0, NULL, '{}')")
            for values in ["0, 0", "1, 1"] {
                #expect(throws: DatabaseError.self) {
                    try database.execute(
                        sql: "INSERT INTO plan_lock (plan, session, left_out, time) VALUES ('p', 'A', \(values))")
                }
            }
        }
    }
}
