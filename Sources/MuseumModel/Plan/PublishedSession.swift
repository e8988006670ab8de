package import Foundation

/// A session as the ledger holds it after publication.
package struct PublishedSession: Hashable, Codable, Sendable {
    package enum Status: String, Codable, Sendable {
        case confirmed, cancelled
    }

    package let session: Session
    package let status: Status
    /// RFC 5545 SEQUENCE: rises by one with every change of what subscribers see, never falls.
    package let sequence: Int
    package let createdAt: Date
    package let changedAt: Date
    /// Places taken, counted as the programme counts.
    package let taken: Int

    package init(
        session: Session, status: Status, sequence: Int, createdAt: Date, changedAt: Date, taken: Int
    ) {
        self.session = session
        self.status = status
        self.sequence = sequence
        self.createdAt = createdAt
        self.changedAt = changedAt
        self.taken = taken
    }

    /// Places that can still be booked.
    package var left: Int { status == .confirmed ? max(0, session.capacity - taken) : 0 }
}
