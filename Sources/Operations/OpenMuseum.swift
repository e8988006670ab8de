import Catalogue
package import Foundation
package import Ledger
package import MuseumModel

/// A museum with its folder read and its ledger open: what the use cases work on.
package struct OpenMuseum: Sendable {
    package let folder: MuseumFolder
    package let ledger: Ledger
    package let workplace: Workplace
    package let timeZone: TimeZone

    /// - Throws: `Faults` in the folder; `LedgerFault`.
    package init(_ workplace: Workplace) throws {
        folder = try workplace.readFolder().folder
        ledger = try Ledger(.file(workplace.database), locking: workplace.locking)
        self.workplace = workplace
        timeZone = TimeZone(identifier: folder.museum.timeZone) ?? .gmt
    }

    package var now: Date { workplace.clock() }
    package var today: LocalDate { timeZone.localDateTime(at: now).date }

    /// - Throws: `Faults` when the museum has no such term.
    func term(_ id: Term.ID) throws(Faults) -> Term {
        guard let term = folder.museum.terms.first(where: { $0.id == id }) else {
            throw Faults([.unknownName(id.value, option: "--term", known: folder.museum.terms.map(\.id.value))])
        }
        return term
    }
}
