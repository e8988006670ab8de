import GRDB
package import MuseumModel

extension Ledger {
    /// Whom to reach about a booking; nil where nobody was named, or the person was forgotten.
    package func contact(of booking: Booking.ID) async throws -> Contact? {
        try await read { try Self.contact(of: booking, in: $0) }
    }

    static func contact(of booking: Booking.ID, in database: Database) throws -> Contact? {
        try contact("SELECT name, phone, email FROM contact WHERE booking = ?", booking.value, in: database)
    }

    /// Whom to reach about a place in a queue.
    static func contact(of entry: WaitingEntry.ID, in database: Database) throws -> Contact? {
        try contact("SELECT name, phone, email FROM waiting_contact WHERE entry = ?", entry.value, in: database)
    }

    static func contact(of school: School.ID, in database: Database) throws -> Contact? {
        try contact("SELECT name, phone, email FROM school_contact WHERE school = ?", school.value, in: database)
    }

    private static func contact(_ sql: String, _ id: String, in database: Database) throws -> Contact? {
        try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id]).map {
            Contact(name: $0["name"], phone: $0["phone"], email: $0["email"])
        }
    }

    static func keep(_ contact: Contact, of entry: WaitingEntry.ID, in database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT INTO waiting_contact (entry, name, phone, email) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [entry.value, contact.name, contact.phone, contact.email])
    }

    static func keep(_ contact: Contact, of booking: Booking.ID, in database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO contact (booking, name, phone, email) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [booking.value, contact.name, contact.phone, contact.email])
    }
}
