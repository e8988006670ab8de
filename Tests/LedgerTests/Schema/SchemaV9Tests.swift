import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV9Tests {
    @Test func anOlderFileTakesRounds() async throws {
        let folder = try Folder()
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "8")
        try queue.close()
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await ledger.draw(of: "R") == nil)
        #expect(try await ledger.applications(of: "R").isEmpty)
    }

    private static let application = """
        INSERT INTO application (id, round, school, students, teachers, helpers, wishes, standing, status, applied_at, changed_at)
        VALUES ('R/S', 'R', 'S', 1, 0, 0, '["W"]', '{}', 'applied', 0, 0);
        """
    private static let draw = "INSERT INTO round_draw VALUES ('R', 'seed', 0, '{}');"

    @Test(arguments: [
        application.replacing("'R/S'", with: "'R/T'"), application.replacing(#"["W"]"#, with: "[]"),
        application.replacing(#"["W"]"#, with: #"["1","2","3","4"]"#), draw + application,
        application + draw + "UPDATE application SET status = 'withdrawn'", draw + "UPDATE round_draw SET seed = 'b'",
        draw + "DELETE FROM round_draw",
    ])
    func isRefused(sql: String) async throws {
        let ledger = try Ledger(.memory)
        await #expect(throws: DatabaseError.self) { try await ledger.database.write { try $0.execute(sql: sql) } }
    }
}
