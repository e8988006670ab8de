import Foundation
import GRDB
import MuseumModel

/// What an existing booking costs after a change or a move, and what a fund pays of it.
struct DatedCharge {
    let asked: Charge.Asked
    let charge: Charge
    /// The day of its first session.
    let day: LocalDate

    var granted: Int { (charge.subsidy?.fee ?? 0) + (charge.subsidy?.bus ?? 0) }

    /// On another day, everything else being as it was.
    init(
        _ booking: Booking, places: Int, terms: BookingTerms, on day: LocalDate, at: Date, in database: Database
    ) throws {
        let bus = try Grants.amount(of: booking.id, .bus, in: database)
        let asked = Charge.Asked(category: booking.category, evidence: booking.evidence, bus: bus)
        try self.init(booking, asked, places: places, terms: terms, on: day, at: at, in: database)
    }

    /// On its day, with another party, category or bus.
    init(
        _ booking: Booking, _ change: BookingChange, _ party: Party, on row: SessionRow, at: Date,
        in database: Database
    ) throws {
        let category = change.category.map { $0.value.isEmpty ? nil : $0 } ?? booking.category
        let evidence = change.evidence.map { $0.isEmpty ? nil : $0 } ?? booking.evidence
        let bus = try change.bus ?? (category == nil ? 0 : Grants.amount(of: booking.id, .bus, in: database))
        try self.init(
            booking, Charge.Asked(category: category, evidence: category == nil ? nil : evidence, bus: bus),
            places: party.places(counting: row.session.counting), terms: row.terms, on: row.session.start.date, at: at,
            in: database)
    }

    private init(
        _ booking: Booking, _ asked: Charge.Asked, places: Int, terms: BookingTerms, on day: LocalDate, at: Date,
        in database: Database
    ) throws {
        self.asked = asked
        self.day = day
        charge = try Charge(
            asked, places: places, terms: terms, on: day,
            code: terms.policy.codes.first { $0.code == booking.code }, school: booking.school, without: booking.id,
            at: at, in: database)
    }

    /// Part of the transaction that changes the booking.
    func keep(for booking: Booking, at: Date, in database: Database) throws {
        try Grants.keep(charge.subsidy, of: booking, on: day, at: at, in: database)
    }
}

extension BookingChange {
    /// Whether the fee or the fund has to be asked anew.
    var asksForMoney: Bool { category != nil || evidence != nil || bus != nil }
}
