import Foundation
import GRDB
import MuseumModel

/// A row of the table `token`, without its digest.
enum TokenRow {
    static let columns = "SELECT id, instructor, label, issued_at, revoked_at, used_on FROM token"

    static func token(_ row: Row) -> FeedToken {
        let revoked: Int64? = row["revoked_at"]
        let used: String? = row["used_on"]
        return FeedToken(
            id: FeedToken.ID(row["id"]), instructor: Instructor.ID(row["instructor"]), label: row["label"],
            issuedAt: Date(milliseconds: row["issued_at"]), revokedAt: revoked.map(Date.init(milliseconds:)),
            usedOn: used.flatMap(LocalDate.init(parsing:)))
    }

    static func one(_ id: FeedToken.ID, in database: Database) throws -> FeedToken? {
        try Row.fetchOne(
            database.cachedStatement(sql: "\(columns) WHERE id = ?"), arguments: [id.value]
        ).map(token)
    }
}
