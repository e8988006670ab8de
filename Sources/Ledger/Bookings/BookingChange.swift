package import MuseumModel

/// What is to be different about a booking; what is nil stays.
package struct BookingChange: Hashable, Codable, Sendable {
    package var party: Party?
    /// Empty for no class.
    package var className: String?
    package var contact: Contact?
    /// Empty for none.
    package var category: FeeCategory.ID?
    package var evidence: String?
    /// The price of a bus that a fund is asked for; 0 for none.
    package var bus: Int?

    package init(
        party: Party? = nil, className: String? = nil, contact: Contact? = nil, category: FeeCategory.ID? = nil,
        evidence: String? = nil, bus: Int? = nil
    ) {
        self.party = party
        self.className = className
        self.contact = contact
        self.category = category
        self.evidence = evidence
        self.bus = bus
    }
}
