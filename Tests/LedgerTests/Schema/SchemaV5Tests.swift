import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV5Tests {
    @Test func anOlderFileTakesSchools() async throws {
        let folder = try Folder()
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "4")
        try queue.close()
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await ledger.schools().isEmpty)
        let school = School(id: "S1", name: LocalizedText(["en": "One"]), kind: .other, district: "")
        _ = try await ledger.register(school, contact: nil, Fixture.desk("r"))
        #expect(try await ledger.schools() == [school])
    }

    @Test(arguments: [
        "INSERT INTO school VALUES ('', '{}', 'other', '', '', 0, 0, NULL, 0, 0)",
        "INSERT INTO school VALUES ('S', '{}', 'other', '', '', 3, 0, NULL, 0, 0)",
        "INSERT INTO school_pause VALUES ('S', 1, 5, 5, 'why', 'desk', NULL, NULL)",
        "INSERT INTO school_pause VALUES ('S', 1, 5, 6, '', 'desk', NULL, NULL)",
        "INSERT INTO school_pause VALUES ('S', 1, 5, 6, 'why', 'desk', 5, NULL)",
    ])
    func isRefused(sql: String) async throws {
        let ledger = try Ledger(.memory)
        await #expect(throws: DatabaseError.self) { try await ledger.database.write { try $0.execute(sql: sql) } }
    }
}
