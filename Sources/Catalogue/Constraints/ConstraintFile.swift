import MuseumModel

/// The planner's own rules: their form is checked here, their meaning by planning.
enum ConstraintFile {
    static let name = "constraints.yaml"

    static func statements(in source: FileText?, findings: inout Findings) -> [ConstraintStatement] {
        guard let source, let root = findings.keep({ () throws(Fault) in try YAMLNode(source) }) else { return [] }
        if case .text("") = root.value { return [] }
        guard case .list(let nodes) = root.value else {
            findings.faults.append(.wrongShape(source.file, line: root.line, field: nil, expected: .list))
            return []
        }
        return nodes.compactMap { statement($0, file: source.file, findings: &findings) }
    }

    private static func statement(
        _ node: YAMLNode, file: String, findings: inout Findings
    ) -> ConstraintStatement? {
        guard case .mapping(let pairs) = node.value else {
            findings.faults.append(.wrongShape(file, line: node.line, field: nil, expected: .mapping))
            return nil
        }
        var fields: [String: ConstraintStatement.Field] = [:]
        var kind: String?
        for (key, value) in pairs {
            guard let values = value.texts else {
                findings.faults.append(.wrongShape(file, line: value.line, field: key.text, expected: .list))
                continue
            }
            if key.text != "kind" {
                fields[key.text] = ConstraintStatement.Field(values: values, line: value.line)
            } else if values.count == 1, !values[0].isEmpty {
                kind = values[0]
            }
        }
        guard let kind else {
            findings.faults.append(
                Fault(file: file, line: node.line, field: "kind", problem: .missing, remedy: .write(kindExpected)))
            return nil
        }
        return ConstraintStatement(file: file, line: node.line, kind: kind, fields: fields)
    }

    private static let kindExpected = Message(
        zhHant: "限制的種類，如 kind: at-most", english: "the kind of the constraint, e.g. kind: at-most")
}

extension YAMLNode {
    /// A value or a list of values; nil for anything nested deeper.
    fileprivate var texts: [String]? {
        switch value {
        case .text(let text): return [text]
        case .mapping: return nil
        case .list(let nodes):
            let texts = nodes.compactMap { node in if case .text(let text) = node.value { text } else { nil as String? }
            }
            return texts.count == nodes.count ? texts : nil
        }
    }
}
