import Catalogue
import Foundation
import MuseumModel
import Testing

struct FileTextTests {
    @Test func aByteOrderMarkIsNoPartOfTheFirstColumn() throws {
        var folder = HarbourFolder()
        for file in folder.files.keys where file.hasSuffix("csv") || file.hasSuffix("yaml") {
            folder.files[file] = Data([0xEF, 0xBB, 0xBF]) + folder.files[file]!
        }
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test(arguments: ["\r\n", "\r"])
    func otherLineEndsAreTheSame(_ lineEnd: String) throws {
        var folder = HarbourFolder()
        for file in folder.files.keys where file.hasSuffix("csv") {
            folder[file] = folder[file].replacingOccurrences(of: "\n", with: lineEnd)
        }
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test func windowsLineEndsInYAMLAreTheSame() throws {
        var folder = HarbourFolder()
        for file in ["museum.yaml", "constraints.yaml"] {
            folder[file] = folder[file].replacingOccurrences(of: "\n", with: "\r\n")
        }
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test func theLastLineNeedsNoEnd() throws {
        var folder = HarbourFolder()
        for file in folder.files.keys where file.hasSuffix("csv") { folder[file].removeLast() }
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test func bytesThatAreNotUTF8AreNamedByLineAndByte() {
        var folder = HarbourFolder()
        // 實驗室 in Big5.
        folder.files["rooms.csv"] =
            Data(folder["rooms.csv"].components(separatedBy: "實驗室")[0].utf8) + Data([0xB9, 0xEA, 0xC5, 0xE7])
        #expect(
            folder.faults() == [
                """
                rooms.csv:2 “0xB9”: from byte 5 of the line this is not UTF-8 text
                    → save the file as UTF-8 (Excel: CSV UTF-8; convert Big5 first)
                """,
                """
                rooms.csv:2 “0xB9”：第 5 個位元組起不是 UTF-8 文字
                    → 請另存為 UTF-8（Excel：CSV UTF-8；Big5 檔請先轉碼）
                """,
            ])
    }

    @Test(arguments: ["", " \n\n", "\u{FEFF}\n"])
    func anEmptyFileIsAFault(_ text: String) {
        var folder = HarbourFolder()
        folder["schools.csv"] = text
        #expect(
            folder.faults() == [
                """
                schools.csv: the file is empty
                    → fill it as MuseumFolder.md describes, or delete a file that is not needed
                """,
                """
                schools.csv：檔案是空的
                    → 請填入內容，格式見 MuseumFolder.md；不需要的檔案請刪除
                """,
            ])
    }

    @Test func onlyCommentsAreNoMuseum() {
        var folder = HarbourFolder()
        folder["museum.yaml"] = "# nothing yet\n"
        #expect(folder.faults().first?.hasPrefix("museum.yaml: the file is empty") == true)
    }

    @Test(arguments: ["rooms.csv", "museum.yaml", "constraints.yaml"])
    func aFileBeyondTheLimitIsNotRead(_ file: String) {
        var folder = HarbourFolder()
        folder.files[file]! += Data(repeating: UInt8(ascii: "\n"), count: FolderFiles.sizeLimit)
        #expect(
            folder.faults() == [
                """
                \(file): the file is larger than 16 MiB
                    → check that it is the right file, and remove what is not needed
                """,
                """
                \(file)：檔案超過 16 MiB
                    → 請確認放對了檔案，並刪除多餘的內容
                """,
            ])
    }
}
