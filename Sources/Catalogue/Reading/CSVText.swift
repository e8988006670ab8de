import MuseumModel
import SwiftCSV

/// The records of a CSV file with the lines in which they begin. Comma, semicolon or tab is recognised by the first line.
struct CSVText {
    struct CSVRecord {
        /// 1-based, in the file as an editor shows it: line breaks within quotes count.
        let line: Int
        /// Without blanks around.
        let cells: [String]

        var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
    }

    /// Without blank ones.
    let records: [CSVRecord]

    /// - Throws: the first place at which the quotes are wrong: what follows it cannot be told apart.
    init(_ source: FileText) throws(Fault) {
        // SwiftCSV drops an empty last cell unless a line break ends it.
        let text = source.text.last.map(Self.isLineBreak) == true ? source.text : source.text + "\n"
        var records: [CSVRecord] = []
        var line = 1
        do {
            // A limit of no rows: only the header is parsed here, and the rows are streamed, so that a fault has a line.
            let csv = try EnumeratedCSV(
                string: text, delimiter: .guessed(string: text), loadColumns: false, rowLimit: 0)
            try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { fields in
                records.append(CSVRecord(line: line, cells: fields.map(\.trimmed)))
                line += 1 + fields.reduce(0) { $0 + Self.lineBreaks(in: $1) }
            }
        } catch {
            throw .quoting(source.file, line: line)
        }
        // A quote that is never closed swallows the rest of the file, the last line break included.
        guard line == 1 + Self.lineBreaks(in: text) else {
            throw .openQuote(source.file, line: records.last?.line ?? 1)
        }
        self.records = records.filter { !$0.isBlank }
    }

    private static func lineBreaks(in text: String) -> Int {
        // Most cells have none, and their bytes tell that faster than their characters.
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else { return 0 }
        return text.count(where: isLineBreak)
    }

    /// As SwiftCSV sees it.
    private static func isLineBreak(_ character: Character) -> Bool {
        character == "\n" || character == "\r\n" || character == "\r"
    }
}

extension Fault {
    fileprivate static func quoting(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(zhHant: "引號用法有誤", english: "the quotes are wrong"),
            remedy: Message(
                zhHant: "含引號的儲存格須整格加引號，內文的引號寫成兩個：\"5\"\" pipe\"",
                english: "put the whole cell into quotes and double those within: \"5\"\" pipe\""))
    }

    fileprivate static func openQuote(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(zhHant: "引號沒有結束", english: "a quote is opened here and never closed"),
            remedy: Message(zhHant: "請補上結束的引號", english: "close the quote"))
    }
}
