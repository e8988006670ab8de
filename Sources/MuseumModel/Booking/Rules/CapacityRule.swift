/// A place is a person: nobody is taken in beyond what is left.
package enum CapacityRule {
    /// What a party would take of one session.
    package struct Need: Hashable, Sendable {
        package let session: Session.ID
        package let places: Int
        /// Negative where more are booked than there are places.
        package let left: Int

        package init(session: Session.ID, places: Int, left: Int) {
            self.session = session
            self.places = places
            self.left = left
        }
    }

    /// Judges all sessions as one and names the one that is shortest of places; the earlier of two that are as short.
    package static func check(_ needs: [Need]) throws(BookingRefusal) {
        guard let fullest = needs.min(by: { $0.left - $0.places < $1.left - $1.places }),
            fullest.left < fullest.places
        else { return }
        throw .notEnoughPlaces(fullest.session, needed: fullest.places, left: max(0, fullest.left))
    }
}
