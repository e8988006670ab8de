import GRDB
import MuseumModel

/// Looks for a person: first the rows that are meant, then the same person under other bookings, with every spelling found on
/// the way; then the texts of all tables.
struct PersonSearch {
    private let sought: PersonSought
    private(set) var words = PersonWords()
    private(set) var trace = PersonTrace()
    private(set) var texts: [TextColumn.Hit] = []

    /// - Throws: `PersonFault`.
    init(_ sought: PersonSought, in database: Database) throws {
        self.sought = sought
        let wanted = Contact(name: sought.name, phone: sought.phone, email: sought.email)
        guard !wanted.isEmpty || sought.booking != nil else { throw PersonFault.nothingGiven }
        words.add(wanted)
        if let name = sought.name, words.names.isEmpty { throw PersonFault.tooShort(name) }
        if let phone = sought.phone, words.phones.isEmpty { throw PersonFault.tooShort(phone) }
        if let email = sought.email, words.emails.isEmpty { throw PersonFault.tooShort(email) }
        try findRecords(in: database)
        try findTexts(in: database)
    }

    private mutating func findRecords(in database: Database) throws {
        let given = words
        var found: [String: PersonTrace.Record] = [:]
        var sharing: [String: PersonTrace.Record] = [:]
        // Each round may find a spelling that finds another row.
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            sharing = [:]
            try ContactRows.forEach(in: database) { record in
                guard found[record.key] == nil else { return }
                if isMeant(record, given) || isSamePerson(record) {
                    found[record.key] = record
                    words.add(record.contact)
                    isGrowing = true
                } else if isReached(record.contact) {
                    sharing[record.key] = record
                }
            }
        }
        trace.records = found.values.sorted { $0.id < $1.id }
        trace.sharing = sharing.values.sorted { $0.id < $1.id }
    }

    /// Everything that was given holds.
    private func isMeant(_ record: PersonTrace.Record, _ given: PersonWords) -> Bool {
        let contact = record.contact
        return (sought.booking == nil || sought.booking?.value == record.id)
            // A booking alone means who made it, and none of the children.
            && (!record.isParticipant || !given.names.isEmpty)
            && given.names.allSatisfy { name in contact.name.map(name.stands) == true }
            && given.phones.allSatisfy { phone in contact.phone.map(phone.stands) == true }
            && given.emails.allSatisfy { email in contact.email.map(email.stands) == true }
    }

    /// A telephone or an address of the person's, and no other name.
    private func isSamePerson(_ record: PersonTrace.Record) -> Bool {
        guard isReached(record.contact) else { return false }
        return record.contact.name.map { name in words.names.contains { $0.stands(in: name) } } ?? true
    }

    private func isReached(_ contact: Contact) -> Bool {
        contact.phone.map { phone in words.phones.contains { $0.stands(in: phone) } } == true
            || contact.email.map { email in words.emails.contains { $0.stands(in: email) } } == true
    }

    private mutating func findTexts(in database: Database) throws {
        guard !words.isEmpty else { return }
        for column in try TextColumn.all(in: database) {
            let hits = try column.hits(of: words, in: database)
            guard !hits.isEmpty else { continue }
            let found = PersonTrace.Texts(
                table: column.table, column: column.name, rows: hits.reduce(0) { $0 + $1.rows })
            if column.isFixed {
                trace.fixed.append(found)
            } else {
                trace.texts.append(found)
                texts += hits
            }
        }
    }
}
