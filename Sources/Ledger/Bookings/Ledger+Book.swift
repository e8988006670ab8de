import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Takes the places asked for, or none; when it returns, the booking is on disk.
    ///
    /// Where the policy asks for approvals, the places are kept until those are given or their time is over.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func book(
        _ request: BookingRequest, standing: SchoolStanding = .anybody, _ caller: Caller
    ) async throws -> Booking {
        let order = try Order("book", request, caller)
        if case .none(let pause) = locking {
            return try await bookUnguarded(request, order, caller, pause: pause)
        }
        return try await once(order, caller) { database in
            let admission = try Admission(
                of: request, standing: standing, at: caller.at, timeZone: caller.timeZone, in: database)
            return try Self.take(admission, for: request, caller, in: database)
        }
    }

    /// Keeps places until the hold ends by the clock.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func hold(
        _ request: BookingRequest, _ kind: HoldRule.Kind, standing: SchoolStanding = .anybody, _ caller: Caller
    ) async throws -> Booking {
        struct Body: Encodable {
            let request: BookingRequest
            let kind: HoldRule.Kind
        }
        let order = try Order("hold", Body(request: request, kind: kind), caller)
        return try await once(order, caller) { database in
            let admission = try Admission(
                of: request, standing: standing, at: caller.at, timeZone: caller.timeZone, in: database)
            let end = HoldRule.end(kind, takenAt: caller.at, policy: admission.terms.policy)
            return try Self.take(admission, for: request, as: .held, until: end, "hold", caller, in: database)
        }
    }

    /// Confirmed, or requested where somebody has to agree.
    static func take(
        _ admission: Admission, for request: BookingRequest, _ caller: Caller, in database: Database
    ) throws -> Booking {
        let (status, end) = firstState(admission.terms.policy, caller)
        return try take(admission, for: request, as: status, until: end, "book", caller, in: database)
    }

    /// What a booking is before anybody has agreed, and until when.
    static func firstState(_ policy: BookingPolicy, _ caller: Caller) -> (Booking.Status, Date?) {
        guard !policy.approvals.by.isEmpty else { return (.confirmed, nil) }
        let last = ApprovalRule.lastDay(
            askedOn: caller.now.date, workingDays: policy.approvals.days, isWorkday: caller.isWorkday)
        return (.requested, caller.timeZone.endOfDay(last))
    }

    static func take(
        _ admission: Admission, for request: BookingRequest, as status: Booking.Status, until end: Date?,
        id: Booking.ID? = nil, _ action: String, _ caller: Caller, in database: Database
    ) throws -> Booking {
        let booking = Booking(
            id: id ?? Booking.ID("B", for: caller.key, at: caller.at), sessions: admission.meetings.map(\.session.id),
            school: request.school, className: request.className, party: request.party, status: status,
            endsAt: end?.stored, approvals: status == .requested ? admission.terms.policy.approvals.by : [],
            fee: admission.fee.total, code: request.code, category: request.category, evidence: request.evidence,
            granted: (admission.subsidy?.fee ?? 0) + (admission.subsidy?.bus ?? 0), createdAt: caller.at,
            changedAt: caller.at)
        try BookingRow.insert(booking, in: database)
        try BookingRow.insert(admission.meetings, of: booking, in: database)
        if let contact = request.contact { try keep(contact, of: booking.id, in: database) }
        if let code = admission.code { try spend(code, for: booking.id, in: database) }
        if let subsidy = admission.subsidy {
            try Grants.keep(subsidy, of: booking, on: admission.start.date, at: caller.at, in: database)
        }
        try bookingsChanged(at: caller.at, in: database)
        try record(
            action, of: booking.id.value, BookingRecord(booking), by: caller.author, at: caller.at, in: database)
        if request.contact != nil { try notify(of: action, booking, at: caller.at, in: database) }
        return booking
    }

    private static func spend(_ code: WaiverCode, for booking: Booking.ID, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO code_use (code, number, uses, booking)
                SELECT ?1, count(*) + 1, ?2, ?3 FROM code_use WHERE code = ?1
                """
        ).execute(arguments: [code.code.value, code.uses, booking.value])
    }
}
