import ArgumentParser
import Foundation
import Ledger
import MuseumModel

/// The key that makes a write happen once, however often it is sent.
struct KeyOptions: ParsableArguments {
    @Option(
        help: help("識別碼；以同一識別碼重送不會重複辦理。", "The key; sent again with it, a request is done once only."))
    var key: String?

    /// Does a write under the key, or under a new one where none is given.
    /// - Throws: `FailedWrite` when the ledger fails: whoever tries again must know the key. What else the work throws.
    func write<Value>(_ work: (Request.Key) async throws -> Value) async throws -> Keyed<Value> {
        let request = Request.Key(key ?? UUID().uuidString)
        do {
            return Keyed(value: try await work(request), key: request, isNew: key == nil)
        } catch let fault as LedgerFault {
            if case .keyOutOfBounds = fault { throw fault }
            throw FailedWrite(fault: fault, key: request)
        }
    }
}

/// What was written, with its key.
struct Keyed<Value> {
    let value: Value
    let key: Request.Key
    let isNew: Bool

    /// Tells a person the key that was made up for the request.
    var lines: [String] {
        isNew ? [text("識別碼：\(key)", "key: \(key)")] : []
    }
}

/// A fault of the ledger during a write, which may have been done all the same.
struct FailedWrite: Error {
    let fault: LedgerFault
    let key: Request.Key
}
