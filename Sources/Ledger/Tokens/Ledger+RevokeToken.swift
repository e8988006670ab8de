package import Foundation
import GRDB
package import MuseumModel

/// Why a token cannot be revoked.
package enum TokenRefusal: Error, Hashable, Sendable {
    case noSuchToken(FeedToken.ID)

    package var message: Message {
        switch self {
        case .noSuchToken(let id): Message(zhHant: "沒有訂閱憑證 \(id)", english: "there is no token \(id)")
        }
    }
}

extension Ledger {
    /// Ends a token for ever; one that is revoked already keeps its first time.
    /// - Throws: `TokenRefusal`, `LedgerFault`.
    package func revokeToken(_ id: FeedToken.ID, by author: Author.ID, at: Date) async throws -> FeedToken {
        try await writer.write { database in
            guard let token = try TokenRow.one(id, in: database) else { throw TokenRefusal.noSuchToken(id) }
            guard token.revokedAt == nil else { return token }
            try database.execute(
                sql: "UPDATE token SET revoked_at = ? WHERE id = ?", arguments: [at.milliseconds, id.value])
            try Self.record(
                "revoke-token", of: id.value, ["instructor": token.instructor.value], by: author, at: at.stored,
                in: database)
            return FeedToken(
                id: id, instructor: token.instructor, label: token.label, issuedAt: token.issuedAt,
                revokedAt: at.stored, usedOn: token.usedOn)
        }
    }
}
