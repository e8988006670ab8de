package import MuseumModel

/// What is to be different about a booking; what is nil stays.
package struct BookingChange: Hashable, Codable, Sendable {
    package var party: Party?
    /// Empty for no class.
    package var className: String?
    package var contact: Contact?

    package init(party: Party? = nil, className: String? = nil, contact: Contact? = nil) {
        self.party = party
        self.className = className
        self.contact = contact
    }
}
