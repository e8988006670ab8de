package import MuseumModel

/// Where a person stands in the ledger.
package struct PersonTrace: Hashable, Codable, Sendable {
    /// Whom to reach about one booking, one place in a queue, or at one school.
    package struct Record: Hashable, Codable, Sendable {
        package enum Place: Hashable, Codable, Sendable {
            case booking(Booking.ID)
            case waiting(WaitingEntry.ID)
            case school(School.ID)
            case participant(Booking.ID, number: String)
        }

        package let place: Place
        package let school: School.ID
        package let contact: Contact
        /// The last day of what was booked or waited for; nil for a school.
        package let lastDay: LocalDate?
    }

    /// Texts in one column that name the person.
    package struct Texts: Hashable, Codable, Sendable {
        package let table: String
        package let column: String
        package let rows: Int
    }

    package internal(set) var records: [Record] = []
    /// Others whose telephone or address is the same; they are kept.
    package internal(set) var sharing: [Record] = []
    package internal(set) var texts: [Texts] = []
    /// Texts that cannot be changed: entries of the audit, whose hashes hold them.
    package internal(set) var fixed: [Texts] = []

    package var isEmpty: Bool { records.isEmpty && texts.isEmpty }
}
