/// Sessions that are given by lot among those who applied; afterwards what is left goes to whoever comes first.
package struct Round: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Round>

    /// Schools that are drawn before the others.
    package struct Tier: Hashable, Codable, Sendable {
        package typealias ID = Identifier<Tier>

        package let id: ID
        /// Schools at least so remote.
        package let remoteness: Int
        /// Schools at least so far away by road.
        package let kilometres: Int
        /// Of these kinds; empty for every kind.
        package let kinds: [School.Kind]
        /// In these counties; empty for every county.
        package let counties: [String]
        /// So many of them are served before the others; nil for all. The rest of them is drawn with the others.
        package let quota: Int?

        package init(
            id: ID, remoteness: Int = 0, kilometres: Int = 0, kinds: [School.Kind] = [], counties: [String] = [],
            quota: Int? = nil
        ) {
            self.id = id
            self.remoteness = remoteness
            self.kilometres = kilometres
            self.kinds = kinds
            self.counties = counties
            self.quota = quota
        }

        package func isFor(_ school: SchoolStanding) -> Bool {
            school.remoteness >= remoteness && school.kilometres >= kilometres
                && (kinds.isEmpty || school.kind.map(kinds.contains) == true)
                && (counties.isEmpty || school.county.map(counties.contains) == true)
        }
    }

    package let id: ID
    package let name: LocalizedText
    /// Whose sessions are drawn; empty for all programmes.
    package let programmes: [Programme.ID]
    /// The days of the sessions.
    package let sessions: DateSpan
    /// The local days on which applications are taken.
    package let applications: DateSpan
    /// The first are drawn first; schools of none of them come last.
    package let tiers: [Tier]
    /// Nil where it is told when the lots are drawn.
    package let seed: String?

    package init(
        id: ID, name: LocalizedText, programmes: [Programme.ID] = [], sessions: DateSpan, applications: DateSpan,
        tiers: [Tier] = [], seed: String? = nil
    ) {
        self.id = id
        self.name = name
        self.programmes = programmes
        self.sessions = sessions
        self.applications = applications
        self.tiers = tiers
        self.seed = seed
    }

    /// Whether a session is given in this round.
    package func holds(_ session: Session) -> Bool {
        sessions.contains(session.start.date) && (programmes.isEmpty || programmes.contains(session.programme))
    }

    /// The place of the first tier that a school belongs to; nil for none.
    package func tier(of school: SchoolStanding) -> Int? { tiers.firstIndex { $0.isFor(school) } }
}
