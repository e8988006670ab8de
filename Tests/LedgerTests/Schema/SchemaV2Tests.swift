import Fingerprint
import Foundation
import GRDB
import Ledger
import MuseumModel
import Testing

@Suite struct SchemaV2Tests {
    /// A file as the version before wrote it: without tokens, and unaware of them.
    private func fileOfVersion1(in folder: Folder) async throws {
        _ = try await Ledger.withSession(in: .file(folder.file()))
        let raw = try DatabaseQueue(path: folder.file())
        try await raw.write { database in
            try database.execute(sql: "DROP TABLE token; DELETE FROM grdb_migrations WHERE identifier = '2'")
        }
        try raw.close()
    }

    @Test func anOlderFileIsUpgradedAndKeepsWhatItHolds() async throws {
        let folder = try Folder()
        try await fileOfVersion1(in: folder)
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await ledger.session("S") != nil)
        #expect(try await ledger.tokens().isEmpty)
        let token = try await ledger.issueToken(
            Digest(of: "a secret"), instructor: "mei", label: "", by: "desk", at: Fixture.now)
        #expect(try await ledger.tokens() == [token])
        #expect(try await ledger.verifyAudit() != nil)
    }
}
