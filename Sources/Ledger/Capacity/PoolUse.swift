import GRDB
import MuseumModel

/// How much of a session's pools the schools that they are kept for have taken.
enum PoolUse {
    /// Empty without a question to the file where the session keeps no places for anybody.
    static func of(_ row: SessionRow, ended: EndedClaims, in database: Database) throws -> [PoolRule.Use] {
        let pools = row.terms.policy.pools
        guard !pools.isEmpty else { return [] }
        let statement = try database.cachedStatement(
            sql: """
                SELECT pools, sum(places) AS places FROM booking_session
                WHERE session = ? AND live AND pools IS NOT NULL
                GROUP BY pools
                """)
        var taken: [Pool.ID: Int] = [:]
        for row in try Row.fetchAll(statement, arguments: [row.session.id.value]) {
            for pool in try names(row["pools"]) { taken[pool, default: 0] += row["places"] as Int }
        }
        for claim in ended.pools(row.session.id) {
            for pool in try names(claim.pools) { taken[pool, default: 0] -= claim.places }
        }
        return pools.map { PoolRule.Use(pool: $0, taken: taken[$0.id] ?? 0) }
    }

    /// The pools of a session that a school may use, as `booking_session.pools` keeps them.
    static func names(_ row: SessionRow, for school: SchoolStanding) throws -> String? {
        let mine = row.terms.policy.pools.filter { $0.isFor(school) }.map(\.id)
        return mine.isEmpty ? nil : try CanonicalJSON.text(mine)
    }

    private static func names(_ text: String?) throws -> [Pool.ID] {
        try text.map { try CanonicalJSON.value(from: $0) } ?? []
    }
}
