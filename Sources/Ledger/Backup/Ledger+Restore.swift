package import Foundation
import GRDB

extension Ledger {
    /// Puts a checked copy in the place of a ledger. What was there is kept beside it, under a name with the moment.
    ///
    /// - Returns: the copy, and where the former file is now; nil where there was none.
    /// - Throws: `LedgerFault`, also while another process has the ledger open; `AuditBroken`. Then nothing has changed.
    package static func restore(
        _ source: String, to path: String, at now: Date
    ) throws -> (copy: LedgerCopy, former: String?) {
        let copy = try check(copyAt: source, named: source)
        let files = FileManager.default
        let unfinished = path + ".part"
        do {
            let target = try unfinishedCopy(at: unfinished)
            try DatabaseQueue(path: source, configuration: readOnly).backup(to: target)
            try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try target.close()
            var former: String?
            if files.fileExists(atPath: path) {
                try leaveAlone(path)
                let moment = now.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: false))
                former = "\(path).before-\(moment.replacing(":", with: ""))"
                try files.moveItem(atPath: path, toPath: former!)
                // Of a file that cannot be opened the log may hold the last commits.
                for suffix in ["-wal", "-shm"] where files.fileExists(atPath: path + suffix) {
                    try files.moveItem(atPath: path + suffix, toPath: former! + suffix)
                }
            }
            try files.moveItem(atPath: unfinished, toPath: path)
            return (copy, former)
        } catch {
            try? files.removeItem(atPath: unfinished)
            if let error = error as? DatabaseError { throw LedgerFault(writing: error) }
            throw error
        }
    }

    /// Sees that no other process has a ledger open, and brings its log into the file.
    private static func leaveAlone(_ path: String) throws {
        do {
            let queue = try DatabaseQueue(path: path)
            defer { try? queue.close() }
            // SQLite leaves the log only when nobody else has the file open.
            let mode = try queue.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
            }
            guard mode == "delete" else { throw LedgerFault.inUse(path) }
        } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
            throw LedgerFault.inUse(path)
        } catch is DatabaseError {
            // A damaged file is the reason to restore.
        }
    }
}
