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
    /// Of these the programme needs one, or may be led or assisted by one.
    let kits: Set<Kit.ID>?
    let instructors: Set<Instructor.ID>?
    let languages: Set<String>?

    func matches(_ offering: Offering) -> Bool {
        let programme = offering.programme
        return programmes?.contains(programme.id) ?? true
            && !(tags?.isDisjoint(with: programme.tags) ?? false)
            && kinds?.contains(programme.kind) ?? true
            && audiences?.contains(programme.audience) ?? true
            && rooms.map { rooms in offering.fittingRooms.contains { rooms.contains($0.id) } } ?? true
            && sites.map { sites in offering.fittingRooms.contains { sites.contains($0.site) } } ?? true
            && kits.map { kits in programme.kits.contains { kits.contains($0.kit) } } ?? true
            && instructors.map { !offering.ableInstructors.isDisjoint(with: $0) } ?? true
            && languages?.contains(programme.language) ?? true
    }

    /// Whether a programme fits as far as itself tells, its rooms and people aside.
    func mayMatch(_ programme: Programme) -> Bool {
        programmes?.contains(programme.id) ?? true && !(tags?.isDisjoint(with: programme.tags) ?? false)
            && kinds?.contains(programme.kind) ?? true && audiences?.contains(programme.audience) ?? true
            && languages?.contains(programme.language) ?? true
    }

    static let fields = [
        ConstraintField("programmes", "只限這些課程", "only these programmes", "[P01, P02]"),
        ConstraintField("tags", "只限有這些標籤之一的課程", "only programmes with one of these tags", "[noisy]"),
        ConstraintField("kinds", "只限這些類別", "only these kinds of programme", "[school-course]"),
        ConstraintField("audiences", "只限這些對象", "only these audiences", "[preschool]"),
        ConstraintField("rooms", "只限可能使用這些場地的課程", "only programmes that may be held in these rooms", "[LAB]"),
        ConstraintField("sites", "只限可能在這些館區的課程", "only programmes that may be held at these sites", "[main]"),
        ConstraintField("kits", "只限需要這些教具的課程", "only programmes that need one of these kits", "[K-MAG]"),
        ConstraintField(
            "instructors", "只限這些講師能帶的課程", "only programmes in which one of these can have a role", "[I05]"),
        ConstraintField("languages", "只限以這些語言進行的課程", "only programmes in these languages", "[nan]"),
    ]
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
            sites: names("sites", folder.museum.sites.map(\.id.value)).map { Set($0.map { .init($0) }) },
            kits: names("kits", folder.kits.map(\.id.value)).map { Set($0.map { .init($0) }) },
            instructors: names("instructors", folder.instructors.map(\.id.value)).map { Set($0.map { .init($0) }) },
            languages: names("languages", Set(folder.programmes.map(\.language)).sorted()).map { Set($0) })
        return faults.count == before ? selector : nil
    }

    /// The known names in a field; nil when the field is absent.
    mutating func names(_ field: String, _ known: [String]) -> [String]? {
        guard has(field) else { return nil }
        return values(field).filter { name in
            let isKnown = known.contains(name)
            if !isKnown { unknown(name, in: field, known: known) }
            return isKnown
        }
    }

    /// The one word of a field; nil when the field is absent or its word unknown.
    mutating func word(_ field: String, among known: [String], isNeeded: Bool = false) -> String? {
        let word = value(
            field, required: isNeeded,
            expected: Message(
                zhHant: "請填 " + known.joined(separator: "、"), english: "give " + known.joined(separator: ", "))
        ) { $0 }
        guard let word else { return nil }
        guard known.contains(word) else {
            unknown(word, in: field, known: known)
            return nil
        }
        return word
    }

    /// Refuses what would make so many pairs that comparing them takes all the time there is.
    mutating func limitPairs(_ selector: Selector, withinProgramme: Bool) {
        let counts = folder.programmes.filter(selector.mayMatch).map(\.unitCount)
        let sizes = withinProgramme ? counts : [counts.reduce(0, +)]
        let pairs = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        guard pairs > 200_000 else { return }
        fault(
            "programmes", nil,
            Message(zhHant: "共有 \(pairs) 對場次，太多了", english: "these are \(pairs) pairs of sessions, too many"),
            Message(zhHant: "請縮小範圍，最多 200000 對", english: "select fewer sessions; 200000 pairs are the most"))
    }
}
