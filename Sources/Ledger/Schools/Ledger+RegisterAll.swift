import GRDB
package import MuseumModel

extension Ledger {
    /// Puts several schools into the register, in one transaction.
    /// - Throws: `LedgerFault`.
    package func registerAll(_ schools: [(school: School, contact: Contact?)], _ caller: Caller) async throws -> Int {
        struct Body: Encodable {
            let school: School
            let contact: Contact?
        }
        let order = try Order("register-all", schools.map { Body(school: $0.school, contact: $0.contact) }, caller)
        return try await once(order, caller) { database in
            for (school, contact) in schools {
                try Self.register(school, contact: contact, caller, in: database)
            }
            return schools.count
        }
    }
}
