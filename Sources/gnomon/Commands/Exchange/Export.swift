import ArgumentParser
import Catalogue
import Foundation
import MuseumModel
import Operations

struct Export: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("匯出預約、學校、場次或稽核紀錄（CSV）。", "Export bookings, schools, sessions or the audit as CSV."),
        discussion: text(
            "例如：gnomon export bookings --excel -o bookings.csv",
            "For example: gnomon export bookings --excel -o bookings.csv"
        ))

    @Argument(help: help("匯出什麼：", "What:"))
    var subject: ExportSubject

    @Flag(
        help: help(
            "供 Excel 開啟：BOM、CRLF，並保留開頭的零。", "For Excel: a byte order mark, CRLF, and digits that keep their zeros."))
    var excel = false

    @Flag(help: help("含聯絡人（個人資料）。", "With whom to reach: personal data."))
    var contacts = false

    @Option(name: .shortAndLong, help: help("寫入此檔；預設為標準輸出。", "Write to this file, not to standard output."))
    var output: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let file: String?
        let rows: Int
        let csv: String?
    }

    func answer() async throws -> Answer {
        let table = try await OpenMuseum(museum.workplace).table(of: subject, hasContacts: contacts)
        let data = CSVWriter(isForExcel: excel).data(table)
        guard let output else {
            if !common.json { try FileHandle.standardOutput.write(contentsOf: data) }
            return Answer(
                document: Document(file: nil, rows: table.rows.count, csv: String(decoding: data, as: UTF8.self)),
                lines: [])
        }
        try data.write(to: URL(fileURLWithPath: output), options: .atomic)
        return Answer(
            document: Document(file: output, rows: table.rows.count, csv: nil),
            lines: [text("\(output)：\(table.rows.count) 列", "\(output): \(table.rows.count) rows")])
    }
}

extension ExportSubject: ExpressibleByArgument {}
