import Foundation
import GRDB

extension Ledger {
    /// Opens and migrates; two processes that open a new file at once both succeed, since every step is repeated while
    /// another one holds the file and `patience` lasts.
    static func open(
        _ location: Location, patience: Duration, locking: WriteLocking
    ) throws -> any DatabaseWriter {
        let configuration = configuration(patience: patience, locking: locking)
        guard case .file(let path) = location else {
            let queue = try DatabaseQueue(configuration: configuration)
            try prepare(queue, path: ":memory:")
            return queue
        }
        try NewFile.create(at: path)
        let began = ContinuousClock.now
        while true {
            do {
                let pool = try DatabasePool(path: path, configuration: configuration)
                try prepare(pool, path: path)
                return pool
            } catch let error as DatabaseError {
                guard began.duration(to: .now) < error.openingPatience(patience) else {
                    throw error.openingFault(at: path)
                }
                Thread.sleep(forTimeInterval: 0.005)
            }
        }
    }

    private static func configuration(patience: Duration, locking: WriteLocking) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .callback(BusyWait(patience: patience).waits)
        configuration.prepareDatabase { database in
            // A savepoint's journal goes to a temporary file otherwise, which costs more than the write itself.
            try database.execute(
                sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000; "
                    // What is deleted is written over.
                    + "PRAGMA secure_delete = ON")
            if case .none = locking { try database.execute(sql: "PRAGMA ignore_check_constraints = ON") }
        }
        return configuration
    }

    private static func prepare(_ writer: some DatabaseWriter, path: String) throws {
        let isComplete = try writer.writeWithoutTransaction { database in
            // After opening: a pool sets NORMAL while it opens.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
            guard synchronous == 2 else { throw LedgerFault.notDurable(path: path, synchronous: synchronous) }
            return try hasSchema(database, path: path)
        }
        // The usual case asks for no lock.
        if !isComplete { try migrate(writer) }
    }

    /// Several processes may do this at once: what one has done makes the same step of another fail, which is rolled back, and
    /// that one goes on from where the file is then.
    private static func migrate(_ writer: some DatabaseWriter) throws {
        while true {
            let before = try writer.read(Schema.migrator.appliedIdentifiers)
            do {
                return try Schema.migrator.migrate(writer)
            } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
                guard try writer.read(Schema.migrator.appliedIdentifiers) != before else { throw error }
            }
        }
    }

    /// Whether the file has the newest schema already, asked of one snapshot, which its first query takes.
    private static func hasSchema(_ database: Database, path: String) throws -> Bool {
        var isComplete = false
        try database.inTransaction(.deferred) {
            let tables = try String.fetchSet(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'grdb%'")
            let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            guard tables.isEmpty || application == Schema.applicationID else { throw LedgerFault.stranger(path) }
            guard try !Schema.migrator.hasBeenSuperseded(database) else { throw LedgerFault.newer(path) }
            isComplete = try Schema.migrator.hasCompletedMigrations(database)
            return .commit
        }
        return isComplete
    }
}
