import MuseumModel

/// The folder's names by identifier in one language. What the folder no longer has goes by its identifier.
struct ReportNames {
    let language: Language
    let rooms: [Room.ID: Room]
    let instructors: [Instructor.ID: Instructor]
    private let programmes: [Programme.ID: Programme]
    private let kits: [Kit.ID: Kit]
    private let audiences: [Audience.ID: Audience]
    private let roomPlaces: [Room.ID: Int]
    private let audiencePlaces: [Audience.ID: Int]
    private let programmePlaces: [Programme.ID: Int]
    private let kitPlaces: [Kit.ID: Int]
    private let sites: [Site.ID: String]
    /// Position of each room in lists: by site as the museum has them, then by identifier.
    let roomOrder: [Room.ID]

    init(_ folder: MuseumFolder, _ language: Language) {
        self.language = language
        rooms = Dictionary(folder.rooms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        instructors = Dictionary(folder.instructors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        programmes = Dictionary(folder.programmes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        kits = Dictionary(folder.kits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        audiences = Dictionary(
            folder.museum.audiences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sites = Dictionary(
            folder.museum.sites.map { ($0.id, $0.name.text(in: language)) }, uniquingKeysWith: { first, _ in first })
        roomOrder = folder.museum.sites.flatMap { site in folder.rooms.filter { $0.site == site.id }.map(\.id) }
        roomPlaces = Self.places(roomOrder)
        audiencePlaces = Self.places(folder.museum.audiences.map(\.id))
        programmePlaces = Self.places(folder.programmes.map(\.id))
        kitPlaces = Self.places(folder.kits.map(\.id))
    }

    private static func places<Entity>(_ ids: [Identifier<Entity>]) -> [Identifier<Entity>: Int] {
        Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
    }

    func title(_ id: Programme.ID) -> String { programmes[id]?.title.text(in: language) ?? id.value }
    func kind(_ id: Programme.ID) -> Programme.Kind? { programmes[id]?.kind }
    func room(_ id: Room.ID) -> String { rooms[id]?.name.text(in: language) ?? id.value }
    func instructor(_ id: Instructor.ID) -> String { instructors[id]?.name.text(in: language) ?? id.value }

    func kit(_ id: Kit.ID) -> String { kits[id]?.name.text(in: language) ?? id.value }
    func audience(_ id: Audience.ID) -> String { audiences[id]?.name.text(in: language) ?? id.value }
    func audience(of id: Programme.ID) -> Audience.ID? { programmes[id]?.audience }

    func place(of id: Room.ID) -> Int { roomPlaces[id] ?? roomPlaces.count }
    func place(of id: Audience.ID) -> Int { audiencePlaces[id] ?? audiencePlaces.count }
    func place(of id: Programme.ID) -> Int { programmePlaces[id] ?? programmePlaces.count }
    func place(of id: Kit.ID) -> Int { kitPlaces[id] ?? kitPlaces.count }

    /// Nil where the museum has only one site, which goes without saying.
    func site(ofRoom id: Room.ID) -> String? {
        sites.count > 1 ? rooms[id].flatMap { sites[$0.site] } : nil
    }

    func joined(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: language.say("、", ", "))
    }
}
