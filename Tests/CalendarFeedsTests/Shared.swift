import Foundation

/// The material that lies beside the package on a developer's machine; tests that need it are skipped without it.
enum Shared {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared")

    static let icalFiles = folder.appending(path: "ical-files")
    static let validator = folder.appending(path: "validate_feed.py")

    static var hasIcalFiles: Bool { FileManager.default.fileExists(atPath: icalFiles.path) }
    static var hasValidator: Bool { FileManager.default.fileExists(atPath: validator.path) && python != nil }

    static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// What the strict checker says of a feed: `ok: …`, or its faults.
    static func validate(_ feed: [UInt8], isPublic: Bool) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "feed-\(UUID().uuidString).ics")
        try Data(feed).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: python ?? "python3")
        process.arguments = [validator.path, file.path, "--quiet"] + (isPublic ? ["--public"] : [])
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }
}
