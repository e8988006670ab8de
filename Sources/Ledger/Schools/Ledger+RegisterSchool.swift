import GRDB
package import MuseumModel

extension Ledger {
    /// Puts a school into the register, or writes anew what is known of it.
    ///
    /// - Parameter contact: Nil leaves the one that is known; it is in no answer and in no entry of the audit.
    /// - Throws: `BookingRefusal`, `LedgerFault`.
    package func register(_ school: School, contact: Contact?, _ caller: Caller) async throws -> School {
        struct Body: Encodable {
            let school: School
            let contact: Contact?
        }
        let order = try Order("register-school", Body(school: school, contact: contact), caller)
        return try await once(order, caller) { database in
            try Self.register(school, contact: contact, caller, in: database)
            return school
        }
    }

    /// Part of a transaction that registers one school or several.
    static func register(_ school: School, contact: Contact?, _ caller: Caller, in database: Database) throws {
        try SchoolRow.keep(school, at: caller.at, in: database)
        if let contact {
            try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO school_contact (school, name, phone, email) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [school.id.value, contact.name, contact.phone, contact.email])
        }
        try record("register-school", of: school.id.value, school, by: caller.author, at: caller.at, in: database)
    }
}
