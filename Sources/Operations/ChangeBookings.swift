import Foundation
package import Ledger
package import MuseumModel

extension OpenMuseum {
    /// Changes who comes, the class or the contact.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func change(
        _ booking: Booking.ID, _ change: BookingChange, agreedFee: Int?, key: Request.Key
    ) async throws -> Booking {
        try Self.checkMoney(evidence: change.evidence, bus: change.bus)
        return try await ledger.change(
            booking, change, agreedFee: agreedFee, standing: try await standing(of: booking), caller(key))
    }

    /// Moves a booking to another session or series.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func move(
        _ booking: Booking.ID, to wanted: String, agreedFee: Int?, key: Request.Key
    ) async throws -> Booking {
        try await ledger.move(
            booking, to: try await target(wanted), agreedFee: agreedFee, standing: try await standing(of: booking),
            caller(key))
    }

    /// Cancels a booking; its places are free at once.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func cancel(_ booking: Booking.ID, agreedFee: Int? = nil, key: Request.Key) async throws -> Booking {
        try await ledger.cancel(booking, agreedFee: agreedFee, caller(key))
    }

    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func accept(_ booking: Booking.ID, key: Request.Key) async throws -> Booking {
        try await ledger.accept(booking, caller(key))
    }

    /// - Parameter refusal: Why not; nil to agree.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func approve(
        _ booking: Booking.ID, as approver: Approver, refusing refusal: String?, key: Request.Key
    ) async throws -> Booking {
        try await ledger.approve(booking, as: approver, refusing: refusal, caller(key))
    }

    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func pay(_ booking: Booking.ID, amount: Int, key: Request.Key) async throws -> Booking {
        try await ledger.pay(booking, amount: amount, caller(key))
    }

    /// As the museum knows the school that booked; one that it knows no more has no privilege.
    private func standing(of booking: Booking.ID) async throws -> SchoolStanding {
        guard let school = try await ledger.booking(booking)?.school else { return .anybody }
        return try await schools().first { $0.id == school }.map { SchoolStanding($0) } ?? .anybody
    }
}
