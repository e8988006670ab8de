import ArgumentParser
import Foundation
import Ledger
import MuseumModel

/// The key that makes a write happen once, however often it is sent.
struct KeyOptions: ParsableArguments {
    @Option(
        help: help("識別碼；以同一識別碼重送不會重複辦理。", "The key; sent again with it, a request is done once only."))
    var key: String?

    /// Does a write under the key, or under a new one where none is given, which is written down before it is used.
    /// - Throws: `FailedWrite` when the ledger or the service fails: whoever tries again must know the key. What else the work
    ///   throws.
    func write<Value>(_ work: (Request.Key) async throws -> Value) async throws -> Keyed<Value> {
        let note = try key == nil ? KeyNote() : nil
        let request = note?.key ?? Request.Key(key ?? "")
        do {
            let value = try await work(request)
            note?.remove()
            return Keyed(value: value, key: request, isNew: key == nil)
        } catch let fault as LedgerFault {
            if case .keyOutOfBounds = fault { throw fault }
            throw FailedWrite(fault: fault, key: request)
        } catch let fault as Unreachable {
            throw FailedWrite(fault: fault, key: request)
        } catch {
            // Refused: nothing was written.
            note?.remove()
            throw error
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

/// A fault of the ledger or of a service during a write, which may have been done all the same.
struct FailedWrite: Error {
    let fault: any Error
    let key: Request.Key
}
