/// A place is a person: nobody is taken in beyond what is left.
package enum CapacityRule {
    /// Judges all sessions as one and names the one with the fewest places left; the earlier of two that have as few.
    package static func check(
        places: Int, left: [(session: Session.ID, left: Int)]
    ) throws(BookingRefusal) {
        guard let fullest = left.min(by: { $0.left < $1.left }), fullest.left < places else { return }
        throw .notEnoughPlaces(fullest.session, needed: places, left: max(0, fullest.left))
    }
}
