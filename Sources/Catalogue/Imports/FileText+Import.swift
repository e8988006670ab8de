import Foundation
import MuseumModel

extension FileText {
    /// The text of a file that somebody sent, in whatever encoding.
    init(imported data: Data, file: String) throws(Fault) {
        try Self.checkSize(data, file: file)
        let bytes = [UInt8](data)
        let (encoding, start) = ImportEncoding.guess(bytes)
        let content = bytes[start...]
        if let bad = encoding.firstFault(in: content) {
            throw .badByte(file, encoding, before: encoding.text(content[..<bad]), byte: bytes[bad])
        }
        try self.init(decoded: encoding.text(content), file: file)
    }
}

extension Fault {
    /// Named by row and column, as a spreadsheet shows them.
    fileprivate static func badByte(_ file: String, _ encoding: ImportEncoding, before: String, byte: UInt8) -> Fault {
        let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let header = lines.first ?? ""
        let delimiter = [",", ";", "\t"].max { one, other in
            header.count { String($0) == one } < header.count { String($0) == other }
        }
        var (column, isQuoted) = (1, false)
        for character in lines.last ?? "" {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, String(character) == delimiter { column += 1 }
        }
        let names = header.split(omittingEmptySubsequences: false) { String($0) == delimiter }
        let name = lines.count > 1 && column <= names.count ? String(names[column - 1]).trimmed : ""
        let hex = String(byte, radix: 16, uppercase: true)
        return Fault(
            file: file, line: lines.count, field: name.isEmpty ? "\(column)" : name.shown,
            value: "0x" + (hex.count < 2 ? "0" : "") + hex,
            problem: Message(
                zhHant: "第 \(lines.count) 列第 \(column) 欄有一個位元組不是 \(encoding.name) 文字",
                english: "in row \(lines.count), column \(column), a byte is no \(encoding.name) text"),
            remedy: Message(
                zhHant: "請更正這一格，或另存為 UTF-8（Excel：CSV UTF-8）；造字請改用 Unicode 的字",
                english: "mend this cell, or save the file as UTF-8 (Excel: CSV UTF-8)"))
    }
}
