import GRDB
import MuseumModel

extension Ledger {
    /// Writes the file anew and empties its log, so that neither holds anything that was deleted.
    ///
    /// SQLite writes over what it deletes, but not over the copies that it left when it moved rows between pages.
    /// - Throws: `LedgerFault.notCleaned` while others read.
    func clean() async throws {
        do {
            try await database.barrierWriteWithoutTransaction { database in
                // A copy of the file is made on the way; in memory it might not fit.
                try database.execute(sql: "PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY")
                _ = try database.checkpoint(.truncate)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
        {
            throw LedgerFault.notCleaned
        } catch let error as DatabaseError {
            throw LedgerFault(writing: error)
        }
    }
}
