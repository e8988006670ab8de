import GRDB
import MuseumModel

extension Ledger {
    /// Booking as it must not be done: looked up, thought about, and written later. For the proof that a race test sees races.
    func bookUnguarded(
        _ request: BookingRequest, _ order: Order, _ caller: Caller, pause: Duration
    ) async throws -> Booking {
        let earlier: Booking? = try await read { try Self.answer(to: order, in: $0) }
        if let earlier { return earlier }
        let admission = try await read { database in
            try Admission(
                of: request, standing: .anybody, at: caller.at, timeZone: caller.timeZone,
                ended: try EndedClaims(at: caller.at, in: database), in: database)
        }
        try await Task.sleep(for: pause)
        return try await writer.write { database in
            let booking = try Self.take(admission, for: request, caller, in: database)
            try Self.keep(booking, to: order, in: database)
            return booking
        }
    }
}
