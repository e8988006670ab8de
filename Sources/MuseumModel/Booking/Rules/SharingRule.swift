/// What several sessions use at the same time does not exceed what there is.
package enum SharingRule {
    /// Something taken from one moment to another, the end exclusive.
    package struct Use: Hashable, Sendable {
        package let start: LocalDateTime
        package let end: LocalDateTime
        package let units: Int

        package init(start: LocalDateTime, end: LocalDateTime, units: Int) {
            self.start = start
            self.end = end
            self.units = units
        }
    }

    /// The most that is in use at any one moment of a span.
    package static func peak(of uses: [Use], from start: LocalDateTime, to end: LocalDateTime) -> Int {
        guard start < end else { return 0 }
        let within = uses.filter { $0.start < end && start < $0.end }
        let moments = Set(within.map { max($0.start, start) })
        return moments.map { moment in
            within.reduce(0) { $1.start <= moment && moment < $1.end ? $0 + $1.units : $0 }
        }.max() ?? 0
    }
}
