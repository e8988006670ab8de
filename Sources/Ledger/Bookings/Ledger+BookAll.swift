import Foundation
import GRDB
package import MuseumModel

/// Several bookings that are made together or not at all.
package struct BookingBatch: Sendable {
    package let requests: [(request: BookingRequest, standing: SchoolStanding)]

    package init(_ requests: [(request: BookingRequest, standing: SchoolStanding)]) {
        self.requests = requests
    }
}

/// Requests of a batch that a rule refused, by their place in it; nothing was written.
package struct BatchRefused: Error, Sendable {
    package let refusals: [(place: Int, refusal: BookingRefusal)]
}

extension Ledger {
    /// Books everything, or nothing: each request is judged after those before it.
    /// - Parameter isRehearsal: Whether it is undone in the end.
    /// - Throws: `BatchRefused` with every refusal, `LedgerFault`.
    package func bookAll(
        _ batch: BookingBatch, isRehearsal: Bool = false, _ caller: Caller
    ) async throws -> [Booking] {
        let order = try Order("book-all", batch.requests.map(\.request), caller)
        do {
            return try await once(order, caller) { database in
                let bookings = try Self.bookEach(batch, caller, in: database)
                if isRehearsal { throw Rehearsed(bookings: bookings) }
                return bookings
            }
        } catch let rehearsed as Rehearsed {
            return rehearsed.bookings
        }
    }

    /// Undoes what was only tried.
    private struct Rehearsed: Error {
        let bookings: [Booking]
    }

    private static func bookEach(
        _ batch: BookingBatch, _ caller: Caller, in database: Database
    ) throws -> [Booking] {
        var bookings: [Booking] = []
        var refusals: [(place: Int, refusal: BookingRefusal)] = []
        for (place, (request, standing)) in batch.requests.enumerated() {
            let one = Caller(
                author: caller.author, key: Request.Key("\(caller.key) \(place)"), at: caller.at,
                timeZone: caller.timeZone, isWorkday: caller.isWorkday)
            do {
                try database.inSavepoint {
                    let admission = try Admission(
                        of: request, standing: standing, at: one.at, timeZone: one.timeZone, in: database)
                    bookings.append(try take(admission, for: request, one, in: database))
                    return .commit
                }
            } catch let refusal as BookingRefusal {
                refusals.append((place, refusal))
            }
        }
        guard refusals.isEmpty else { throw BatchRefused(refusals: refusals) }
        return bookings
    }
}
