package import Foundation

/// What a school asks for in a round: one application, and up to three sessions in the order of its wishes.
package struct Application: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Application>

    package enum Status: String, Codable, Sendable {
        case applied, withdrawn, placed, unplaced
    }

    package static let mostWishes = 3

    package let id: ID
    package let round: Round.ID
    package let school: School.ID
    package let className: String?
    package let party: Party
    package let wishes: [Session.ID]
    package let status: Status
    /// What the lot gave it.
    package let booking: Booking.ID?
    package let appliedAt: Date

    package init(
        id: ID, round: Round.ID, school: School.ID, className: String?, party: Party, wishes: [Session.ID],
        status: Status, booking: Booking.ID?, appliedAt: Date
    ) {
        self.id = id
        self.round = round
        self.school = school
        self.className = className
        self.party = party
        self.wishes = wishes
        self.status = status
        self.booking = booking
        self.appliedAt = appliedAt
    }

    /// Follows from round and school alone, so that nobody can choose the number that is drawn for it.
    package static func id(of school: School.ID, in round: Round.ID) -> ID { ID("\(round)/\(school)") }
}
