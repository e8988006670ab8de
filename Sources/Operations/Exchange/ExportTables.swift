package import Catalogue
import Foundation
import Ledger
import MuseumModel

/// What can be exported.
package enum ExportSubject: String, CaseIterable, Sendable {
    case bookings, schools, sessions, audit
}

extension OpenMuseum {
    /// One table of what the ledger knows, as it is now.
    /// - Parameter hasContacts: Whether whom to reach is in it.
    /// - Throws: `LedgerFault`.
    package func table(of subject: ExportSubject, hasContacts: Bool) async throws -> ExportTable {
        switch subject {
        case .bookings: try await bookingsTable(hasContacts)
        case .schools: try await schoolsTable(hasContacts)
        case .sessions: try await sessionsTable()
        case .audit: try await auditTable()
        }
    }

    private static let contactColumns = ["contact_name", "contact_phone", "contact_email"]

    private static func cells(_ contact: Contact?) -> [ExportTable.Cell] {
        [.text(contact?.name), .text(contact?.phone), .text(contact?.email)]
    }

    private func bookingsTable(_ hasContacts: Bool) async throws -> ExportTable {
        let names = Dictionary(
            try await schools().map { ($0.id, Message($0.name)) }, uniquingKeysWith: { first, _ in first })
        let starts = Dictionary(
            uniqueKeysWithValues: try await ledger.sessions().map { ($0.session.id, $0.session.start) })
        var rows: [[ExportTable.Cell]] = []
        for booking in try await ledger.bookings().map({ $0.seen(at: now) }) {
            let start = booking.sessions.first.flatMap { starts[$0] }
            let grades = (booking.party.grades ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
            let row: [ExportTable.Cell] = [
                .text(booking.id.value), .text(booking.status.rawValue), .text(booking.school.value),
                .text(names[booking.school]?.zhHant), .text(booking.className),
                .text(booking.sessions.map(\.value).joined(separator: ";")), .text(start?.date.description),
                .text(start?.time.description), .number(booking.party.count(.students)),
                .number(booking.party.count(.teachers)), .number(booking.party.count(.helpers)),
                grades.isEmpty ? .empty : .text(grades.joined(separator: ";")), .number(booking.party.wheelchairs ?? 0),
                .number(booking.fee), .number(booking.paid), .text(booking.payment.rawValue),
                .text(timeZone.localDateTime(at: booking.createdAt).description),
            ]
            rows.append(row + (hasContacts ? Self.cells(try await ledger.contact(of: booking.id)) : []))
        }
        return ExportTable(
            columns: [
                "id", "status", "school", "school_name", "class", "session", "date", "time", "students", "teachers",
                "helpers", "grades", "wheelchairs", "fee", "paid", "payment", "booked_at",
            ] + (hasContacts ? Self.contactColumns : []), rows: rows)
    }

    private func schoolsTable(_ hasContacts: Bool) async throws -> ExportTable {
        let languages = folder.museum.languages
        var rows: [[ExportTable.Cell]] = []
        for school in try await schools() {
            let row: [ExportTable.Cell] =
                [.text(school.id.value)] + languages.map { .text(school.name.texts[$0]) } + [
                    .text(school.kind.rawValue), .text(school.county.isEmpty ? nil : school.county),
                    .text(school.district), .number(school.remoteness), .number(school.kilometres),
                    .text(school.language),
                ]
            rows.append(row + (hasContacts ? Self.cells(try await ledger.contact(of: school.id)) : []))
        }
        return ExportTable(
            columns: ["id"] + languages.map { "name_\($0)" } + [
                "kind", "county", "district", "remoteness", "kilometres", "language",
            ] + (hasContacts ? Self.contactColumns : []), rows: rows)
    }

    private func sessionsTable() async throws -> ExportTable {
        let titles = Dictionary(
            folder.programmes.map { ($0.id, Message($0.title)) }, uniquingKeysWith: { first, _ in first })
        let left = Dictionary(
            try await ledger.availability(SessionFilter(), at: now, timeZone: timeZone).map {
                ($0.published.session.id, $0.left)
            },
            uniquingKeysWith: { first, _ in first })
        return ExportTable(
            columns: [
                "id", "programme", "title", "series", "date", "time", "minutes", "room", "capacity", "taken", "left",
                "status",
            ],
            rows: try await ledger.sessions().map { published in
                let session = published.session
                return [
                    .text(session.id.value), .text(session.programme.value), .text(titles[session.programme]?.zhHant),
                    .text(session.series?.value), .text(session.start.date.description),
                    .text(session.start.time.description), .number(session.minutes), .text(session.room?.value),
                    .number(session.capacity), .number(published.taken), .number(left[session.id]?.least ?? 0),
                    .text(published.status.rawValue),
                ]
            })
    }

    private func auditTable() async throws -> ExportTable {
        var rows: [[ExportTable.Cell]] = []
        while true {
            let entries = try await ledger.audit(from: rows.count + 1, limit: 10_000)
            rows += entries.map { entry in
                [
                    .number(entry.number), .text(entry.at.formatted(.iso8601)), .text(entry.author.value),
                    .text(entry.action), .text(entry.subject), .text(entry.detail), .text(entry.remark),
                    .text(entry.hash),
                ]
            }
            guard entries.count == 10_000 else { break }
        }
        return ExportTable(
            columns: ["number", "at", "author", "action", "subject", "detail", "remark", "hash"], rows: rows)
    }
}
