package import MuseumModel

/// A session as its public page and the list show it: nobody's name is in it.
package struct PublicSession: Hashable, Sendable {
    /// Where it is held.
    package enum Place: Hashable, Sendable {
        case room(LocalizedText, site: LocalizedText)
        case online
        /// At the school that books it.
        case outreach
    }

    package let id: Session.ID
    /// Set where the session is a meeting of a series, which is booked as a whole.
    package let series: Series.ID?
    package let title: LocalizedText
    package let kind: Programme.Kind
    package let audience: LocalizedText
    /// Wall clock of the museum.
    package let start: LocalDateTime
    package let end: LocalDateTime
    package let place: Place
    /// Places that can still be booked.
    package let left: Int
    /// For one person; 0 is free.
    package let fee: Int
    /// ISO 4217.
    package let currency: String
    package let isCancelled: Bool

    package init(
        id: Session.ID, series: Series.ID? = nil, title: LocalizedText, kind: Programme.Kind, audience: LocalizedText,
        start: LocalDateTime, end: LocalDateTime, place: Place, left: Int, fee: Int, currency: String,
        isCancelled: Bool = false
    ) {
        self.id = id
        self.series = series
        self.title = title
        self.kind = kind
        self.audience = audience
        self.start = start
        self.end = end
        self.place = place
        self.left = left
        self.fee = fee
        self.currency = currency
        self.isCancelled = isCancelled
    }
}
