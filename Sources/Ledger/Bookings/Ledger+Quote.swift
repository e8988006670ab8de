package import Foundation
import GRDB
package import MuseumModel

/// What a booking would cost and find at this moment; nothing is kept for whoever asks.
package struct Quote: Hashable, Codable, Sendable {
    package let sessions: [Session.ID]
    package let fee: Fee
    /// What a fund would pay; nil for nothing.
    package let funded: Funded?
    /// Of the fullest meeting, before the party comes.
    package let left: PlacesLeft
    /// The last local day on which it can be booked.
    package let bookUntil: LocalDate
    /// The last local day on which a smaller party is billed less.
    package let finalCount: LocalDate
    package let cancellation: [CancellationStep]
    package let approvals: [Approver]
}

extension Ledger {
    /// Judges a request as `book` would, and writes nothing.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func quote(
        _ request: BookingRequest, standing: SchoolStanding = .anybody, at: Date, timeZone: TimeZone
    ) async throws -> Quote {
        try await read { database in
            let admission = try Admission(
                of: request, standing: standing, at: at, timeZone: timeZone,
                ended: try EndedClaims(at: at, in: database), in: database)
            let policy = admission.terms.policy
            return Quote(
                sessions: admission.meetings.map(\.session.id), fee: admission.fee,
                funded: admission.subsidy.map { Funded($0) }, left: admission.left,
                bookUntil: NoticeRule.lastDay(for: admission.start.date, noticeDays: policy.noticeDays),
                finalCount: ChangeRule.lastDayOfCount(admission.start, policy),
                cancellation: policy.cancellation.isEmpty
                    ? [CancellationStep(days: policy.cancelDays, percent: 0)] : policy.cancellation,
                approvals: policy.approvals.by)
        }
    }
}
