package import Foundation

/// A school's place in the queue of one session.
package struct WaitingEntry: Hashable, Codable, Sendable {
    package typealias ID = Identifier<WaitingEntry>

    package enum Status: String, Codable, Sendable {
        case waiting
        /// Places are kept for it by `booking`.
        case offered
        case accepted
        /// It left the queue by itself.
        case left
        /// Its offer ended unanswered.
        case lapsed
    }

    package let id: ID
    package let session: Session.ID
    package let school: School.ID
    package let party: Party
    package let status: Status
    /// How often others were offered places that were too few for it.
    package let passedOver: Int
    /// The booking that was offered.
    package let booking: Booking.ID?
    package let joinedAt: Date

    package init(
        id: ID, session: Session.ID, school: School.ID, party: Party, status: Status, passedOver: Int,
        booking: Booking.ID?, joinedAt: Date
    ) {
        self.id = id
        self.session = session
        self.school = school
        self.party = party
        self.status = status
        self.passedOver = passedOver
        self.booking = booking
        self.joinedAt = joinedAt
    }
}
