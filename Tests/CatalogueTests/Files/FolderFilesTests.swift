import Catalogue
import Foundation
import MuseumModel
import Testing

struct FolderFilesTests {
    @Test func aMissingFileIsAFault() {
        var folder = HarbourFolder()
        folder.files["rooms.csv"] = nil
        #expect(
            folder.faults() == [
                """
                rooms.csv: there is no such file
                    → make it as MuseumFolder.md describes
                """,
                """
                rooms.csv：找不到這個檔案
                    → 請建立這個檔案，格式見 MuseumFolder.md
                """,
            ])
    }

    @Test func aMissingFileMayHaveAnotherName() {
        var folder = HarbourFolder()
        folder.files["room.csv"] = folder.files.removeValue(forKey: "rooms.csv")
        #expect(
            folder.faults() == [
                """
                rooms.csv: there is no such file
                    → the folder has room.csv: rename it to rooms.csv
                """,
                """
                rooms.csv：找不到這個檔案
                    → 資料夾裡有 room.csv，請改名為 rooms.csv
                """,
            ])
    }

    @Test func anOptionalFileUnderAnotherNameIsNotPassedOver() {
        var folder = HarbourFolder()
        folder.files["school.csv"] = folder.files.removeValue(forKey: "schools.csv")
        #expect(
            folder.faults() == [
                """
                school.csv: no file of this name is read
                    → rename it to schools.csv, or move it out of the folder
                """,
                """
                school.csv：檔名不在規定之列
                    → 請改名為 schools.csv，或移出資料夾
                """,
            ])
    }

    @Test func aFolderOnDiskReadsAsOneInMemory() throws {
        let disk = try TemporaryFolder(HarbourFolder().files)
        #expect(try disk.reader.read(disk.url).folder == HarbourFolder().read().folder)
    }

    @Test func aDirectoryInPlaceOfAFileDoesNotOpen() throws {
        var files = HarbourFolder().files
        files["schools.csv/here"] = Data()
        let schools = files.removeValue(forKey: "schools.csv")
        #expect(schools != nil)
        let disk = try TemporaryFolder(files)
        let faults = #expect(throws: Faults.self) { try disk.reader.read(disk.url) }
        #expect(
            faults?.faults.map { $0.text(in: .english) + "\n" + $0.text(in: .zhHant) } == [
                """
                schools.csv: the file cannot be opened
                    → check that it is a file, not a folder, and that you may read it
                schools.csv：檔案打不開
                    → 請確認它是檔案而非資料夾，且您有讀取權限
                """
            ])
    }
}

/// A folder on disk that goes away with the test; a class for its `deinit`.
private final class TemporaryFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: "catalogue-\(UUID().uuidString)")

    init(_ files: [String: Data]) throws {
        for (path, data) in files {
            let file = url.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var reader: FolderReader {
        let shipped = HarbourFolder()
        return FolderReader(
            shippedCalendars: FolderFiles(shipped.shippedCalendars),
            shippedCurricula: FolderFiles(shipped.shippedCurricula)
        ) { _, _, _, _ in CalendarContents(events: []) }
    }
}
