package import Foundation

/// Writes tables as CSV (RFC 4180); the only place in which that is done.
///
/// SwiftCSV's own writer leaves a cell with a line break without quotes, so that the file has another number of rows when it is read.
package struct CSVWriter: Sendable {
    /// A byte order mark, CR and LF, and digits that Excel would change are protected.
    package let isForExcel: Bool

    package init(isForExcel: Bool = false) { self.isForExcel = isForExcel }

    package func data(_ table: ExportTable) -> Data {
        let lineEnd = isForExcel ? "\r\n" : "\n"
        var text = isForExcel ? "\u{FEFF}" : ""
        text += table.columns.map(quoted).joined(separator: ",") + lineEnd
        for row in table.rows { text += row.map(cell).joined(separator: ",") + lineEnd }
        return Data(text.utf8)
    }

    private func cell(_ cell: ExportTable.Cell) -> String {
        switch cell {
        case .text(let text): quoted(ProtectedCell.protect(text, digitsToo: isForExcel))
        case .number(let number): String(number)
        case .empty: ""
        }
    }

    private func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            ![UInt8(ascii: ","), 0x22, 0x0A, 0x0D, UInt8(ascii: ";"), 0x09].contains($0)
        }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

/// A text that a spreadsheet would take for a formula, with an apostrophe before it.
enum ProtectedCell {
    private static let dangerous: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// `+886-7-380` would become 499, and `=HYPERLINK(…)` a link.
    /// - Parameter digitsToo: Whether `00123` is to stay as it is in a program that takes it for a number.
    static func protect(_ text: String, digitsToo: Bool) -> String {
        guard let first = text.first else { return text }
        let wouldChange =
            digitsToo && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && ((first == "0" && text.utf8.count > 1) || text.utf8.count > 15)
        // What already looks protected would lose its own apostrophe when it is read.
        return dangerous.contains(first) || wouldChange || (first == "'" && isProtected(text)) ? "'" + text : text
    }

    /// The text that was meant; also of `="00123"`, as other programs protect digits.
    static func unprotect(_ text: String) -> String {
        if let match = text.wholeMatch(of: /="([^"]*)"/) { return String(match.1) }
        return isProtected(text) ? String(text.dropFirst()) : text
    }

    private static func isProtected(_ text: String) -> Bool {
        guard text.first == "'", let second = text.dropFirst().first else { return false }
        return dangerous.contains(second) || second == "'" || ("0"..."9").contains(second)
    }
}
