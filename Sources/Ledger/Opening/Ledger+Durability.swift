import GRDB

extension Ledger {
    /// What SQLite reads for `synchronous` on the connection that writes; 2 (FULL) means that what was answered is on disk.
    package func synchronous() async throws -> Int {
        try await database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }

    /// How many transactions this value has written: fewer than the writes, where writes were committed together.
    package var commits: Int { writer.commits }
}
