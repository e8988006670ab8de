package import Fingerprint
package import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Lets the holder of a secret read an instructor's feed.
    ///
    /// The digest is the key of the write: the same secret sent again changes nothing and gets the same answer.
    package func issueToken(
        _ digest: Digest, instructor: Instructor.ID, label: String, by author: Author.ID, at: Date
    ) async throws -> FeedToken {
        let token = FeedToken(
            id: FeedToken.ID("T-\(digest.hex.prefix(8))"), instructor: instructor, label: label, issuedAt: at.stored)
        return try await writer.write { database in
            let statement = try database.cachedStatement(sql: "\(TokenRow.columns) WHERE digest = ?")
            if let known = try Row.fetchOne(statement, arguments: [digest.hex]) { return TokenRow.token(known) }
            try database.execute(
                sql: "INSERT INTO token (id, digest, instructor, label, issued_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [token.id.value, digest.hex, instructor.value, label, at.milliseconds])
            // The label may name a person's device; the record is kept for ever.
            try Self.record(
                "issue-token", of: token.id.value, ["instructor": instructor.value], by: author, at: at.stored,
                in: database)
            return token
        }
    }
}
