package import Foundation

/// The files of one folder, wherever they come from: the only way in which this target sees a disk.
package struct FolderFiles: Sendable {
    /// The largest file that is read, in bytes.
    package static let sizeLimit = 16 * 1024 * 1024

    /// The bytes at a path such as `calendars/closures.ics`; nil where there is no file. Throws where there is one that does
    /// not open. May stop one byte after `sizeLimit`.
    package let contents: @Sendable (_ path: String) throws -> Data?
    /// The names in a directory of the folder (`""` is the folder itself), in any order; none where there is no directory.
    package let names: @Sendable (_ directory: String) -> [String]

    package init(
        contents: @escaping @Sendable (_ path: String) throws -> Data?,
        names: @escaping @Sendable (_ directory: String) -> [String]
    ) {
        self.contents = contents
        self.names = names
    }

    /// A folder held in memory, by path.
    package init(_ files: [String: Data]) {
        self.init(
            contents: { files[$0] },
            names: { directory in
                let prefix = directory.isEmpty ? "" : directory + "/"
                let inside = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
                return Set(inside.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
            })
    }

    package static func directory(_ url: URL) -> FolderFiles {
        FolderFiles(
            contents: { path in
                let file = url.appending(path: path)
                guard FileManager.default.fileExists(atPath: file.path) else { return nil }
                let handle = try FileHandle(forReadingFrom: file)
                defer { try? handle.close() }
                return try handle.read(upToCount: sizeLimit + 1) ?? Data()
            },
            names: { directory in
                let place = directory.isEmpty ? url : url.appending(path: directory)
                return (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            })
    }
}
