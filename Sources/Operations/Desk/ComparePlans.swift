package import MuseumModel

extension OpenMuseum {
    /// What is different between two plans, with the bookings that it touches; the second is the latest where none is named.
    /// - Throws: `Faults` for unknown plans, and for plans of different terms.
    package func comparison(_ before: Plan.ID, _ after: Plan.ID?) async throws -> PlanComparison {
        try await comparison(storedPlan(before), storedPlan(after))
    }

    /// The same of plans in hand.
    /// - Throws: `Faults` for plans of different terms.
    package func comparison(_ before: Plan, _ after: Plan) async throws -> PlanComparison {
        guard before.term == after.term else {
            throw Faults([
                Fault(
                    file: "gnomon", field: "PLAN", value: after.id.value,
                    problem: Message(
                        zhHant: "屬於檔期 \(after.term)，而 \(before.id) 屬於 \(before.term)",
                        english: "is of the term \(after.term), and \(before.id) of \(before.term)"),
                    remedy: Message(zhHant: "請比較同一檔期的兩份排程", english: "compare two plans of one term"))
            ])
        }
        var comparison = PlanComparison(before, after)
        let bookings = try await liveBookings()
        comparison.bookings = Set(comparison.touched.flatMap { bookings[$0] ?? [] }).sorted()
        return comparison
    }
}
