import MuseumModel

/// Reads the fields of one entry of constraints.yaml, and collects what is wrong with them.
struct StatementReader {
    let statement: ConstraintStatement
    let folder: MuseumFolder
    private(set) var faults: [Fault] = []

    init(_ statement: ConstraintStatement, _ folder: MuseumFolder, known: [String]) {
        self.statement = statement
        self.folder = folder
        let known = known + ["name", "must", "weight"]
        for (name, field) in statement.fields.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
            faults.append(
                .unknownWord(name, field: statement.kind, file: statement.file, line: field.line, known: known))
        }
    }

    func has(_ field: String) -> Bool { statement.fields[field] != nil }

    func values(_ field: String) -> [String] { statement.fields[field]?.values ?? [] }

    /// The single value of a field, read; nil, with a fault, where it cannot be read. A field that is absent is a fault only when
    /// it is required.
    mutating func value<Value>(
        _ field: String, required: Bool = true, expected: Message, _ parse: (String) -> Value?
    ) -> Value? {
        guard let entry = statement.fields[field] else {
            if required { missing(field, expected) }
            return nil
        }
        guard entry.values.count == 1, let value = parse(entry.values[0]) else {
            fault(
                field, entry.values.joined(separator: ", "), Message(zhHant: "無法讀取", english: "this cannot be read"),
                expected)
            return nil
        }
        return value
    }

    mutating func number(_ field: String, _ range: ClosedRange<Int>) -> Int? {
        value(
            field,
            expected: Message(
                zhHant: "請填 \(range.lowerBound) 到 \(range.upperBound) 的整數",
                english: "give a whole number from \(range.lowerBound) to \(range.upperBound)")
        ) { Int($0).flatMap { range.contains($0) ? $0 : nil } }
    }

    /// `must: yes`, or `weight: n`; exactly one of them.
    mutating func statement(canBeMust: Bool = true, canBeWish: Bool = true) -> Statement? {
        let title = values("name").first ?? "\(statement.kind) (\(statement.file):\(statement.line))"
        let must = value("must", required: false, expected: Message(zhHant: "請填 yes 或 no", english: "give yes or no")) {
            ["yes": true, "true": true, "no": false, "false": false][$0.lowercased()]
        }
        if has("must"), must == nil { return nil }
        let isMust = must ?? false
        guard isMust != has("weight") else {
            fault(
                isMust ? "weight" : "must", nil,
                Message(
                    zhHant: "須擇一填寫 must: yes 或 weight: 數字", english: "exactly one of must: yes and weight: n is needed"),
                Message(
                    zhHant: "必守規則寫 must: yes，願望寫 weight: 5", english: "write must: yes for a rule, weight: 5 for a wish"
                ))
            return nil
        }
        if isMust && !canBeMust {
            fault(
                "must", "yes", Message(zhHant: "這一類只能是願望", english: "this kind can only be a wish"),
                Message(zhHant: "改寫 weight: 5", english: "write weight: 5 instead"))
            return nil
        }
        if !isMust && !canBeWish {
            fault(
                "weight", values("weight").first,
                Message(zhHant: "這一類只能是必守規則", english: "this kind can only be a must-rule"),
                Message(zhHant: "改寫 must: yes", english: "write must: yes instead"))
            return nil
        }
        if isMust { return Statement(title: title, weight: nil) }
        return number("weight", 0...100_000).map { Statement(title: title, weight: $0) }
    }

    mutating func statement(_ force: ConstraintForce) -> Statement? {
        statement(canBeMust: force != .wish, canBeWish: force != .must)
    }

    mutating func missing(_ field: String, _ expected: Message) {
        fault(field, nil, Message(zhHant: "缺少此欄位", english: "this field is missing"), expected)
    }

    mutating func fault(_ field: String, _ value: String?, _ problem: Message, _ remedy: Message) {
        faults.append(
            Fault(
                file: statement.file, line: statement.fields[field]?.line ?? statement.line,
                field: "\(statement.kind).\(field)", value: value, problem: problem, remedy: remedy))
    }

    mutating func unknown(_ word: String, in field: String, known: [String]) {
        faults.append(
            .unknownWord(
                word, field: "\(statement.kind).\(field)", file: statement.file,
                line: statement.fields[field]?.line ?? statement.line, known: known))
    }
}
