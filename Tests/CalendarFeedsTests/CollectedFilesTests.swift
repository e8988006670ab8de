import CalendarFeeds
import Foundation
import MuseumModel
import Testing

/// Files that other programs exported, and files made to break parsers.
@Suite(.enabled(if: Shared.hasIcalFiles)) struct CollectedFilesTests {
    private static let window = Calendars.span("2020-01-01", "2027-12-31")

    private static func read(_ file: URL) throws -> Result<Int, Faults> {
        let data = try Data(contentsOf: file)
        do throws(Faults) {
            return .success(
                try CalendarReader.contents(
                    of: data, file: file.lastPathComponent, timeZone: Samples.taipei, window: window
                ).events.count)
        } catch {
            return .failure(error)
        }
    }

    private static func expected() throws -> [(file: String, occurrences: Int?)] {
        let table = try String(contentsOf: Shared.icalFiles.appending(path: "expected.csv"), encoding: .utf8)
        return table.split(whereSeparator: \.isNewline).dropFirst().map { row in
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            return (String(cells[0]), Int(cells[3]))
        }
    }

    @Test func countsOccurrencesAsExpected() throws {
        let rows = try Self.expected()
        #expect(rows.count > 10)
        for row in rows {
            let result = try Self.read(Shared.icalFiles.appending(path: row.file))
            guard let occurrences = row.occurrences else { continue }
            #expect((try? result.get()) == occurrences, "\(row.file): \(result)")
        }
    }

    @Test func survivesEveryFile() throws {
        let files = try #require(
            FileManager.default.enumerator(at: Shared.icalFiles, includingPropertiesForKeys: [.isRegularFileKey]))
        var count = 0
        for case let file as URL in files
        where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
            count += 1
            if case .failure(let faults) = try Self.read(file) { #expect(!faults.faults.isEmpty) }
        }
        #expect(count > 100)
    }

    /// Without their broken encoding the files made for fuzzing reach the library itself.
    @Test func survivesFuzzingBehindTheGate() throws {
        let folder = Shared.icalFiles.appending(path: "fuzz")
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let bytes = try Data(contentsOf: file).prefix(1 << 20)
            let text = String(decoding: bytes, as: UTF8.self).replacing("\u{0}", with: "")
            let lines = text.split(whereSeparator: \.isNewline).prefix(15_000).filter {
                $0.utf8.count < 20_000 && !$0.uppercased().contains("BEGIN:") && !$0.uppercased().contains("END:")
            }
            _ = Calendars.faults(Calendars.event("DTSTART:20270305T100000", lines.joined(separator: "\n")))
        }
    }
}
