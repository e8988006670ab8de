import MuseumModel

/// The first record of a table: which column stands where.
struct Header<Column: TableColumn> {
    let count: Int
    /// Nil where museum.yaml gives no readable list of languages.
    let languages: [String]?
    private let positions: [String: Int]

    init(_ record: CSVText.CSVRecord, file: String, languages: [String]?, findings: inout Findings) {
        count = record.cells.count
        self.languages = languages
        var positions: [String: Int] = [:]
        let texts = Column.texts.flatMap { text in (languages ?? []).map { "\(text)_\($0)" } }
        let known = [Column.key.rawValue] + texts + Column.allCases.map(\.rawValue).filter { $0 != Column.key.rawValue }
        for (position, name) in record.cells.enumerated() {
            if name.isEmpty {
                findings.faults.append(.namelessColumn(file, line: record.line, position: position + 1))
            } else if positions[name] != nil {
                findings.faults.append(.columnTwice(file, line: record.line, name: name))
            } else if known.contains(name) || (languages == nil && Self.isText(name)) {
                positions[name] = position
            } else {
                // A column that is probably meant as a missing one is one fault, not two.
                let missing = known.filter { !record.cells.contains($0) }
                let meant = NearMiss.suggestion(for: name, among: missing)
                if let meant { positions[meant] = position }
                findings.faults.append(.unknownColumn(file, line: record.line, name: name, meant: meant, known: known))
            }
        }
        for name in known where positions[name] == nil {
            if texts.contains(name) || Column(rawValue: name).map(Column.needed.contains) == true {
                findings.faults.append(.missingColumn(file, line: record.line, name: name))
            }
        }
        self.positions = positions
    }

    func position(_ name: String) -> Int? { positions[name] }

    private static func isText(_ name: String) -> Bool {
        Column.texts.contains { name.hasPrefix($0 + "_") }
    }
}

extension Fault {
    fileprivate static func namelessColumn(_ file: String, line: Int, position: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(zhHant: "第 \(position) 欄沒有欄名", english: "column \(position) has no name"),
            remedy: Message(zhHant: "請填上欄名，或刪除整欄", english: "name it, or delete the column"))
    }

    fileprivate static func columnTwice(_ file: String, line: Int, name: String) -> Fault {
        Fault(
            file: file, line: line, field: name.shown,
            problem: Message(zhHant: "欄名重複", english: "there are two columns of this name"),
            remedy: Message(zhHant: "請刪除其中一欄", english: "delete one of them"))
    }

    fileprivate static func unknownColumn(
        _ file: String, line: Int, name: String, meant: String?, known: [String]
    ) -> Fault {
        Fault(
            file: file, line: line, field: name.shown,
            problem: Message(zhHant: "沒有這個欄位", english: "there is no such column"),
            remedy: meant.map(Message.didYouMean) ?? .oneOf(known))
    }

    fileprivate static func missingColumn(_ file: String, line: Int, name: String) -> Fault {
        Fault(
            file: file, line: line, field: name.shown,
            problem: Message(zhHant: "缺少這個欄位", english: "the column is missing"),
            remedy: Message(zhHant: "請在標題列加上 \(name)", english: "add \(name) to the header row"))
    }
}
