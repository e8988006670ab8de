/// Who is served in which order when lots are drawn: tier after tier, each by the numbers that were drawn, then all who are left.
package enum DrawRule {
    package struct Ticket: Hashable, Sendable {
        package let application: Application.ID
        package let school: School.ID
        /// The school's place among the tiers; nil for none.
        package let tier: Int?
        /// 64 hexadecimal digits; smaller ones are served first.
        package let number: String

        package init(application: Application.ID, school: School.ID, tier: Int?, number: String) {
            self.application = application
            self.school = school
            self.tier = tier
            self.number = number
        }
    }

    package struct Turn: Hashable, Sendable {
        package let ticket: Ticket
        /// The tier in whose turn it was served; nil for that of everybody.
        package let tier: Int?
        package let isPlaced: Bool

        package init(ticket: Ticket, tier: Int?, isPlaced: Bool) {
            self.ticket = ticket
            self.tier = tier
            self.isPlaced = isPlaced
        }
    }

    /// The text whose SHA-256 is the number of an application.
    package static func text(seed: String, _ application: Application.ID) -> String { "\(seed)|\(application)" }

    /// - Parameters:
    ///   - tickets: In any order. A school has one: of several the first by the application's name.
    ///   - quotas: Of each tier, how many are placed before the others; nil for all of them.
    ///   - place: Gives an application what it wishes; false where nothing is left of it.
    /// - Returns: Every ticket once, in the order in which they were served.
    package static func draw(
        _ tickets: [Ticket], quotas: [Int?], place: (Ticket) throws -> Bool
    ) rethrows -> [Turn] {
        var waiting = oneOfEachSchool(tickets).sorted { ($0.number, $0.application) < ($1.number, $1.application) }
        var turns: [Turn] = []
        for (tier, quota) in quotas.enumerated() {
            var placed = 0
            var later: [Ticket] = []
            for ticket in waiting {
                guard ticket.tier == tier, quota.map({ placed < $0 }) ?? true else {
                    later.append(ticket)
                    continue
                }
                let isPlaced = try place(ticket)
                placed += isPlaced ? 1 : 0
                turns.append(Turn(ticket: ticket, tier: tier, isPlaced: isPlaced))
            }
            waiting = later
        }
        return try turns + waiting.map { Turn(ticket: $0, tier: nil, isPlaced: try place($0)) }
    }

    private static func oneOfEachSchool(_ tickets: [Ticket]) -> [Ticket] {
        Array(
            Dictionary(tickets.map { ($0.school, $0) }) { $0.application < $1.application ? $0 : $1 }.values)
    }
}
