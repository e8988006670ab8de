import Foundation
import MuseumModel
import Pages
import Testing

struct WellFormednessTests {
    static let voidElements: Set<String> = ["meta", "input", "!DOCTYPE"]

    @Test("Every element that opens is closed in its turn", arguments: Language.allCases)
    func nesting(language: Language) {
        for page in AllPages.make(language) {
            var open: [String] = []
            for tag in Markup.tags(page.html) where !Self.voidElements.contains(tag.name) {
                if tag.name.hasPrefix("/") {
                    #expect(open.popLast() == String(tag.name.dropFirst()), "\(page.name)")
                } else {
                    open.append(tag.name)
                }
            }
            #expect(open.isEmpty, "\(page.name): \(open)")
        }
    }

    @Test("No heading, label, link, cell head or button is without words", arguments: Language.allCases)
    func words(language: Language) throws {
        let empty = try Regex(#"<(h1|h2|h3|label|th|a|button|dt|dd|summary|small|p|li|option|title)( [^>]*)?>\s*</"#)
        for page in AllPages.make(language) {
            let found = page.html.matches(of: empty).map { String(page.html[$0.range]) }
            #expect(found.isEmpty, "\(page.name): \(found)")
        }
    }

    @Test("Identifiers are unique; every label and every fragment finds its element", arguments: Language.allCases)
    func references(language: Language) {
        for page in AllPages.make(language) {
            let attributes = Markup.tags(page.html).flatMap(\.attributes)
            let ids = attributes.filter { $0.name == "id" }.map(\.value)
            #expect(Set(ids).count == ids.count, "\(page.name)")
            let wanted =
                attributes.filter { ["for", "aria-labelledby", "aria-describedby"].contains($0.name) }.map(\.value)
                + attributes.filter { $0.name == "href" && $0.value.hasPrefix("#") }.map {
                    String($0.value.dropFirst())
                }
            for id in wanted { #expect(ids.contains(id), "\(page.name): \(id)") }
        }
    }

    @Test("libxml2 finds no fault", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")))
    func xmllint() throws {
        for page in AllPages.make(.zhHant) + AllPages.make(.english, hostile: "\"<&'>") {
            let file = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID()).html")
            try page.html.write(to: file, atomically: true, encoding: .utf8)
            defer { try? FileManager.default.removeItem(at: file) }
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/xmllint")
            process.arguments = ["--html", "--noout", file.path]
            let pipe = Pipe()
            process.standardError = pipe
            try process.run()
            let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            // It knows HTML 4: elements younger than that are no fault.
            let faults = said.split(separator: "\n").filter { $0.contains("error") && !$0.contains("Tag ") }
            #expect(faults.isEmpty, "\(page.name): \(faults)")
        }
    }
}
