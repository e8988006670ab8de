/// Places kept for some schools are not left for others until they are released; a pool frees no place that it does not hold.
package enum PoolRule {
    package struct Use: Hashable, Sendable {
        package let pool: Pool
        /// Places that schools for whom it is kept have taken of the session.
        package let taken: Int

        package init(pool: Pool, taken: Int) {
            self.pool = pool
            self.taken = taken
        }
    }

    package static func isReleased(_ pool: Pool, start: LocalDateTime, now: LocalDateTime) -> Bool {
        now.date > start.date.adding(days: -pool.releaseDays)
    }

    /// - Parameter left: What the session has left for all together; may be negative.
    /// - Returns: What is left for the school.
    package static func left(
        _ left: Int, pools: [Use], for school: SchoolStanding, start: LocalDateTime, now: LocalDateTime
    ) -> Int {
        pools.reduce(left) { left, use in
            isReleased(use.pool, start: start, now: now) || use.pool.isFor(school)
                ? left : left - max(0, use.pool.places - use.taken)
        }
    }
}
