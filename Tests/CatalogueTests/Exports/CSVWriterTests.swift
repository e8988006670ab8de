import Foundation
import MuseumModel
import Testing

@testable import Catalogue

@Suite struct CSVWriterTests {
    private static let texts = [
        "+886-7-380", "=HYPERLINK(\"http://x\")", "-2+3", "@SUM(A1)", "\t=1", "＝1", "00123", "1234567890123456789",
        "'=1", "''", "'Oteng",
        "a,b", "a;b", "say \"hi\"", "two\nlines", "王小明", "e\u{301}", "  ", "",
    ]

    private func written(_ writer: CSVWriter) -> Data {
        writer.data(
            ExportTable(columns: ["number", "name"], rows: Self.texts.enumerated().map { [.number(-$0), .text($1)] }))
    }

    /// What is written is read back as it was, but for blanks around it.
    @Test(arguments: [false, true])
    func everyTextSurvives(isForExcel: Bool) throws {
        let text = try CSVText(FileText(imported: written(CSVWriter(isForExcel: isForExcel)), file: "x.csv"))
        let cells = text.records.dropFirst().map { ProtectedCell.unprotect($0.cells[1]) }
        #expect(cells == Self.texts.map { $0.trimmed == "" ? "" : $0 }.map { $0 == "\t=1" ? "\t=1" : $0.trimmed })
    }

    @Test func nothingBeginsAsAFormula() {
        let lines = String(decoding: written(CSVWriter()), as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("0,'+886-7-380") && lines.contains("-2,'-2+3") && lines.contains("-6,00123"))
        for line in lines.dropFirst() {
            let cell = line.drop { $0 != "," }.dropFirst().drop { $0 == "\"" }
            #expect(!"=+-@\t＝".contains(cell.first ?? "x"), "\(line)")
        }
    }

    @Test func excelGetsAMarkLineEndsAndItsZeros() {
        let data = written(CSVWriter(isForExcel: true))
        #expect(data.starts(with: [0xEF, 0xBB, 0xBF]))
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains(",'00123\r\n") && text.contains("'1234567890123456789\r\n"))
        #expect(!String(decoding: written(CSVWriter()), as: UTF8.self).contains("\r"))
    }
}
