import Foundation
import GRDB

extension Ledger {
    /// Copies the ledger into a new file while others go on reading and writing, and checks the copy before it gets its name.
    ///
    /// The copy is one moment of the ledger, in one file without a log beside it.
    /// - Parameter report: called now and then with the share that is copied, 0…1.
    /// - Throws: `LedgerFault`, also where there is a file of that name; `AuditBroken`.
    package func backup(
        to path: String, report: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws -> LedgerCopy {
        guard !FileManager.default.fileExists(atPath: path) else { throw LedgerFault.taken(path) }
        let unfinished = path + ".part"
        do {
            let copy = try Self.unfinishedCopy(at: unfinished)
            try database.backup(to: copy, pagesPerStep: 1_000) { progress in
                report(Double(progress.completedPageCount) / Double(max(progress.totalPageCount, 1)))
            }
            try await copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            let checked = try Self.check(copyAt: unfinished, named: path)
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
            return checked
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            if let error = error as? DatabaseError { throw LedgerFault(writing: error) }
            throw error
        }
    }

    /// Reads a file whole: its pages, its references, and the chain of its record.
    /// - Throws: `LedgerFault` naming the first thing at fault; `AuditBroken`.
    static func check(copyAt path: String, named name: String) throws -> LedgerCopy {
        guard FileManager.default.fileExists(atPath: path) else { throw LedgerFault.missing(name) }
        do {
            let copy = try DatabaseQueue(path: path, configuration: readOnly)
            defer { try? copy.close() }
            return try copy.read { database in
                guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
                    throw LedgerFault.stranger(name)
                }
                guard try !Schema.migrator.hasBeenSuperseded(database) else { throw LedgerFault.newer(name) }
                let faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
                guard faults == ["ok"] else { throw LedgerFault.damaged(name, faults.joined(separator: "; ")) }
                guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
                    throw LedgerFault.damaged(name, "foreign_key_check")
                }
                return LedgerCopy(
                    path: name,
                    size: try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0,
                    sessions: try Int.fetchOne(database, sql: "SELECT count(*) FROM session") ?? 0,
                    bookings: try Int.fetchOne(database, sql: "SELECT count(*) FROM booking") ?? 0,
                    head: try verifyAudit(in: database, expecting: nil))
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            throw LedgerFault.damaged(name, error.message ?? "")
        } catch let error as DatabaseError {
            throw error.openingFault(at: name)
        }
    }

    /// A new file for a copy in the making; what is left of an earlier attempt goes.
    static func unfinishedCopy(at path: String) throws -> DatabaseQueue {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
        try NewFile.create(at: path)
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    static var readOnly: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        return configuration
    }
}
