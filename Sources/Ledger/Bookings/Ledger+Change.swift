import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Changes who comes, the class or the contact. Only a party that grows needs places; one that shrinks gives them back and
    /// they are offered at once.
    ///
    /// - Parameter agreedFee: The new fee, where it differs from the old one.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func change(
        _ booking: Booking.ID, _ change: BookingChange, agreedFee: Int? = nil, standing: SchoolStanding = .anybody,
        _ caller: Caller
    ) async throws -> Booking {
        struct Body: Encodable {
            let booking: Booking.ID
            let change: BookingChange
        }
        let order = try Order("change", Body(booking: booking, change: change), caller)
        return try await once(order, caller) { database in
            let earlier = try Self.liveBooking(booking, in: database)
            let (changed, charge) = try Self.changed(earlier, change, standing: standing, caller, in: database)
            try Self.checkAgreed(agreedFee, old: earlier.fee, new: changed.fee)
            if let contact = change.contact { try Self.keep(contact, of: booking, in: database) }
            try Self.keep(changed, "change", caller, in: database)
            try charge?.keep(for: changed, at: caller.at, in: database)
            if change.party != nil { try Self.offer(earlier.sessions, caller, in: database) }
            return changed
        }
    }

    private static func changed(
        _ earlier: Booking, _ change: BookingChange, standing: SchoolStanding, _ caller: Caller, in database: Database
    ) throws -> (Booking, DatedCharge?) {
        let first = try firstSession(of: earlier, in: database)
        let policy = first.terms.policy
        let end =
            earlier.status == .held
            ? earlier.endsAt.map {
                HoldRule.extended($0, takenAt: earlier.createdAt, now: caller.at, policy: policy).stored
            } : nil
        let className = change.className.map { $0.isEmpty ? String?.none : $0 }
        let party = change.party ?? earlier.party
        guard party != earlier.party || change.asksForMoney else {
            return (earlier.with(className: className, endsAt: end, at: caller.at), nil)
        }
        if party != earlier.party {
            for session in earlier.sessions {
                guard let row = try SessionRow.one(session, in: database) else { continue }
                try resize(earlier, in: row, to: party, standing: standing, caller, in: database)
            }
        } else if caller.now >= first.session.start {
            throw BookingRefusal.tooLateToChange(first.session.id, lastDay: first.session.start.date)
        }
        let charge = try DatedCharge(
            earlier, change, party, on: first, at: caller.at, in: database)
        let fee = ChangeRule.billed(
            old: earlier.fee, new: charge.charge.fee.total, start: first.session.start, policy: policy,
            now: caller.now)
        let changed = earlier.with(
            className: className, party: party, endsAt: end,
            // A category is taken at any time; the count stands.
            fee: party == earlier.party ? charge.charge.fee.total : fee,
            category: .some(charge.asked.category), evidence: .some(charge.asked.evidence), granted: charge.granted,
            at: caller.at)
        return (changed, charge)
    }

    /// Takes or gives back the difference in one session.
    private static func resize(
        _ booking: Booking, in row: SessionRow, to party: Party, standing: SchoolStanding, _ caller: Caller,
        in database: Database
    ) throws {
        let counting = row.session.counting
        let (old, new) = (booking.party.places(counting: counting), party.places(counting: counting))
        try ChangeRule.check(
            row.session.id, start: row.session.start, from: old, to: new, terms: row.terms, now: caller.now)
        try GroupRule.check(places: new, terms: row.terms)
        try AdultRatioRule.check(party, terms: row.terms)
        let people = party.people - booking.party.people
        if new > old || people > 0 {
            let left = try row.left(
                for: standing, now: caller.now,
                shared: try SharedUse(of: row, ended: .none, today: caller.now.date, in: database),
                ended: .none, in: database)
            if case .queue(let waiting) = left.limit, new > old {
                throw BookingRefusal.othersWait(row.session.id, waiting: waiting)
            }
            if new > old {
                try CapacityRule.check([.init(session: row.session.id, places: new - old, left: left.places)])
            }
            if let hall = left.people, case .hall(let id) = left.limit, people > hall {
                throw BookingRefusal.hallFull(row.session.id, id, needed: people, left: hall)
            }
        }
        try database.cachedStatement(
            sql: "UPDATE booking_session SET places = ?, people = ? WHERE booking = ? AND session = ? AND absent = 0"
        ).execute(arguments: [new, party.people, booking.id.value, row.session.id.value])
    }
}
