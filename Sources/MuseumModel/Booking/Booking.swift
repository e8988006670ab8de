package import Foundation

/// A school's places in one session, or in all meetings of a series.
package struct Booking: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Booking>

    package enum Status: String, Codable, Sendable {
        case confirmed, cancelled
    }

    package let id: ID
    /// One session, or every meeting of the series that was enrolled in.
    package let sessions: [Session.ID]
    package let school: School.ID
    package let party: Party
    package let status: Status
    package let createdAt: Date
    package let changedAt: Date

    package init(
        id: ID, sessions: [Session.ID], school: School.ID, party: Party, status: Status, createdAt: Date,
        changedAt: Date
    ) {
        self.id = id
        self.sessions = sessions
        self.school = school
        self.party = party
        self.status = status
        self.createdAt = createdAt
        self.changedAt = changedAt
    }
}
