import Fingerprint
import Foundation
import Ledger
import MuseumModel

/// The key of a write, written down before it is used: the same command after a crash sends it again with the same key.
struct KeyNote {
    let key: Request.Key
    private let file: URL

    /// The key that an unfinished run of this very command left, or a new one.
    /// - Throws: `CocoaError` where it cannot be written down.
    init() throws {
        let environment = ProcessInfo.processInfo.environment
        let folder = Self.folder(environment)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let place = [
            FileManager.default.currentDirectoryPath, environment["GNOMON_MUSEUM"] ?? "",
            environment["GNOMON_NOW"] ?? "",
        ]
        let words = place + CommandLine.arguments.dropFirst()
        file = folder.appending(path: Digest(of: words.map { "\($0.utf8.count):\($0)" }.joined()).hex)
        let fresh = UUID().uuidString
        do {
            try Data(fresh.utf8).write(to: file, options: [.withoutOverwriting])
            key = Request.Key(fresh)
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            let kept = try String(contentsOf: file, encoding: .utf8)
            key = Request.Key(kept.isEmpty ? fresh : kept)
        }
    }

    /// The request was answered; the next one of the same words is another one.
    func remove() { try? FileManager.default.removeItem(at: file) }

    private static func folder(_ environment: [String: String]) -> URL {
        let state =
            environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
            ?? environment["HOME"].flatMap {
                $0.isEmpty ? nil : URL(fileURLWithPath: $0).appending(path: ".local/state")
            } ?? FileManager.default.temporaryDirectory
        return state.appending(path: "gnomon/keys")
    }
}
