/// What is different between two plans of a term.
package struct PlanComparison: Hashable, Codable, Sendable {
    package enum Part: String, CaseIterable, Codable, Sendable {
        case time, room, instructor, kit
    }

    /// A session that both plans have, at different places.
    package struct Change: Hashable, Codable, Sendable {
        package let from: Session
        package let to: Session
        package let parts: [Part]

        init?(_ from: Session, _ to: Session) {
            let differs: [(Part, Bool)] = [
                (.time, (from.start, from.minutes) != (to.start, to.minutes)), (.room, from.room != to.room),
                (.instructor, from.staff != to.staff), (.kit, from.kits != to.kits),
            ]
            let parts = differs.filter(\.1).map(\.0)
            if parts.isEmpty { return nil }
            self.from = from
            self.to = to
            self.parts = parts
        }
    }

    /// A part of the cost in both plans.
    package struct CostChange: Hashable, Codable, Sendable {
        package let constraint: String
        package let name: Message
        package let before: Int
        package let after: Int

        package init(constraint: String, name: Message, before: Int, after: Int) {
            self.constraint = constraint
            self.name = name
            self.before = before
            self.after = after
        }
    }

    package let before: Plan.ID
    package let after: Plan.ID
    /// By the former start.
    package let changed: [Change]
    package let added: [Session]
    package let dropped: [Session]
    /// Parts that cost the same are not told.
    package let costs: [CostChange]
    package let costBefore: Int
    package let costAfter: Int
    /// Instructors of sessions that are different, before and after.
    package let instructors: [Instructor.ID]
    /// Live bookings of sessions that are different; filled in by those who know the ledger.
    package var bookings: [Booking.ID] = []

    package init(_ before: Plan, _ after: Plan) {
        self.before = before.id
        self.after = after.id
        let former = Dictionary(uniqueKeysWithValues: before.sessions.map { ($0.id, $0) })
        let later = Dictionary(uniqueKeysWithValues: after.sessions.map { ($0.id, $0) })
        changed = before.sessions.compactMap { session in later[session.id].flatMap { Change(session, $0) } }
        added = after.sessions.filter { former[$0.id] == nil }
        dropped = before.sessions.filter { later[$0.id] == nil }
        costs = Self.costs(before, after)
        costBefore = before.cost
        costAfter = after.cost
        // Of a session that only changes people, those who stay have nothing to know.
        var people = Set((added + dropped).flatMap { $0.staff.map(\.instructor) })
        for change in changed {
            let (old, new) = (Set(change.from.staff.map(\.instructor)), Set(change.to.staff.map(\.instructor)))
            people.formUnion(change.parts == [.instructor] ? old.symmetricDifference(new) : old.union(new))
        }
        instructors = people.sorted()
    }

    /// Sessions that are different in any way.
    package var touched: [Session.ID] {
        (changed.map(\.from.id) + added.map(\.id) + dropped.map(\.id)).sorted()
    }

    private static func costs(_ before: Plan, _ after: Plan) -> [CostChange] {
        var order: [String] = []
        var names: [String: Message] = [:]
        for line in before.costs + after.costs where names[line.constraint] == nil {
            names[line.constraint] = line.name
            order.append(line.constraint)
        }
        func cost(_ constraint: String, _ plan: Plan) -> Int {
            plan.costs.reduce(0) { $0 + ($1.constraint == constraint ? $1.cost : 0) }
        }
        return order.compactMap { name in
            let (old, new) = (cost(name, before), cost(name, after))
            return old == new ? nil : CostChange(constraint: name, name: names[name]!, before: old, after: new)
        }
    }
}
