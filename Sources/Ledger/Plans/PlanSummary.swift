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
    package let seed: UInt64
    /// What no plan of the same inputs can cost less than; nil where it is not known.
    package let bound: Int?
    /// The plan that it was made from.
    package let parent: Plan.ID?
    /// How many must-rules it broke when it was made, and of how many sessions something is locked.
    package let violations: Int
    package let locks: Int

    init(_ row: Row) {
        id = Plan.ID(row["id"])
        term = Term.ID(row["term"])
        createdAt = Date(milliseconds: row["created_at"])
        cost = row["cost"]
        sessions = row["sessions"]
        unplaced = row["unplaced"]
        let published: Int64? = row["published_at"]
        publishedAt = published.map(Date.init(milliseconds:))
        seed = UInt64(row["seed"] as String) ?? 0
        bound = row["bound"]
        let parent: String? = row["parent"]
        self.parent = parent.map { Plan.ID($0) }
        violations = row["violations"]
        locks = row["locks"]
    }
}
