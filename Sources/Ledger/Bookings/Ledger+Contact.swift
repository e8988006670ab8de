import GRDB
package import MuseumModel

extension Ledger {
    /// Whom to reach about a booking; nil where nobody was named, or the person was forgotten.
    package func contact(of booking: Booking.ID) async throws -> Contact? {
        try await read { database in
            try Row.fetchOne(
                database.cachedStatement(sql: "SELECT name, phone, email FROM contact WHERE booking = ?"),
                arguments: [booking.value]
            ).map { Contact(name: $0["name"], phone: $0["phone"], email: $0["email"]) }
        }
    }

    static func keep(_ contact: Contact, of booking: Booking.ID, in database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO contact (booking, name, phone, email) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [booking.value, contact.name, contact.phone, contact.email])
    }
}
