import Catalogue
import Foundation
import MuseumModel
import Testing

/// The files of the repository itself.
struct ShippedFilesTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let reader = FolderReader(
        shippedCalendars: root.appending(path: "Calendars"), shippedCurricula: root.appending(path: "Curricula")
    ) { _, _, _, _ in CalendarContents(events: []) }

    static let examples =
        (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Examples").path)) ?? []

    @Test(arguments: examples.filter { root.hasMuseum($0) }.sorted())
    func anExampleHasNoFault(_ name: String) throws {
        do {
            let result = try Self.reader.read(Self.root.appending(path: "Examples/\(name)"))
            #expect(!result.folder.programmes.isEmpty)
        } catch {
            Issue.record(Comment(rawValue: error.faults.map { $0.text(in: .english) }.joined(separator: "\n")))
        }
    }

    @Test func everyCurriculumHasNoFault() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Curricula").path)
            .filter { !$0.contains(".") }.sorted()
        #expect(names.contains("tw108"))
        let folder = HarbourFolder().replacing(
            "[science]", with: "[\(names.joined(separator: ", "))]", in: "museum.yaml"
        )
        .replacing("calendars:", with: "calendars: []", in: "museum.yaml")
        .replacing("  - {file: office-days.ics, as: holiday}\n", with: "", in: "museum.yaml")
        .replacing("  - {file: closures.ics, as: closure, for: \"room:LAB\"}\n", with: "", in: "museum.yaml")
        do {
            let curricula = try Self.reader.read(FolderFiles(folder.files)).folder.curricula
            #expect(curricula.map(\.id.value) == names)
            #expect(curricula.flatMap(\.standards).count > 1_000)
        } catch {
            Issue.record(Comment(rawValue: error.faults.map { $0.text(in: .english) }.joined(separator: "\n")))
        }
    }
}

extension URL {
    fileprivate func hasMuseum(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: appending(path: "Examples/\(name)/museum.yaml").path)
    }
}
