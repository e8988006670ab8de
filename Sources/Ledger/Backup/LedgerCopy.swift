/// A copy of the ledger of which everything was read and found right.
package struct LedgerCopy: Hashable, Codable, Sendable {
    package let path: String
    /// In bytes.
    package let size: Int
    package let sessions: Int
    package let bookings: Int
    /// The last entry of its record; nil where nothing is recorded.
    package let head: AuditHead?
}
