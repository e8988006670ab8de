import MuseumModel

/// The names of the fields of one kind of record: columns of a table, keys of a mapping.
protocol FieldName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// A text of the folder with the line where it stands.
struct Written {
    let text: String
    let line: Int
}

/// What a record has in one of its fields.
enum FieldContent<Content> {
    case absent
    /// Not to be read, for a reason that is already a fault (its column is missing, its shape is wrong).
    case unavailable
    case written(Content)
}

/// A row of a table or a mapping of a YAML file: fields that are read one by one, each fault being kept while reading goes on.
protocol Record<Field> {
    associatedtype Field: FieldName

    var file: String { get }
    var line: Int { get }
    var faults: [Fault] { get set }

    /// Where a field stands; where it does not, the line of the record.
    func line(of field: Field) -> Int
    mutating func content(of field: Field) -> FieldContent<Written>
    mutating func list(in field: Field) -> FieldContent<[Written]>
}

extension Record {
    /// The value of a field that has to be filled; nil after a fault.
    mutating func required<Value>(_ field: Field, _ grammar: Grammar<Value>) -> Value? {
        switch content(of: field) {
        case .written(let written): return read(written, field, grammar)
        case .unavailable: return nil
        case .absent:
            refuse(field, problem: .missing, remedy: .write(grammar.expected))
            return nil
        }
    }

    /// The value of a field that may be empty; nil when it is, and after a fault.
    mutating func optional<Value>(_ field: Field, _ grammar: Grammar<Value>) -> Value? {
        guard case .written(let written) = content(of: field) else { return nil }
        return read(written, field, grammar)
    }

    mutating func optional<Value>(_ field: Field, _ grammar: Grammar<Value>, default value: Value) -> Value {
        optional(field, grammar) ?? value
    }

    /// The values of a list, without those at fault; empty where nothing is written.
    mutating func list<Value>(_ field: Field, _ grammar: Grammar<Value>) -> [Value] {
        guard case .written(let list) = list(in: field) else { return [] }
        return list.compactMap { read($0, field, grammar) }
    }

    /// The values of a list that needs at least one.
    mutating func requiredList<Value>(_ field: Field, _ grammar: Grammar<Value>) -> [Value] {
        if case .absent = list(in: field) {
            refuse(field, problem: .missing, remedy: .write(grammar.expected))
        }
        return list(field, grammar)
    }

    /// A list in which nothing may stand twice.
    mutating func distinct<Value: Hashable>(_ field: Field, _ grammar: Grammar<Value>) -> [Value] {
        distinct(field, grammar, by: \.self)
    }

    /// A list in which no two values may have the same key.
    mutating func distinct<Value, Key: Hashable>(
        _ field: Field, _ grammar: Grammar<Value>, by key: (Value) -> Key
    ) -> [Value] {
        let values = list(field, grammar)
        var seen: Set<Key> = []
        for value in values where !seen.insert(key(value)).inserted {
            refuse(field, value: "\(key(value))", problem: .namedTwice, remedy: .deleteOne)
        }
        return values
    }

    /// Keeps a fault of this record.
    mutating func refuse(
        _ field: Field, value: String? = nil, line: Int? = nil, problem: Message, remedy: Message
    ) {
        faults.append(
            Fault(
                file: file, line: line ?? self.line(of: field), field: field.rawValue, value: value?.shown,
                problem: problem, remedy: remedy))
    }

    private mutating func read<Value>(_ written: Written, _ field: Field, _ grammar: Grammar<Value>) -> Value? {
        do {
            return try grammar.read(written.text)
        } catch {
            refuse(
                field, value: written.text, line: written.line, problem: error.problem,
                remedy: error.remedy ?? .write(grammar.expected))
            return nil
        }
    }
}
