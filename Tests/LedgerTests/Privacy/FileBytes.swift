import Foundation

/// What stands in a ledger's file and its log, looked at as bytes.
struct FileBytes {
    private let bytes: Data

    init(_ path: String) throws {
        let files = [path, path + "-wal"].filter { FileManager.default.fileExists(atPath: $0) }
        bytes = try files.reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: $1)) }
    }

    /// In UTF-8 and both forms of UTF-16, composed and decomposed.
    func hold(_ text: String) -> Bool {
        Self.spellings(of: text).contains { bytes.range(of: $0) != nil }
    }

    private static func spellings(of text: String) -> [Data] {
        [text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping].flatMap { text in
            [.utf8, .utf16LittleEndian, .utf16BigEndian].map { (encoding: String.Encoding) in
                text.data(using: encoding)!
            }
        }
    }
}
