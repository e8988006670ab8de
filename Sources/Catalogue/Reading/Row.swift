import MuseumModel

/// One row of a table.
struct Row<Column: TableColumn>: Record {
    let file: String
    let line: Int
    var faults: [Fault] = []
    private let cells: [String]
    private let header: Header<Column>

    init(_ record: CSVText.CSVRecord, file: String, header: Header<Column>) {
        self.file = file
        line = record.line
        cells = record.cells
        self.header = header
        if cells.count != header.count {
            faults.append(.cellCount(file, line: line, cells: cells.count, columns: header.count))
        }
    }

    /// Nil where it cannot be told which cell belongs to which column.
    var isAligned: Bool { cells.count == header.count }

    /// The text of the key column; nil where the row has none.
    var key: String? {
        guard let position = header.position(Column.key.rawValue), position < cells.count, !cells[position].isEmpty
        else { return nil }
        return cells[position]
    }

    /// Whether two rows say the same in every column.
    func hasSameCells(as other: Row) -> Bool { cells == other.cells }

    func line(of field: Column) -> Int { line }

    mutating func content(of field: Column) -> FieldContent<Written> {
        content(of: field.rawValue, isNeeded: Column.needed.contains(field))
    }

    mutating func list(in field: Column) -> FieldContent<[Written]> {
        switch content(of: field) {
        case .absent: .absent
        case .unavailable: .unavailable
        case .written(let cell):
            .written(
                cell.text.split(separator: ";").map { Written(text: String($0).trimmed, line: line) }
                    .filter { !$0.text.isEmpty })
        }
    }

    /// The texts of the columns `name_<tag>`; nil after a fault.
    mutating func localized(_ name: String = "name") -> LocalizedText? {
        guard let languages = header.languages else { return LocalizedText([:]) }
        var texts: [String: String] = [:]
        for language in languages {
            let column = "\(name)_\(language)"
            switch content(of: column, isNeeded: true) {
            case .unavailable: continue
            case .absent:
                faults.append(
                    Fault(
                        file: file, line: line, field: column, problem: .missing, remedy: .write(Grammar.text.expected))
                )
            case .written(let cell):
                do {
                    texts[language] = try Grammar.text.read(cell.text)
                } catch {
                    faults.append(
                        Fault(
                            file: file, line: line, field: column, value: cell.text.shown, problem: error.problem,
                            remedy: .write(Grammar.text.expected)))
                }
            }
        }
        return texts.count == languages.count ? LocalizedText(texts) : nil
    }

    private func content(of column: String, isNeeded: Bool) -> FieldContent<Written> {
        guard isAligned else { return .unavailable }
        guard let position = header.position(column) else { return isNeeded ? .unavailable : .absent }
        return cells[position].isEmpty ? .absent : .written(Written(text: cells[position], line: line))
    }
}

extension Fault {
    fileprivate static func cellCount(_ file: String, line: Int, cells: Int, columns: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(
                zhHant: "這一列有 \(cells) 格，標題列有 \(columns) 欄",
                english: "the row has \(cells) cells, the header \(columns) columns"),
            remedy: Message(
                zhHant: "請檢查是否多或少了分隔符號；內文含分隔符號的儲存格須加引號",
                english: "look for a separator too many or too few; a cell with one in its text needs quotes"))
    }
}
