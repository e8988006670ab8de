import Foundation
import GRDB
import MuseumModel

// Notices are written by the transactions whose changes they tell of.
extension Ledger {
    /// Tells whoever booked, where there is somebody to tell.
    static func notify(
        _ kind: BookingNotice.Kind, _ booking: Booking, former: [Session.ID] = [], clashes: [Booking.ID] = [], at: Date,
        in database: Database
    ) throws {
        try notify(
            kind, BookingNotice.Facts(booking: booking, former: former, clashes: clashes), school: booking.school,
            at: at, in: database)
    }

    /// Tells whoever booked what was done, where that is told at all.
    static func notify(
        of action: String, _ booking: Booking, former: [Session.ID] = [], clashes: [Booking.ID] = [], at: Date,
        in database: Database
    ) throws {
        guard let kind = BookingNotice.Kind(of: action, leaving: booking) else { return }
        try notify(kind, booking, former: former, clashes: clashes, at: at, in: database)
    }

    /// Tells whoever waits.
    static func notify(_ kind: BookingNotice.Kind, _ entry: WaitingEntry, at: Date, in database: Database) throws {
        try notify(kind, BookingNotice.Facts(entry: entry), school: entry.school, at: at, in: database)
    }

    /// Tells a school what the lots gave it.
    static func notify(_ application: Application, given booking: Booking?, at: Date, in database: Database) throws {
        try notify(
            booking == nil ? .notDrawn : .drawn,
            BookingNotice.Facts(booking: booking, application: application), school: application.school, at: at,
            in: database)
    }

    /// Tells a school what became of its loan, where that is told at all.
    static func notify(of action: String, _ loan: KitLoan, at: Date, in database: Database) throws {
        guard let kind = BookingNotice.Kind(ofLoan: action) else { return }
        try notify(kind, BookingNotice.Facts(loan: loan), school: loan.school, at: at, in: database)
    }

    private static func notify(
        _ kind: BookingNotice.Kind, _ facts: BookingNotice.Facts, school: School.ID, at: Date, in database: Database
    ) throws {
        let contact = try contact(for: facts, school: school, in: database)
        guard contact?.phone != nil || contact?.email != nil else { return }
        try database.cachedStatement(
            sql: "INSERT INTO notice (kind, school, booking, entry, facts, at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            kind.rawValue, school.value, facts.booking?.id.value, facts.entry?.id.value, try CanonicalJSON.text(facts),
            at.milliseconds, at.milliseconds,
        ])
    }

    /// Whom a notice reaches: what has no contact of its own is told to the school's.
    static func contact(
        for facts: BookingNotice.Facts, school: School.ID, in database: Database
    ) throws -> Contact? {
        if let booking = facts.booking { return try contact(of: booking.id, in: database) }
        if let entry = facts.entry { return try contact(of: entry.id, in: database) }
        return try contact(of: school, in: database)
    }
}

extension BookingNotice.Kind {
    /// What a change of a booking is told as; nil for one that nobody is told of.
    init?(of action: String, leaving booking: Booking) {
        switch (action, booking.status) {
        case ("book", .confirmed), ("accept", .confirmed), ("approve", .confirmed): self = .confirmed
        case ("book", .requested), ("accept", .requested): self = .requested
        case ("hold", _): self = .held
        case ("offer", _): self = .offered
        case ("change", _): self = .changed
        case ("move", _): self = .moved
        case ("cancel", _): self = .cancelled
        case ("refuse", _): self = .refused
        case ("expire", _): self = .expired
        case ("session-moved", _): self = .reconfirm
        case ("session-cancelled", .cancelled): self = .sessionCancelled
        case ("session-cancelled", _): self = .reconfirm
        default: return nil
        }
    }
    /// What a change of a loan is told as; nil for one that nobody is told of.
    init?(ofLoan action: String) {
        switch action {
        case "approve-loan": self = .loanApproved
        case "refuse-loan": self = .loanRefused
        case "cancel-loan": self = .loanCancelled
        case "warn-borrower": self = .loanAtRisk
        default: return nil
        }
    }
}
