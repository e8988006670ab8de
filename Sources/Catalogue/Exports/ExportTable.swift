/// A table for spreadsheets and other programs: what every export is written from.
package struct ExportTable: Hashable, Sendable {
    package enum Cell: Hashable, Sendable {
        case text(String)
        case number(Int)
        case empty

        package static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    }

    package let columns: [String]
    package let rows: [[Cell]]

    package init(columns: [String], rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows
    }
}
