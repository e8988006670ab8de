package import Foundation
import MuseumModel

/// Writes each message into a file of its own, which mail programs open.
package struct MailFolder: MailCarrier {
    private let folder: URL

    package init(_ folder: URL) { self.folder = folder }

    package func carry(_ message: MailMessage, number: Int) throws -> Carriage {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = folder.appending(path: "notice-\(number).eml")
        // A file of that name is an earlier try of the same notice.
        try message.bytes.write(to: file, options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        return .done
    }
}
