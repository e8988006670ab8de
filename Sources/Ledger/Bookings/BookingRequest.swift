package import MuseumModel

/// What a school asks for.
package struct BookingRequest: Hashable, Codable, Sendable {
    package enum Wish: Hashable, Codable, Sendable {
        case session(Session.ID)
        /// All meetings of the series that are held, or none.
        case series(Series.ID)
    }

    package let wish: Wish
    package let school: School.ID
    package let party: Party
    /// The school's own word for the class; a school books a session once for each.
    package let className: String?
    package let contact: Contact?
    package let code: WaiverCode.ID?
    package let category: FeeCategory.ID?
    /// The number of an official letter.
    package let evidence: String?
    /// The price of a bus that a fund is asked for.
    package let bus: Int?

    package init(
        _ wish: Wish, school: School.ID, party: Party, className: String? = nil, contact: Contact? = nil,
        code: WaiverCode.ID? = nil, category: FeeCategory.ID? = nil, evidence: String? = nil, bus: Int? = nil
    ) {
        self.wish = wish
        self.school = school
        self.party = party
        self.className = className.flatMap { $0.isEmpty ? nil : $0 }
        self.contact = contact.flatMap { $0.isEmpty ? nil : $0 }
        self.code = code
        self.category = category
        self.evidence = evidence.flatMap { $0.isEmpty ? nil : $0 }
        self.bus = bus.flatMap { $0 == 0 ? nil : $0 }
    }
}
