/// What a place costs from a day on.
package struct Price: Hashable, Codable, Sendable {
    /// A group of so many places pays less for each.
    package struct GroupRate: Hashable, Codable, Sendable {
        package let places: Int
        package let perPerson: Int

        package init(places: Int, perPerson: Int) {
            self.places = places
            self.perPerson = perPerson
        }
    }

    package let from: LocalDate
    package let perPerson: Int
    package let group: GroupRate?

    package init(from: LocalDate, perPerson: Int, group: GroupRate? = nil) {
        self.from = from
        self.perPerson = perPerson
        self.group = group
    }
}

/// What cancelling costs until the end of the local day that lies so many days before the session.
package struct CancellationStep: Hashable, Codable, Sendable {
    package let days: Int
    /// Of the fee.
    package let percent: Int

    package init(days: Int, percent: Int) {
        self.days = days
        self.percent = percent
    }
}

/// A word that a school was given, which spares it a part of the fee.
package struct WaiverCode: Hashable, Codable, Sendable {
    package typealias ID = Identifier<WaiverCode>

    package let code: ID
    /// How many bookings may be made with it; a use that is spent does not come back.
    package let uses: Int
    package let percent: Int
    /// The last local day on which it is taken.
    package let through: LocalDate?

    package init(code: ID, uses: Int, percent: Int, through: LocalDate? = nil) {
        self.code = code
        self.uses = uses
        self.percent = percent
        self.through = through
    }
}
