package import Foundation
package import MuseumModel

/// The folders that come with Gnomon: Curricula, Calendars and Examples.
package struct ShippedFiles: Sendable {
    package let root: URL

    package var curricula: URL { root.appending(path: "Curricula") }
    package var calendars: URL { root.appending(path: "Calendars") }
    package var examples: URL { root.appending(path: "Examples") }

    package init(root: URL) {
        self.root = root
    }

    /// Looks in `home` where it is given, else in the folders above the program, and in `share/gnomon` beside its `bin`.
    /// - Parameters:
    ///   - home: What the environment variable `GNOMON_HOME` says.
    ///   - program: The path of the running program.
    /// - Throws: `Faults` when they are in none of these places.
    package static func locate(home: String?, program: URL) throws(Faults) -> ShippedFiles {
        var places: [URL] = []
        if let home {
            places = [URL(fileURLWithPath: home)]
        } else {
            var folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
            while folder.pathComponents.count > 1 {
                places += [folder, folder.appending(path: "share/gnomon")]
                folder.deleteLastPathComponent()
            }
        }
        for place in places where FileManager.default.fileExists(atPath: place.appending(path: "Curricula").path) {
            return ShippedFiles(root: place)
        }
        throw Faults([
            Fault(
                file: "GNOMON_HOME", value: home,
                problem: Message(
                    zhHant: "找不到隨附的 Curricula 與 Calendars 資料夾",
                    english: "the folders Curricula and Calendars that come with Gnomon are not found"),
                remedy: Message(
                    zhHant: "將環境變數 GNOMON_HOME 設為內含這些資料夾的路徑",
                    english: "set the environment variable GNOMON_HOME to the folder that holds them"))
        ])
    }
}
