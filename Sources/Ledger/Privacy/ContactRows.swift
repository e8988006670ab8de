import GRDB
import MuseumModel

/// The tables in which a row is a person.
enum ContactRows {
    /// Their names; texts in them are not looked through, since another person may have the same name.
    static let tables: Set<String> = ["contact", "waiting_contact", "school_contact", "participant"]

    /// Every row, with where it stands.
    static func forEach(in database: Database, _ body: (PersonTrace.Record) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT 'booking' AS place, NULL AS number, contact.booking AS id, school, name, phone, email,
                    (SELECT max(starts_at) FROM booking_session JOIN session ON session.id = session
                        WHERE booking = contact.booking) AS starts_at
                FROM contact JOIN booking ON booking.id = contact.booking
                UNION ALL
                SELECT 'waiting', NULL, entry, school, name, phone, email, starts_at
                FROM waiting_contact JOIN waiting ON waiting.id = entry JOIN session ON session.id = waiting.session
                UNION ALL
                SELECT 'school', NULL, school, school, name, phone, email, NULL FROM school_contact
                UNION ALL
                SELECT 'participant', number, participant.booking, school, name, NULL, NULL,
                    (SELECT max(starts_at) FROM booking_session JOIN session ON session.id = session
                        WHERE booking = participant.booking)
                FROM participant JOIN booking ON booking.id = participant.booking
                """)
        while let row = try rows.next() {
            let start: String? = row["starts_at"]
            let id: String = row["id"]
            let place: PersonTrace.Record.Place =
                switch row["place"] as String {
                case "booking": .booking(Booking.ID(id))
                case "waiting": .waiting(WaitingEntry.ID(id))
                case "participant": .participant(Booking.ID(id), number: row["number"])
                default: .school(School.ID(id))
                }
            try body(
                PersonTrace.Record(
                    place: place,
                    school: School.ID(row["school"]),
                    contact: Contact(name: row["name"], phone: row["phone"], email: row["email"]),
                    lastDay: start.flatMap { LocalDate(parsing: String($0.prefix(10))) }))
        }
    }

    static func delete(_ record: PersonTrace.Record, in database: Database) throws {
        switch record.place {
        case .booking(let id):
            try database.cachedStatement(sql: "DELETE FROM contact WHERE booking = ?").execute(arguments: [id.value])
        case .waiting(let id):
            try database.cachedStatement(sql: "DELETE FROM waiting_contact WHERE entry = ?")
                .execute(arguments: [id.value])
        case .participant(let id, let number):
            try database.cachedStatement(sql: "DELETE FROM participant WHERE booking = ? AND number = ?")
                .execute(arguments: [id.value, number])
        case .school(let id):
            try database.cachedStatement(sql: "DELETE FROM school_contact WHERE school = ?")
                .execute(arguments: [id.value])
        }
    }
}

extension PersonTrace.Record {
    /// What tells the row apart: the identity of the booking or of the place in the queue, with the participant's number.
    var key: String {
        if case .participant(let id, let number) = place { return "\(id)\n\(number)" }
        return id
    }

    var isParticipant: Bool {
        if case .participant = place { return true }
        return false
    }

    /// The identity of the booking, the place in the queue or the school.
    var id: String {
        switch place {
        case .booking(let id): id.value
        case .waiting(let id): id.value
        case .participant(let id, _): id.value
        case .school(let id): id.value
        }
    }
}
