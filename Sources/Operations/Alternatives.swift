import Ledger
package import MuseumModel

extension OpenMuseum {
    /// Other sessions of the same programme with room for a party, the next ones first; at most three.
    package func alternatives(to id: Session.ID, for party: Party) async throws -> [SessionOffer] {
        guard let wanted = try await ledger.session(id)?.session else { return [] }
        let places = party.places(counting: wanted.counting)
        guard places <= wanted.capacity else { return [] }
        var query = SessionQuery()
        query.programme = wanted.programme
        query.people = max(1, places)
        return try await search(query).filter { $0.id != id && $0.bookUntil >= today }.prefix(3).map(\.self)
    }
}
