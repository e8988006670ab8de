extension Problem {
    /// Days that are missing because the classes of a group have too few meetings, or may be on too few days.
    func minimumDaysBound() -> Int {
        minimumDays.reduce(0) { sum, group in
            var days: Set<Int> = []
            var meetings = 0
            for domain in group.classes.map({ domains[classes[$0].domain] }) {
                let starts = domain.candidates.map { times[$0.time].starts }
                days.formUnion(starts.joined().map { $0 / horizon.slotsPerDay })
                meetings += starts.map(\.count).max() ?? 0
            }
            return sum + group.weight * max(0, group.days - min(days.count, meetings))
        }
    }
}
