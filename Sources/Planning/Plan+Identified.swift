import Fingerprint
import Foundation
package import MuseumModel

extension Plan {
    /// The same plan, named by its contents and its parent; one that has a name keeps it.
    package func identified() -> Plan {
        id.value.isEmpty ? named(ID(naming: sessions, of: term, origin, parent: parent)) : self
    }

    func named(_ id: ID) -> Plan {
        Plan(
            id: id, term: term, createdAt: createdAt, origin: origin, sessions: sessions, unplaced: unplaced,
            costs: costs, bound: bound, violations: violations, parent: parent)
    }
}

extension Plan.ID {
    /// Whatever makes the same plan gives it the same name.
    init(naming sessions: [Session], of term: Term.ID, _ origin: Plan.Origin, parent: Plan.ID?) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        do {
            let contents = try encoder.encode(sessions) + encoder.encode(origin) + Data((parent?.value ?? "").utf8)
            self.init("\(term)-\(Digest(of: contents).hex.prefix(8))")
        } catch {
            preconditionFailure("texts and whole numbers have no JSON: \(error)")
        }
    }
}
