import MuseumModel
import Yams

/// A value of a YAML file with its line.
struct YAMLNode {
    indirect enum Value {
        /// Empty for a value that is left out, also for `null` and `~`.
        case text(String)
        case list([YAMLNode])
        case mapping([(key: Written, value: YAMLNode)])
    }

    let line: Int
    let value: Value

    /// More than any folder needs; aliases of aliases would otherwise unfold without end.
    static let limit = 200_000

    init(_ source: FileText) throws(Fault) {
        let root: Node?
        do {
            root = try Parser(yaml: source.text, encoding: .utf8).singleRoot()
        } catch {
            throw .yaml(error, in: source)
        }
        guard let root else { throw .emptyFile(source.file) }
        var budget = Self.limit
        try self.init(root, file: source.file, depth: 0, budget: &budget)
    }

    private init(_ node: Node, file: String, depth: Int, budget: inout Int) throws(Fault) {
        line = node.mark?.line ?? 1
        budget -= 1
        guard budget > 0, depth <= 8 else { throw .tooMuchYAML(file, line: line) }
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["null", "~"].contains(scalar.string)
            value = .text(isNull ? "" : scalar.string.trimmed)
        case .sequence(let sequence):
            var nodes: [YAMLNode] = []
            for node in sequence {
                nodes.append(try YAMLNode(node, file: file, depth: depth + 1, budget: &budget))
            }
            value = .list(nodes)
        case .mapping(let mapping):
            var pairs: [(key: Written, value: YAMLNode)] = []
            for (key, value) in mapping {
                let key = Written(text: (key.string ?? "").trimmed, line: key.mark?.line ?? line)
                pairs.append((key, try YAMLNode(value, file: file, depth: depth + 1, budget: &budget)))
            }
            value = .mapping(pairs)
        case .alias:
            throw .tooMuchYAML(file, line: line)
        }
    }
}

extension Fault {
    fileprivate static func tooMuchYAML(_ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line,
            problem: Message(zhHant: "內容太多或太多層", english: "there is too much here, or too deeply nested"),
            remedy: Message(
                zhHant: "最多 8 層、\(YAMLNode.limit) 個值", english: "at most 8 levels and \(YAMLNode.limit) values are read"
            ))
    }

    fileprivate static func yaml(_ error: any Error, in source: FileText) -> Fault {
        var (line, text): (Int?, String) = (nil, "\(error)")
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (line, text) = (mark.line, problem)
        case .reader(let problem, let offset, _, _):
            let before = offset.map { source.text.prefix($0) }
            (line, text) = (before.map { 1 + $0.count(where: \.isNewline) }, problem)
        case .duplicatedKeysInMapping(let keys, let context):
            return Fault(
                file: source.file, line: context.mark.line, field: keys.first, problem: .namedTwice, remedy: .deleteOne)
        default: break
        }
        return Fault(
            file: source.file, line: line,
            problem: Message(zhHant: "YAML 語法錯誤（\(text)）", english: "this is not YAML (\(text))"),
            remedy: Message(
                zhHant: "請檢查這一行與前面幾行的縮排、冒號與引號，縮排不可用 Tab",
                english: "check indentation, colons and quotes in this line and those before; do not indent by tabs"))
    }
}
