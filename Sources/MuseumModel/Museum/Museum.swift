/// One institution, as its museum.yaml describes it.
package struct Museum: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Museum>

    package let id: ID
    package let name: LocalizedText
    /// IANA name, e.g. `Asia/Taipei`.
    package let timeZone: String
    /// BCP 47 tags of the languages in which the folder names things; the first is the museum's own.
    package let languages: [String]
    package let weekStart: Weekday
    /// Right-hand side of calendar UIDs, e.g. `museum.example`.
    package let host: String
    /// ISO 4217, e.g. `TWD`.
    package let currency: String
    package let sites: [Site]
    /// Minutes on foot between two sites; the same in both directions.
    package let walkingMinutes: [SitePair: Int]
    package let terms: [Term]
    package let audiences: [Audience]
    package let planning: PlanningPolicy
    package let booking: BookingPolicy
    /// The policies of programmes that have rules of their own, whole.
    package let programmeBooking: [Programme.ID: BookingPolicy]
    package let halls: [Hall]
    package let kitLoans: KitLoanPolicy
    /// Empty where the museum does not reckon with energy.
    package let energy: [EnergyZone]
    /// Nil where personal data is kept until somebody is forgotten.
    package let retention: RetentionPolicy?
    /// Nil where the museum sends no mail.
    package let mail: MailPolicy?

    package init(
        id: ID, name: LocalizedText, timeZone: String, languages: [String], weekStart: Weekday, host: String,
        currency: String, sites: [Site], walkingMinutes: [SitePair: Int], terms: [Term], audiences: [Audience],
        planning: PlanningPolicy, booking: BookingPolicy, programmeBooking: [Programme.ID: BookingPolicy] = [:],
        halls: [Hall] = [], kitLoans: KitLoanPolicy = KitLoanPolicy(), energy: [EnergyZone] = [],
        retention: RetentionPolicy? = nil, mail: MailPolicy? = nil
    ) {
        self.id = id
        self.name = name
        self.timeZone = timeZone
        self.languages = languages
        self.weekStart = weekStart
        self.host = host
        self.currency = currency
        self.sites = sites
        self.walkingMinutes = walkingMinutes
        self.terms = terms
        self.audiences = audiences
        self.planning = planning
        self.booking = booking
        self.programmeBooking = programmeBooking
        self.halls = halls
        self.kitLoans = kitLoans
        self.energy = energy
        self.retention = retention
        self.mail = mail
    }

    /// The rules under which a programme is booked.
    package func booking(of programme: Programme.ID) -> BookingPolicy { programmeBooking[programme] ?? booking }

    /// Minutes on foot from one site to another; 0 within a site and where none are given.
    package func walkingMinutes(_ from: Site.ID, _ to: Site.ID) -> Int {
        walkingMinutes[SitePair(from, to)] ?? 0
    }
}

/// A building of the museum, or a place where it teaches outside.
package struct Site: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Site>

    package let id: ID
    package let name: LocalizedText
    package let address: String?
    /// WGS 84 degrees.
    package let latitude: Double?
    package let longitude: Double?
    /// When sessions may take place here; see `DayCalendar.windows(of:on:)`.
    package let opening: [HoursRule]

    package init(
        id: ID, name: LocalizedText, address: String? = nil, latitude: Double? = nil, longitude: Double? = nil,
        opening: [HoursRule]
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.latitude = latitude
        self.longitude = longitude
        self.opening = opening
    }
}

/// Two sites in either order.
package struct SitePair: Hashable, Codable, Sendable {
    package let first: Site.ID
    package let second: Site.ID

    package init(_ one: Site.ID, _ other: Site.ID) {
        first = min(one, other)
        second = max(one, other)
    }
}

/// The dates that one plan covers.
package struct Term: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Term>

    package let id: ID
    package let name: LocalizedText
    package let span: DateSpan

    package init(id: ID, name: LocalizedText, span: DateSpan) {
        self.id = id
        self.name = name
        self.span = span
    }
}
