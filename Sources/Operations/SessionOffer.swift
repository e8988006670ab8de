package import Foundation
import Ledger
package import MuseumModel

/// A published session as the public sees it: no names of people.
package struct SessionOffer: Hashable, Codable, Sendable {
    package struct Place: Hashable, Codable, Sendable {
        package let room: Room.ID
        package let name: LocalizedText
        package let site: LocalizedText
    }

    package let id: Session.ID
    package let series: Series.ID?
    package let programme: Programme.ID
    package let title: LocalizedText
    package let kind: Programme.Kind
    package let audience: Audience.ID
    package let audienceName: LocalizedText
    /// Wall-clock time of the museum.
    package let start: LocalDateTime
    package let end: LocalDateTime
    /// IANA name.
    package let timeZone: String
    package let startsAt: Date
    /// Nil for online sessions and outreach visits.
    package let place: Place?
    package let curriculum: [Standard.Code]
    /// For one person; 0 is free.
    package let fee: Int
    package let currency: String
    package let status: PublishedSession.Status
    package let capacity: Int
    package let left: Int
    /// The last local day on which it can be booked.
    package let bookUntil: LocalDate
    package let minimumGroup: Int
    package let counting: Programme.GroupSize.Counting
}

extension OpenMuseum {
    /// Published sessions as the public sees them; those of programmes that the folder no longer has are left out.
    func offers(_ sessions: [AvailableSession]) -> [SessionOffer] {
        let programmes = Dictionary(uniqueKeysWithValues: folder.programmes.map { ($0.id, $0) })
        let audiences = Dictionary(uniqueKeysWithValues: folder.museum.audiences.map { ($0.id, $0) })
        let rooms = Dictionary(uniqueKeysWithValues: folder.rooms.map { ($0.id, $0) })
        let sites = Dictionary(uniqueKeysWithValues: folder.museum.sites.map { ($0.id, $0) })
        return sessions.compactMap { available in
            let published = available.published
            let session = published.session
            guard let programme = programmes[session.programme], let audience = audiences[programme.audience]
            else { return nil }
            let place = session.room.flatMap { rooms[$0] }.flatMap { room in
                sites[room.site].map { SessionOffer.Place(room: room.id, name: room.name, site: $0.name) }
            }
            return SessionOffer(
                id: session.id, series: session.series, programme: programme.id, title: programme.title,
                kind: programme.kind, audience: audience.id, audienceName: audience.name, start: session.start,
                end: session.end, timeZone: timeZone.identifier, startsAt: timeZone.instant(of: session.start),
                place: place, curriculum: programme.curriculum,
                fee: PriceRule.price(available.terms, on: session.start.date).perPerson,
                currency: folder.museum.currency,
                status: published.status, capacity: session.capacity, left: available.left.least,
                bookUntil: NoticeRule.lastDay(for: session.start.date, noticeDays: available.terms.noticeDays),
                minimumGroup: programme.group.minimum, counting: session.counting)
        }
    }
}
