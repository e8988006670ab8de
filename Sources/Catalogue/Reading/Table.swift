import MuseumModel

/// The rows of one file, each key once.
struct Table<Column: TableColumn> {
    private let rows: [Row<Column>]
    /// The keys of all rows, also of those with faults; nil where a row has none.
    let keys: Set<String>?

    /// Identical rows are one, with a note; different rows with the same key are a fault.
    init?(_ source: FileText?, languages: [String]?, findings: inout Findings) {
        guard let source, let text = findings.keep({ () throws(Fault) in try CSVText(source) }),
            let first = text.records.first
        else { return nil }
        let header = Header<Column>(first, file: source.file, languages: languages, findings: &findings)
        var rows: [Row<Column>] = []
        var positions: [String: Int] = [:]
        for record in text.records.dropFirst() {
            let row = Row(record, file: source.file, header: header)
            if let key = row.key, let position = positions[key] {
                if row.hasSameCells(as: rows[position]) {
                    findings.notes.append(.sameRow(row, as: rows[position]))
                } else {
                    findings.faults.append(.differentRow(row, from: rows[position], key: key))
                }
            } else {
                if let key = row.key { positions[key] = rows.count }
                rows.append(row)
            }
        }
        self.rows = rows
        keys = rows.contains { $0.key == nil } ? nil : Set(positions.keys)
    }

    /// What the rows say; rows with a fault are left out.
    func items<Item>(findings: inout Findings, read: (inout Row<Column>) -> Item?) -> [Item] {
        rows.compactMap { row in
            var row = row
            let item = read(&row)
            findings.faults += row.faults
            return row.faults.isEmpty ? item : nil
        }
    }
}

extension Note {
    fileprivate static func sameRow<Column>(_ row: Row<Column>, as first: Row<Column>) -> Note {
        Note(
            file: row.file, line: row.line,
            text: Message(
                zhHant: "與第 \(first.line) 行完全相同，只算一次",
                english: "the same as line \(first.line); it counts once"))
    }
}

extension Fault {
    fileprivate static func differentRow<Column>(
        _ row: Row<Column>, from first: Row<Column>, key: String
    ) -> Fault {
        .usedTwice(row.file, line: row.line, field: Column.key.rawValue, value: key, firstLine: first.line)
    }

    /// Two different things have the same identifier.
    static func usedTwice(_ file: String, line: Int, field: String, value: String, firstLine: Int) -> Fault {
        Fault(
            file: file, line: line, field: field, value: value.shown,
            problem: Message(
                zhHant: "第 \(firstLine) 行已經用過，內容不同", english: "line \(firstLine) uses it for something different"),
            remedy: Message(
                zhHant: "請換一個，或刪除第 \(firstLine) 行或第 \(line) 行",
                english: "choose another, or delete line \(firstLine) or line \(line)"))
    }
}
