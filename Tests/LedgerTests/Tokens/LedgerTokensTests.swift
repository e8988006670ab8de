import Fingerprint
import Foundation
import GRDB
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerTokensTests {
    private let digest = Digest(of: "a secret")
    private let later = Fixture.now.addingTimeInterval(3_600)

    private func ledger() throws -> Ledger { try Ledger(.memory) }

    @Test func aSecretIsFoundByItsDigestOnly() async throws {
        let ledger = try ledger()
        let token = try await ledger.issueToken(
            digest, instructor: "mei", label: "phone", by: "desk", at: Fixture.now)
        #expect(token.instructor == "mei" && token.label == "phone" && token.revokedAt == nil)
        #expect(try await ledger.token(digest) == token)
        #expect(try await ledger.token(Digest(of: "another")) == nil)
        #expect(try await ledger.tokens() == [token])
    }

    @Test func issuingTheSameSecretAgainChangesNothing() async throws {
        let ledger = try ledger()
        let first = try await ledger.issueToken(digest, instructor: "mei", label: "", by: "desk", at: Fixture.now)
        let again = try await ledger.issueToken(digest, instructor: "lin", label: "x", by: "desk", at: later)
        #expect(again == first)
        #expect(try await ledger.audit().count == 1)
    }

    @Test func aRevokedTokenKeepsItsFirstTime() async throws {
        let ledger = try ledger()
        let token = try await ledger.issueToken(digest, instructor: "mei", label: "", by: "desk", at: Fixture.now)
        let revoked = try await ledger.revokeToken(token.id, by: "chief", at: later)
        #expect(revoked.revokedAt == later)
        let again = try await ledger.revokeToken(token.id, by: "chief", at: later.addingTimeInterval(60))
        #expect(again.revokedAt == later)
        #expect(try await ledger.token(digest)?.revokedAt == later)
        let actions = try await ledger.audit().map { [$0.action, $0.subject, $0.author.value] }
        #expect(
            actions == [["issue-token", token.id.value, "desk"], ["revoke-token", token.id.value, "chief"]])
        #expect(try await ledger.verifyAudit() != nil)
    }

    @Test func revokingWhatIsNotThereIsRefused() async throws {
        let ledger = try ledger()
        await #expect(throws: TokenRefusal.noSuchToken("T-0")) {
            _ = try await ledger.revokeToken("T-0", by: "desk", at: later)
        }
    }

    @Test func theDayOfUseOnlyRises() async throws {
        let ledger = try ledger()
        let token = try await ledger.issueToken(digest, instructor: "mei", label: "", by: "desk", at: Fixture.now)
        let day = LocalDate(parsing: "2027-03-05")!
        try await ledger.noteUse(of: token.id, on: day)
        try await ledger.noteUse(of: token.id, on: day.adding(days: -1))
        #expect(try await ledger.tokens().first?.usedOn == day)
    }

    @Test func theFileHoldsNoSecret() async throws {
        let folder = try Folder()
        let secret = "a-secret-that-must-not-be-written"
        let ledger = try Ledger(.file(folder.file()))
        _ = try await ledger.issueToken(
            Digest(of: secret), instructor: "mei", label: "phone of Mei", by: "desk", at: Fixture.now)
        for name in ["museum.sqlite", "museum.sqlite-wal"] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
            #expect(bytes.range(of: Data(secret.utf8)) == nil)
        }
        #expect(try await ledger.audit().allSatisfy { !$0.detail.contains("phone") })
    }

    @Test(arguments: [
        "UPDATE token SET digest = '\(String(repeating: "0", count: 64))'", "UPDATE token SET instructor = 'lin'",
        "UPDATE token SET revoked_at = NULL", "UPDATE token SET revoked_at = 5", "UPDATE token SET used_on = 'today'",
    ])
    func theSchemaRefuses(sql: String) async throws {
        let folder = try Folder()
        let ledger = try Ledger(.file(folder.file()))
        let token = try await ledger.issueToken(digest, instructor: "mei", label: "", by: "desk", at: Fixture.now)
        _ = try await ledger.revokeToken(token.id, by: "desk", at: later)
        let raw = try DatabaseQueue(path: folder.file())
        await #expect(throws: DatabaseError.self) { try await raw.write { try $0.execute(sql: sql) } }
    }
}
