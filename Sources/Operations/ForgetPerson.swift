package import Ledger
package import MuseumModel

/// Where a person stands, and what was or would be removed.
package typealias PersonFound = PersonTrace

extension OpenMuseum {
    /// - Parameter isAgreed: Whether it is done; otherwise it is only told.
    /// - Throws: `PersonFault`, `BookingRefusal` where there is no such booking, `LedgerFault`.
    package func forget(_ person: PersonSought, isAgreed: Bool) async throws -> PersonTrace {
        if let id = person.booking, try await ledger.booking(id) == nil,
            try await ledger.waitingEntry(WaitingEntry.ID(id.value)) == nil
        {
            throw BookingRefusal.noSuchBooking(id)
        }
        return isAgreed
            ? try await ledger.forget(person, by: workplace.author, at: now) : try await ledger.trace(person)
    }

    /// Removes what the museum's policy does not keep any longer.
    /// - Parameter isRehearsal: Whether it is only told.
    /// - Throws: `Faults` where the museum has no such policy; `LedgerFault`.
    package func retain(isRehearsal: Bool) async throws -> RetentionReport {
        guard let policy = folder.museum.retention else {
            throw Faults([
                Fault(
                    file: "museum.yaml", field: "retention",
                    problem: Message(
                        zhHant: "沒有個人資料的保存期限", english: "it is not said for how long personal data is kept"),
                    remedy: Message(
                        zhHant: "例如 retention: {months_after_visit: 6}",
                        english: "for example retention: {months_after_visit: 6}"))
            ])
        }
        let day = policy.lastVisitOver(on: today)
        return isRehearsal
            ? try await ledger.overdue(through: day)
            : try await ledger.retain(through: day, by: workplace.author, at: now)
    }
}
