package import MuseumModel

extension OpenMuseum {
    /// What is different between two plans, with the bookings that it touches; the second is the latest where none is named.
    /// - Throws: `Faults` for unknown plans, and for plans of different terms.
    package func comparison(_ before: Plan.ID, _ after: Plan.ID?) async throws -> PlanComparison {
        let first = try await storedPlan(before)
        let second = try await storedPlan(after)
        guard first.term == second.term else {
            throw Faults([
                Fault(
                    file: "gnomon", field: "PLAN", value: second.id.value,
                    problem: Message(
                        zhHant: "屬於檔期 \(second.term)，而 \(first.id) 屬於 \(first.term)",
                        english: "is of the term \(second.term), and \(first.id) of \(first.term)"),
                    remedy: Message(zhHant: "請比較同一檔期的兩份排程", english: "compare two plans of one term"))
            ])
        }
        return try await comparison(first, second)
    }

    func comparison(_ before: Plan, _ after: Plan) async throws -> PlanComparison {
        var comparison = PlanComparison(before, after)
        let bookings = try await liveBookings()
        comparison.bookings = Set(comparison.touched.flatMap { bookings[$0] ?? [] }).sorted()
        return comparison
    }
}
