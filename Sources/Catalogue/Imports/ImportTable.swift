import Foundation
import MuseumModel

/// The columns of a file that somebody sent, under the names that people give them.
protocol ImportColumn: TableColumn {
    /// Other names, e.g. `姓名` for `name`.
    static var aliases: [String: String] { get }
}

/// The rows of such a file, each by itself: two equal rows are two.
struct ImportTable<Column: ImportColumn> {
    private let rows: [Row<Column>]
    private var findings = Findings()

    init(_ data: Data, file: String, languages: [String] = []) throws(Faults) {
        do throws(Fault) {
            let text = try CSVText(FileText(imported: data, file: file))
            guard let first = text.records.first else { throw Fault.emptyFile(file) }
            let names = first.cells.map { name in Column.aliases[name] ?? name }
            let header = Header<Column>(
                CSVText.CSVRecord(line: first.line, cells: names), file: file, languages: languages,
                findings: &findings)
            rows = text.records.dropFirst().map { record in
                Row(
                    CSVText.CSVRecord(line: record.line, cells: record.cells.map(ProtectedCell.unprotect)),
                    file: file, header: header)
            }
        } catch {
            throw Faults([error])
        }
    }

    /// What the rows say, with the lines where they stand.
    /// - Throws: every fault of every row; then nothing is taken.
    func items<Item>(_ read: (inout Row<Column>) -> Item?) throws(Faults) -> [Imported<Item>] {
        var found = findings.faults
        var items: [Imported<Item>] = []
        for var row in rows {
            let item = read(&row)
            found += row.faults
            if let item { items.append(Imported(line: row.line, item: item)) }
        }
        guard found.isEmpty else { throw Faults(found) }
        return items
    }
}

/// Something that a row of a file says.
package struct Imported<Item> {
    package let line: Int
    package let item: Item
}

extension Imported: Sendable where Item: Sendable {}
