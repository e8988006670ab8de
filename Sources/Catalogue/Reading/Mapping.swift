import MuseumModel

/// A mapping of a YAML file whose keys are known.
struct Mapping<Key: FieldName>: Record {
    let file: String
    let line: Int
    var faults: [Fault] = []
    private let values: [String: YAMLNode]

    /// Keys that are not known are faults. A node that is no mapping gives one without values.
    /// - Parameter name: what the node describes, as its faults call it.
    init(_ node: YAMLNode, file: String, name: String? = nil) {
        self.file = file
        line = node.line
        guard case .mapping(let pairs) = node.value else {
            values = [:]
            isReadable = false
            faults.append(.wrongShape(file, line: node.line, field: name, expected: .mapping))
            return
        }
        isReadable = true
        let known = Key.allCases.map(\.rawValue)
        var values: [String: YAMLNode] = [:]
        for (key, value) in pairs {
            if known.contains(key.text) {
                values[key.text] = value
            } else {
                let meant = NearMiss.suggestion(
                    for: key.text, among: known.filter { name in !pairs.contains { $0.key.text == name } })
                if let meant { values[meant] = value }
                faults.append(.unknownKey(file, key, remedy: meant.map(Message.didYouMean) ?? .oneOf(known)))
            }
        }
        self.values = values
    }

    /// False for a node that is no mapping: none of its fields is missed then.
    let isReadable: Bool

    /// The node at a key; nil where there is none or nothing is written.
    func node(_ key: Key) -> YAMLNode? {
        guard let node = values[key.rawValue] else { return nil }
        if case .text("") = node.value { return nil }
        return node
    }

    func line(of field: Key) -> Int { node(field)?.line ?? line }

    mutating func content(of field: Key) -> FieldContent<Written> {
        guard let node = node(field) else { return isReadable ? .absent : .unavailable }
        guard case .text(let text) = node.value else {
            return misshapen(field, node, expected: .text)
        }
        return .written(Written(text: text, line: node.line))
    }

    /// A single value is a list of one.
    mutating func list(in field: Key) -> FieldContent<[Written]> {
        guard let node = node(field) else { return isReadable ? .absent : .unavailable }
        switch node.value {
        case .text(let text): return .written([Written(text: text, line: node.line)])
        case .mapping: return misshapen(field, node, expected: .list)
        case .list(let nodes):
            var written: [Written] = []
            for node in nodes {
                guard case .text(let text) = node.value, !text.isEmpty else {
                    return misshapen(field, node, expected: .text)
                }
                written.append(Written(text: text, line: node.line))
            }
            return written.isEmpty ? .absent : .written(written)
        }
    }

    private mutating func misshapen<Content>(
        _ field: Key, _ node: YAMLNode, expected: Fault.Shape
    ) -> FieldContent<Content> {
        faults.append(.wrongShape(file, line: node.line, field: field.rawValue, expected: expected))
        return .unavailable
    }
}

extension Fault {
    /// What a YAML value can be.
    enum Shape {
        case text, list, mapping

        fileprivate var message: Message {
            switch self {
            case .text: Message(zhHant: "單一的值", english: "a single value")
            case .list: Message(zhHant: "清單：每項一行、以 - 開頭，或 [a, b]", english: "a list: a line with - for each, or [a, b]")
            case .mapping: Message(zhHant: "「鍵: 值」", english: "keys with values, as in {id: north}")
            }
        }
    }

    static func wrongShape(_ file: String, line: Int, field: String?, expected: Shape) -> Fault {
        Fault(
            file: file, line: line, field: field,
            problem: Message(zhHant: "寫法不對", english: "this is not written in the right form"),
            remedy: .write(expected.message))
    }

    static func unknownKey(_ file: String, _ key: Written, remedy: Message) -> Fault {
        Fault(
            file: file, line: key.line, field: key.text.shown,
            problem: Message(zhHant: "沒有這個鍵", english: "there is no such key"), remedy: remedy)
    }
}
