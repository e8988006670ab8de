import CalendarFeeds
package import Catalogue
import Fingerprint
package import Foundation
package import MuseumModel

extension Workplace {
    /// Reads the museum's folder.
    /// - Parameter others: files that stand for those of the folder, or beside them, by path.
    /// - Throws: `Faults`, every one of them.
    package func readFolder(with others: [String: Data] = [:]) throws(Faults) -> ReadResult {
        guard FileManager.default.fileExists(atPath: directory.appending(path: "museum.yaml").path) else {
            throw Faults([
                Fault(
                    file: directory.relativePath,
                    problem: Message(
                        zhHant: "這裡沒有 museum.yaml", english: "there is no museum.yaml here"),
                    remedy: Message(
                        zhHant: "請指定館的資料夾，或先執行 gnomon init 資料夾 --example tour",
                        english: "name a museum's folder, or make one with gnomon init DIR --example tour"))
            ])
        }
        let reader = FolderReader(shippedCalendars: shipped.calendars, shippedCurricula: shipped.curricula) {
            (data, file, zone, window) throws(Faults) in
            try CalendarReader.contents(of: data, file: file, timeZone: zone, window: window)
        }
        let files = FolderFiles.directory(directory)
        let added = FolderFiles(others)
        return try reader.read(
            FolderFiles(
                contents: { path in try added.contents(path) ?? files.contents(path) },
                names: { folder in Set(files.names(folder)).union(added.names(folder)).sorted() }))
    }

    /// SHA-256 over the files of the folder. The order of the rows of a table does not matter, nor do byte order marks and the
    /// kind of line ends.
    func fingerprint() -> String {
        var text = ""
        for file in inputFiles() {
            guard let data = try? Data(contentsOf: directory.appending(path: file)) else { continue }
            var lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
                .map { $0.hasPrefix("\u{FEFF}") ? $0.dropFirst() : $0 }
            if file.hasSuffix(".csv") { lines = lines.prefix(1) + lines.dropFirst().sorted() }
            text += "\(file)\n\(lines.joined(separator: "\n"))\n"
        }
        return Digest(of: text).hex
    }

    /// Paths of the files that are read, below the folder.
    func inputFiles() -> [String] {
        func files(_ folder: String) -> [String] {
            let names =
                (try? FileManager.default.contentsOfDirectory(atPath: directory.appending(path: folder).path)) ?? []
            return names.filter { ["yaml", "csv", "ics"].contains(($0 as NSString).pathExtension) }
                .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
        }
        return (files("") + files("calendars")).sorted()
    }
}
