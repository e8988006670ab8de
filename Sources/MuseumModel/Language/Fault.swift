/// One thing wrong in what a person gave: where it stands, what it is, and what to try.
package struct Fault: Error, Hashable, Codable, Sendable {
    /// Path as the person would name it, e.g. `rooms.csv`.
    package let file: String
    /// 1-based; nil where the fault is of the whole file.
    package let line: Int?
    /// Column or key, e.g. `seats`.
    package let field: String?
    /// The text at fault as it stands in the file.
    package let value: String?
    package let problem: Message
    package let remedy: Message

    package init(
        file: String, line: Int? = nil, field: String? = nil, value: String? = nil, problem: Message, remedy: Message
    ) {
        self.file = file
        self.line = line
        self.field = field
        self.value = value
        self.problem = problem
        self.remedy = remedy
    }
}

extension Fault: Comparable {
    package static func < (left: Fault, right: Fault) -> Bool {
        (left.file, left.line ?? 0, left.field ?? "", left.problem.english)
            < (right.file, right.line ?? 0, right.field ?? "", right.problem.english)
    }
}

extension Fault {
    /// Two lines for a terminal: place, field, value and problem; then what to try.
    package func text(in language: Language) -> String {
        var place = file
        if let line { place += ":\(line)" }
        if let field { place += " [\(field)]" }
        if let value { place += " “\(value)”" }
        let colon = language == .zhHant ? "：" : ": "
        return "\(place)\(colon)\(problem.text(in: language))\n    → \(remedy.text(in: language))"
    }
}

/// Everything wrong with an input, sorted by place; an input with faults is refused as a whole.
package struct Faults: Error, Codable, Sendable {
    package let faults: [Fault]

    package init(_ faults: [Fault]) {
        self.faults = faults.sorted()
    }
}
