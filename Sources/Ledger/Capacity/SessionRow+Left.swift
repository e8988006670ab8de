import GRDB
import MuseumModel

extension SessionRow {
    /// What is left for a school: the least of all that the session needs. Everybody who asks, asks here.
    ///
    /// - Parameters:
    ///   - now: The museum's wall clock.
    ///   - fromQueue: For one of those who wait; the others see 0 while somebody waits.
    ///   - byLot: While the lots of its round are drawn; before, everybody sees 0.
    func left(
        for school: SchoolStanding, now: LocalDateTime, fromQueue: Bool = false, byLot: Bool = false, shared: SharedUse,
        ended: EndedClaims, in database: Database
    ) throws -> PlacesLeft {
        guard published.status == .confirmed else { return PlacesLeft(places: 0, limit: .cancelled) }
        if !byLot, let round = try Ledger.openRound(of: self, in: database) {
            return PlacesLeft(places: 0, limit: .lot(round.id, through: round.applications.last))
        }
        if waiting > 0, !fromQueue { return PlacesLeft(places: 0, limit: .queue(waiting: waiting)) }
        let (blocked, people, hall) = shared.verdict(on: self, ended: ended)
        if let blocked { return PlacesLeft(places: 0, limit: blocked) }
        let all = session.capacity - published.taken + ended.places(session.id)
        let mine = PoolRule.left(
            all, pools: try PoolUse.of(self, ended: ended, in: database), for: school, start: session.start, now: now)
        let isHallLeast = people.map { $0 < mine } ?? false
        let limit: PlacesLeft.Limit = isHallLeast ? hall.map { .hall($0) } ?? .session : mine < all ? .pool : .session
        return PlacesLeft(places: mine, people: people, limit: limit)
    }
}
