import MuseumModel

/// Which rooms a constraint is about: those that fit every field given; all where none is.
struct RoomSelector: Sendable {
    static let names = ["in_rooms", "in_zones", "in_sites"]
    static let fields = [
        ConstraintField("in_rooms", "這些場地之內", "in these rooms", "[LAB, MAKER]"),
        ConstraintField("in_zones", "這些分區之內", "in these zones", "[main-1f]"),
        ConstraintField("in_sites", "這些館區之內", "at these sites", "[annex]"),
    ]

    private let rooms: Set<Room.ID>?
    private let zones: Set<String>?
    private let sites: Set<Site.ID>?

    fileprivate init(rooms: Set<Room.ID>?, zones: Set<String>?, sites: Set<Site.ID>?) {
        self.rooms = rooms
        self.zones = zones
        self.sites = sites
    }

    var isEverywhere: Bool { rooms == nil && zones == nil && sites == nil }

    func matches(_ room: Room) -> Bool {
        rooms?.contains(room.id) ?? true && sites?.contains(room.site) ?? true
            && zones.map { zones in room.zone.map { zones.contains($0) } ?? false } ?? true
    }

    func rooms(_ model: PlanningModel) -> [Room] { model.folder.rooms.filter(matches) }

    func resources(_ model: PlanningModel) -> [Int] { rooms(model).map { model.resourceOfRoom[$0.id]! } }
}

extension StatementReader {
    mutating func rooms() -> RoomSelector? {
        let before = faults.count
        let zones = Set(folder.rooms.compactMap(\.zone)).sorted()
        let selector = RoomSelector(
            rooms: names("in_rooms", folder.rooms.map(\.id.value)).map { Set($0.map { .init($0) }) },
            zones: names("in_zones", zones).map { Set($0) },
            sites: names("in_sites", folder.museum.sites.map(\.id.value)).map { Set($0.map { .init($0) }) })
        return faults.count == before ? selector : nil
    }
}
