package import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Where a person stands in the ledger; nothing is changed.
    /// - Throws: `PersonFault`, `LedgerFault`.
    package func trace(_ sought: PersonSought) async throws -> PersonTrace {
        try await read { try PersonSearch(sought, in: $0).trace }
    }

    /// Removes a person from everything but the entries of earlier versions of the audit, and from the file's free pages and its
    /// log. Bookings stay, without anybody to reach; doing it again does no harm.
    /// - Returns: What was removed; `fixed` is what could not be.
    /// - Throws: `PersonFault`, `LedgerFault`.
    package func forget(_ sought: PersonSought, by author: Author.ID, at: Date) async throws -> PersonTrace {
        let forgotten = try await writer.write { database in
            let search = try PersonSearch(sought, in: database)
            var trace = search.trace
            for record in trace.records { try ContactRows.delete(record, in: database) }
            try Self.forgetRequests(about: trace.records.map(\.id), in: database)
            try Self.dropNotices(about: trace.records.map(\.id), in: database)
            for hit in search.texts where try !hit.remove(search.words, in: database) {
                trace.fixed.append(
                    PersonTrace.Texts(table: hit.column.table, column: hit.column.name, rows: hit.rows))
            }
            if !trace.isEmpty {
                try Self.record(
                    "forget", of: "person", ForgottenRecord(trace), by: author, at: at.stored, in: database)
            }
            return trace
        }
        try await clean()
        return forgotten
    }

    /// Nobody is left who could be told.
    static func dropNotices(about ids: [String], in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE notice SET status = 'dropped'
                WHERE status IN ('waiting', 'sending', 'failed')
                    AND (booking IN (SELECT value FROM json_each(:ids)) OR entry IN (SELECT value FROM json_each(:ids))
                        OR booking IS NULL AND entry IS NULL AND school IN (SELECT value FROM json_each(:ids)))
                """, arguments: ["ids": try CanonicalJSON.text(ids)])
    }

    /// What was asked for stands in the ledger as a hash only; but whoever knows all but the telephone could try all telephones.
    /// The keys stay used: nothing is done twice.
    static func forgetRequests(about ids: [String], in database: Database) throws {
        guard !ids.isEmpty else { return }
        try database.execute(
            sql: """
                UPDATE answer SET request = lower(hex(randomblob(32)))
                WHERE answer ->> '$.id' IN (SELECT value FROM json_each(?))
                """, arguments: [try CanonicalJSON.text(ids)])
    }
}

/// What the audit keeps: that it was done, and not to whom.
private struct ForgottenRecord: Encodable {
    let records: Int
    let texts: Int

    init(_ trace: PersonTrace) {
        records = trace.records.count
        texts = trace.texts.reduce(0) { $0 + $1.rows }
    }
}
