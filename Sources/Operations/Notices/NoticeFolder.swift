package import Foundation
package import MuseumModel

/// A new folder into which drafts of messages are written, one file each.
package struct NoticeFolder: Sendable {
    private let directory: URL

    /// - Throws: `Faults` when the folder is there and not empty: drafts that a person has changed are not written over.
    package init(_ directory: URL) throws(Faults) {
        self.directory = directory
        let present = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        guard present.isEmpty else {
            throw Faults([
                Fault(
                    file: directory.relativePath, field: "--notices",
                    problem: Message(zhHant: "資料夾已存在且不是空的", english: "the folder is there and not empty"),
                    remedy: Message(zhHant: "請指定新的資料夾", english: "name a new folder"))
            ])
        }
    }

    /// Contacts stay in the ledger: a file names the booking, and no person who made it.
    /// - Throws: what the file system throws.
    package func write(_ notices: [Notice]) throws {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        for notice in notices {
            try Data(notice.fileText.utf8).write(to: directory.appending(path: notice.fileName))
        }
    }
}

extension Notice {
    /// E.g. `B-62BX-RFPJ-197C.en.txt`; what would not do in a file's name is left out.
    package var fileName: String {
        let code = recipient.code.unicodeScalars.map { $0 == "/" || $0.value < 0x20 ? "-" : String($0) }.joined()
        return "\(code).\(language.rawValue).txt"
    }

    fileprivate var fileText: String {
        let heads = language == .zhHant ? ("收件人：", "主旨：") : ("To: ", "Subject: ")
        let code = if case .booking(_, let school) = recipient { school.value } else { recipient.code }
        return "\(heads.0)\(name) \(code)\n\(heads.1)\(subject)\n\n\(body)"
    }
}
