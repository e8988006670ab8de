import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Agrees to a request, or refuses it; the last one who has to agree confirms it.
    ///
    /// - Parameter refusal: Why not; nil to agree.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func approve(
        _ booking: Booking.ID, as approver: Approver, refusing refusal: String? = nil, _ caller: Caller
    ) async throws -> Booking {
        struct Body: Encodable {
            let booking: Booking.ID
            let approver: Approver
            let refusal: String?
        }
        let order = try Order("approve", Body(booking: booking, approver: approver, refusal: refusal), caller)
        return try await once(order, caller) { database in
            let earlier = try Self.liveBooking(booking, in: database)
            guard earlier.status == .requested, earlier.approvals.contains(approver) else {
                throw BookingRefusal.nothingToApprove(booking, approver)
            }
            try database.cachedStatement(
                sql: "INSERT INTO approval (booking, approver, verdict, reason, author, at) VALUES (?, ?, ?, ?, ?, ?)"
            ).execute(arguments: [
                booking.value, approver.rawValue, refusal == nil ? "yes" : "no", refusal, caller.author.value,
                caller.at.milliseconds,
            ])
            let missing = ApprovalRule.missing(earlier.approvals, given: [approver])
            let status: Booking.Status = refusal != nil ? .refused : missing.isEmpty ? .confirmed : .requested
            let decided = earlier.with(status: status, approvals: missing, at: caller.at)
            try Self.keep(
                decided, refusal == nil ? "approve" : "refuse", reason: refusal, caller, in: database)
            if refusal != nil { try Self.offer(earlier.sessions, caller, in: database) }
            return decided
        }
    }
}
