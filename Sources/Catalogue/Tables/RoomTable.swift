import MuseumModel

/// rooms.csv
enum RoomTable {
    static let file = "rooms.csv"

    enum Column: String, TableColumn {
        case id, site, seats, features, sharing
        case setUp = "set_up"
        case clearing, zone, hours

        static let key = id
        static let needed: Set<Column> = [id, site, seats]
    }

    static func room(_ row: inout Row<Column>, sites: Names) -> Room? {
        let id: Room.ID? = row.required(.id, .identifier())
        let name = row.localized()
        let site: Site.ID? = row.required(.site, .reference(to: sites))
        let seats = row.required(.seats, .number(0...100_000))
        let features = row.list(.features, .word)
        let sharing = row.optional(.sharing, .number(1...1000), default: 1)
        let setUp = row.optional(.setUp, .minutes(0...1440), default: 0)
        let clearing = row.optional(.clearing, .minutes(0...1440), default: 0)
        let zone = row.optional(.zone, .word)
        let hours = row.list(.hours, .hours)
        guard let id, let name, let site, let seats else { return nil }
        return Room(
            id: id, name: name, site: site, seats: seats, features: Set(features), sharing: sharing, setUp: setUp,
            clearing: clearing, zone: zone, hours: hours)
    }
}
