import MuseumModel

/// Which programmes a constraint is about: those that fit every field given; all where none is.
struct Selector: Sendable {
    let programmes: Set<Programme.ID>?
    let tags: Set<String>?
    let kinds: Set<Programme.Kind>?
    let audiences: Set<Audience.ID>?
    /// Rooms, and sites of rooms, in which the programme may be held.
    let rooms: Set<Room.ID>?
    let sites: Set<Site.ID>?

    func matches(_ offering: Offering) -> Bool {
        let programme = offering.programme
        return programmes?.contains(programme.id) ?? true
            && !(tags?.isDisjoint(with: programme.tags) ?? false)
            && kinds?.contains(programme.kind) ?? true
            && audiences?.contains(programme.audience) ?? true
            && rooms.map { rooms in offering.rooms.contains { rooms.contains($0.room.id) } } ?? true
            && sites.map { sites in offering.rooms.contains { sites.contains($0.room.site) } } ?? true
    }

    static let fields: [ConstraintField] = [
        field("programmes", "只限這些課程", "only these programmes", "[P01, P02]"),
        field("tags", "只限有這些標籤之一的課程", "only programmes with one of these tags", "[noisy]"),
        field("kinds", "只限這些類別", "only these kinds of programme", "[school-course]"),
        field("audiences", "只限這些對象", "only these audiences", "[preschool]"),
        field("rooms", "只限可能使用這些場地的課程", "only programmes that may be held in these rooms", "[LAB]"),
        field("sites", "只限可能在這些館區的課程", "only programmes that may be held at these sites", "[main]"),
    ]

    private static func field(_ name: String, _ zhHant: String, _ english: String, _ example: String)
        -> ConstraintField
    {
        ConstraintField(
            name: name, isRequired: false, meaning: Message(zhHant: zhHant, english: english), example: example)
    }
}

extension StatementReader {
    /// The selector of the statement; every name must be known.
    mutating func selector() -> Selector? {
        let before = faults.count
        let tags = Set(folder.programmes.flatMap(\.tags))
        let selector = Selector(
            programmes: names("programmes", folder.programmes.map(\.id.value)).map { Set($0.map { .init($0) }) },
            tags: names("tags", tags.sorted()).map { Set($0) },
            kinds: names("kinds", Programme.Kind.allCases.map(\.rawValue)).map { Set($0.map { .init(rawValue: $0)! }) },
            audiences: names("audiences", folder.museum.audiences.map(\.id.value)).map { Set($0.map { .init($0) }) },
            rooms: names("rooms", folder.rooms.map(\.id.value)).map { Set($0.map { .init($0) }) },
            sites: names("sites", folder.museum.sites.map(\.id.value)).map { Set($0.map { .init($0) }) })
        return faults.count == before ? selector : nil
    }

    /// The known names in a field; nil when the field is absent.
    private mutating func names(_ field: String, _ known: [String]) -> [String]? {
        guard has(field) else { return nil }
        return values(field).filter { name in
            let isKnown = known.contains(name)
            if !isKnown { unknown(name, in: field, known: known) }
            return isKnown
        }
    }
}
