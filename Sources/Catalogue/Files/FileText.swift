import Foundation
import MuseumModel

/// The text of one file: UTF-8 with or without a byte order mark, within the size limit, not empty.
struct FileText {
    /// As faults name it.
    let file: String
    let text: String

    init(_ data: Data, file: String) throws(Fault) {
        try Self.checkSize(data, file: file)
        let bytes = [UInt8](data)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
            let lineStart = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            throw .notUTF8(file, line: line, byte: offset - lineStart + 1, value: bytes[offset])
        }
        self.file = file
        text = String(decoding: bytes[start...], as: UTF8.self)
        guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyFile(file) }
    }

    /// A text that was decoded already.
    init(decoded text: String, file: String) throws(Fault) {
        self.file = file
        self.text = text
        guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyFile(file) }
    }

    static func checkSize(_ data: Data, file: String) throws(Fault) {
        guard data.count <= FolderFiles.sizeLimit else { throw .fileTooLarge(file) }
    }
}
