import Fingerprint
import Foundation
import MuseumModel

extension Plan {
    /// The same plan, named by its contents and its parent: whatever makes the same plan gives it the same name.
    func identified() throws -> Plan {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let contents = try encoder.encode(sessions) + encoder.encode(origin) + Data((parent?.value ?? "").utf8)
        return Plan(
            id: ID("\(term)-\(Digest(of: contents).hex.prefix(8))"), term: term, createdAt: createdAt, origin: origin,
            sessions: sessions, unplaced: unplaced, costs: costs, bound: bound, violations: violations, parent: parent)
    }
}
