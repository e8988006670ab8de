import Foundation

/// Creates the ledger's file for its owner alone, before SQLite would create it with the rights of the moment.
enum NewFile {
    /// An existing file is left as it is, and not even opened: closing any descriptor of a file drops every lock that
    /// this process holds on it, SQLite's among them (sqlite.org/howtocorrupt.html, section 2.2).
    static func create(at path: String) throws {
        let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor < 0 else {
            close(descriptor)
            return
        }
        let code = errno
        guard code != EEXIST else { return }
        throw LedgerFault.notCreated(path, reason: unsafe String(cString: strerror(code)))
    }
}
