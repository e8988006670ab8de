import Fingerprint
import GRDB
import MuseumModel
import Synchronization

/// Policies as texts that stand once in the ledger, named by their SHA-256.
enum PolicyText {
    /// What a digest names never changes, so what was read once holds for every ledger.
    private static let known = Mutex<[String: BookingPolicy]>([:])

    /// - Parameter noticeDays: What the session says that an earlier version published, without a policy.
    static func policy(_ digest: String?, noticeDays: Int, in database: Database) throws -> BookingPolicy {
        guard let digest else { return BookingPolicy(noticeDays: noticeDays) }
        if let policy = known.withLock({ $0[digest] }) { return policy }
        let text = try String.fetchOne(
            database.cachedStatement(sql: "SELECT document FROM policy WHERE digest = ?"), arguments: [digest])
        guard let text else { throw LedgerFault.storage("policy \(digest) is missing") }
        let policy: BookingPolicy = try CanonicalJSON.value(from: text)
        known.withLock { $0[digest] = policy }
        return policy
    }

    /// The policy's name; it is written where it is new.
    static func keep(_ policy: BookingPolicy, in database: Database) throws -> String {
        let text = try CanonicalJSON.text(policy)
        let digest = Digest(of: text).hex
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO policy (digest, document) VALUES (?, ?)")
            .execute(arguments: [digest, text])
        return digest
    }
}
