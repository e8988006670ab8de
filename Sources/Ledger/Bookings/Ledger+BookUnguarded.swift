import GRDB
import MuseumModel

extension Ledger {
    /// Booking as it must not be done: looked up, thought about, and written later. For the proof that a race test sees races.
    func bookUnguarded(
        _ request: BookingRequest, _ order: Order, now: LocalDateTime, pause: Duration
    ) async throws -> Booking {
        let earlier: Booking? = try await read { try Self.answer(to: order, in: $0) }
        if let earlier { return earlier }
        let admission = try await read { try Admission(of: request, now: now, in: $0) }
        try await Task.sleep(for: pause)
        return try await writer.write { database in
            let booking = try Self.take(admission, for: request, order, in: database)
            try Self.keep(booking, to: order, in: database)
            return booking
        }
    }
}
