package import Foundation
import GRDB
package import MuseumModel

/// What a list of plans shows of one.
package struct PlanSummary: Hashable, Codable, Sendable {
    package let id: Plan.ID
    package let term: Term.ID
    package let createdAt: Date
    package let cost: Int
    package let sessions: Int
    package let unplaced: Int
    /// When it was last published with an effect; nil for a draft that never was.
    package let publishedAt: Date?

    init(_ row: Row) {
        id = Plan.ID(row["id"])
        term = Term.ID(row["term"])
        createdAt = Date(milliseconds: row["created_at"])
        cost = row["cost"]
        sessions = row["sessions"]
        unplaced = row["unplaced"]
        let published: Int64? = row["published_at"]
        publishedAt = published.map(Date.init(milliseconds:))
    }
}
