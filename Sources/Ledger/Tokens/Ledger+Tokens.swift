package import Fingerprint
import GRDB
package import MuseumModel

extension Ledger {
    /// All tokens, the revoked ones too, by instructor and then by the time of issue.
    package func tokens() async throws -> [FeedToken] {
        try await read { database in
            try Row.fetchAll(database, sql: "\(TokenRow.columns) ORDER BY instructor, issued_at, id").map(
                TokenRow.token)
        }
    }

    /// The token of a secret; nil where there is none. The digest is looked up, so the time tells nothing of the secret.
    package func token(_ digest: Digest) async throws -> FeedToken? {
        try await read { database in
            try Row.fetchOne(
                database.cachedStatement(sql: "\(TokenRow.columns) WHERE digest = ?"), arguments: [digest.hex]
            ).map(TokenRow.token)
        }
    }

    /// Remembers that the feed was read on a day; written once a day, and not recorded, since nobody decided anything.
    package func noteUse(of token: FeedToken.ID, on day: LocalDate) async throws {
        try await writer.write { database in
            try database.cachedStatement(
                sql: "UPDATE token SET used_on = ?1 WHERE id = ?2 AND (used_on IS NULL OR used_on < ?1)"
            ).execute(arguments: [day.description, token.value])
        }
    }
}
