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

    package init(_ wish: Wish, school: School.ID, party: Party) {
        self.wish = wish
        self.school = school
        self.party = party
    }
}
