import Foundation
import MuseumModel
import Operations
import Testing
import WebService

/// Every feed that the service has, through the checker beside the package, where it is there.
@Suite struct FeedValidityTests {
    private static let checker = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/validate_feed.py").path

    @Test(.enabled(if: FileManager.default.fileExists(atPath: checker)), arguments: Language.allCases)
    func noFaultIsFound(language: Language) async throws {
        let museum = try await Tour.published.value.museum
        let folder = museum.folder
        let visitor = Visitor(museum)
        let paths =
            ["museum"] + folder.museum.sites.map { "site/\($0.id)" } + folder.rooms.map { "room/\($0.id)" }
            + folder.programmes.map { "programme/\($0.id)" } + folder.museum.audiences.map { "audience/\($0.id)" }
        let folderOfFeeds = FileManager.default.temporaryDirectory.appending(path: "feeds-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folderOfFeeds, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folderOfFeeds) }
        for path in paths {
            let answer = try await visitor.get("/feeds/\(path).ics?language=\(language.rawValue)")
            #expect(answer.status == 200)
            let file = folderOfFeeds.appending(path: path.replacing("/", with: "-") + ".ics")
            try answer.body.write(to: file)
            let (status, output) = try check(file)
            #expect(status == 0, "\(path): \(output)")
        }
    }

    private func check(_ file: URL) throws -> (Int32, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", Self.checker, file.path, "--public"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
