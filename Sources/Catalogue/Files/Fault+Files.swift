import MuseumModel

/// What can be wrong with a file as a whole.
extension Fault {
    static func missingFile(_ file: String, suggestion: String?) -> Fault {
        Fault(
            file: file,
            problem: Message(zhHant: "找不到這個檔案", english: "there is no such file"),
            remedy: suggestion.map {
                Message(zhHant: "資料夾裡有 \($0)，請改名為 \(file)", english: "the folder has \($0): rename it to \(file)")
            } ?? Message(zhHant: "請建立這個檔案，格式見 MuseumFolder.md", english: "make it as MuseumFolder.md describes"))
    }

    /// An optional file is not there, but one with nearly its name is.
    static func misnamedFile(_ file: String, instead: String) -> Fault {
        Fault(
            file: instead,
            problem: Message(zhHant: "檔名不在規定之列", english: "no file of this name is read"),
            remedy: Message(
                zhHant: "請改名為 \(file)，或移出資料夾", english: "rename it to \(file), or move it out of the folder"))
    }

    static func unopenable(_ file: String) -> Fault {
        Fault(
            file: file,
            problem: Message(zhHant: "檔案打不開", english: "the file cannot be opened"),
            remedy: Message(
                zhHant: "請確認它是檔案而非資料夾，且您有讀取權限",
                english: "check that it is a file, not a folder, and that you may read it"))
    }

    static func fileTooLarge(_ file: String) -> Fault {
        Fault(
            file: file,
            problem: Message(zhHant: "檔案超過 16 MiB", english: "the file is larger than 16 MiB"),
            remedy: Message(
                zhHant: "請確認放對了檔案，並刪除多餘的內容", english: "check that it is the right file, and remove what is not needed"))
    }

    static func emptyFile(_ file: String) -> Fault {
        Fault(
            file: file,
            problem: Message(zhHant: "檔案是空的", english: "the file is empty"),
            remedy: Message(
                zhHant: "請填入內容，格式見 MuseumFolder.md；不需要的檔案請刪除",
                english: "fill it as MuseumFolder.md describes, or delete a file that is not needed"))
    }

    /// - Parameter byte: 1-based within the line.
    static func notUTF8(_ file: String, line: Int, byte: Int, value: UInt8) -> Fault {
        let hex = String(value, radix: 16, uppercase: true)
        return Fault(
            file: file, line: line, value: "0x" + (hex.count < 2 ? "0" : "") + hex,
            problem: Message(
                zhHant: "第 \(byte) 個位元組起不是 UTF-8 文字", english: "from byte \(byte) of the line this is not UTF-8 text"),
            remedy: Message(
                zhHant: "請另存為 UTF-8（Excel：CSV UTF-8；Big5 檔請先轉碼）",
                english: "save the file as UTF-8 (Excel: CSV UTF-8; convert Big5 first)"))
    }
}
