/// Applications are taken on the days of their round alone, and lots are drawn afterwards.
package enum RoundRule {
    package static func checkApplying(_ round: Round, today: LocalDate) throws(RoundRefusal) {
        guard round.applications.first <= today else {
            throw .opensLater(round.id, first: round.applications.first)
        }
        guard today <= round.applications.last else { throw .closed(round.id, last: round.applications.last) }
    }

    package static func checkDrawing(_ round: Round, seed: String, today: LocalDate) throws(RoundRefusal) {
        guard round.applications.last < today else {
            throw .stillOpen(round.id, last: round.applications.last)
        }
        if let published = round.seed, published != seed { throw .otherSeed(round.id, published: published) }
    }
}
