import Foundation
import Testing

struct TemplatesTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Pages/Templates")

    @Test("No template puts text in unescaped", .enabled(if: FileManager.default.fileExists(atPath: folder.path)))
    func escapedOnly() throws {
        let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
        #expect(files.count >= 15)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(file.lastPathComponent)")
        }
    }
}
