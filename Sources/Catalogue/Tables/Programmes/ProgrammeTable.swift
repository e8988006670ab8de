import MuseumModel

/// programmes.csv
enum ProgrammeTable {
    static let file = "programmes.csv"

    enum Column: String, TableColumn {
        case id, kind, audience, minutes
        case setUp = "set_up"
        case clearing
        case minGroup = "min_group"
        case maxGroup = "max_group"
        case counting
        case roomFeatures = "room_features"
        case rooms, roles, kits, curriculum, fee, sessions, series
        case holidayRule = "holiday_rule"
        case hours, season, language, tags, priority, parallel, link

        static let key = id
        static let needed: Set<Column> = [id, kind, audience, minutes, maxGroup]
        static let texts = ["title"]
    }

    static func programme(_ row: inout Row<Column>, offer: Offer) -> Programme? {
        let id: Programme.ID? = row.required(.id, .identifier())
        let title = row.localized("title")
        let kind: Programme.Kind? = row.required(.kind, .choice())
        let audience: Audience.ID? = row.required(.audience, .reference(to: offer.audiences))
        let minutes = row.required(.minutes, .minutes(5...1440))
        let setUp = row.optional(.setUp, .minutes(0...1440), default: 0)
        let clearing = row.optional(.clearing, .minutes(0...1440), default: 0)
        let group = row.group()
        let rooms = row.rooms(for: group, offer: offer)
        let roles = row.roles(offer: offer)
        let kits = row.kits(for: kind, offer: offer)
        let curriculum = row.distinct(.curriculum, .standard(in: offer.standards))
        let fee = row.optional(.fee, .number(0...10_000_000), default: 0)
        let frequency = row.frequency()
        let hours = row.list(.hours, .hours)
        let season = row.optional(.season, .span)
        let language = row.language(spokenFor: roles, offer: offer)
        let tags = row.list(.tags, .word)
        let priority = row.optional(.priority, .number(1...9), default: 5)
        let parallel = row.optional(.parallel, .number(1...1000), default: 1)
        let link = row.optional(.link, .webAddress)
        guard let id, let title, let kind, let audience, let minutes, let group, let frequency, let language
        else { return nil }
        return Programme(
            id: id, title: title, kind: kind, audience: audience, minutes: minutes, setUp: setUp, clearing: clearing,
            group: group, rooms: rooms, roles: roles, kits: kits, curriculum: curriculum, fee: fee,
            frequency: frequency, hours: hours, season: season, language: language, tags: Set(tags),
            priority: priority, parallel: parallel, link: link)
    }
}
