/// A place in a site where a session can be held.
package struct Room: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Room>

    package let id: ID
    package let name: LocalizedText
    package let site: Site.ID
    package let seats: Int
    package let features: Set<String>
    /// How many sessions it holds at the same time.
    package let sharing: Int
    /// Minutes to prepare it before every session, and to clear it afterwards; a programme may need more.
    package let setUp: Int
    package let clearing: Int
    /// The energy zone whose air is conditioned when the room is used.
    package let zone: String?
    /// Hours of its own; empty means those of the site.
    package let hours: [HoursRule]

    package init(
        id: ID, name: LocalizedText, site: Site.ID, seats: Int, features: Set<String> = [], sharing: Int = 1,
        setUp: Int = 0, clearing: Int = 0, zone: String? = nil, hours: [HoursRule] = []
    ) {
        self.id = id
        self.name = name
        self.site = site
        self.seats = seats
        self.features = features
        self.sharing = sharing
        self.setUp = setUp
        self.clearing = clearing
        self.zone = zone
        self.hours = hours
    }
}
