import GRDB

extension Ledger {
    /// Reads one snapshot of the ledger; writers do not disturb it.
    /// - Throws: what `query` throws, `LedgerFault`.
    func read<Value: Sendable>(_ query: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await database.read(query)
        } catch let error as DatabaseError {
            throw LedgerFault(writing: error)
        }
    }
}
