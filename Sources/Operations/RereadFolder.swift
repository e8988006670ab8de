import Catalogue
package import Foundation
import Ledger
package import MuseumModel

/// The state of a museum's files by their sizes and times of modification, to see without reading whether they changed.
package struct FolderStamp: Hashable, Sendable {
    /// By path below the museum's folder.
    package let files: [String: FileState]

    package struct FileState: Hashable, Sendable {
        package let bytes: Int
        package let modifiedAt: Date
    }

    /// When the newest of the files was written; nil for an empty folder.
    package var newest: Date? { files.values.map(\.modifiedAt).max() }
}

extension Workplace {
    /// Looks at the files that `readFolder` reads.
    package func stamp() -> FolderStamp {
        var files: [String: FolderStamp.FileState] = [:]
        for file in inputFiles() {
            guard
                let values = try? directory.appending(path: file)
                    .resourceValues(forKeys: [.fileSizeKey, .contentModificationDateKey]),
                let bytes = values.fileSize, let modifiedAt = values.contentModificationDate
            else { continue }
            files[file] = FolderStamp.FileState(bytes: bytes, modifiedAt: modifiedAt)
        }
        return FolderStamp(files: files)
    }
}

extension OpenMuseum {
    /// The museum with its folder read anew and the same open ledger.
    /// - Throws: `Faults`, every one of them.
    package func rereadingFolder() throws(Faults) -> OpenMuseum {
        OpenMuseum(folder: try workplace.readFolder().folder, ledger: ledger, workplace: workplace)
    }

    private init(folder: MuseumFolder, ledger: Ledger, workplace: Workplace) {
        self.folder = folder
        self.ledger = ledger
        self.workplace = workplace
        timeZone = TimeZone(identifier: folder.museum.timeZone) ?? .gmt
    }
}
