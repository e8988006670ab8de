package import MuseumModel
package import Operations
import Pages

/// What a query asks for, in the words of the command line's options.
package struct SearchRequest: Sendable {
    static let names = [
        "audience", "curriculum", "programme", "kind", "text", "from", "to", "people", "school", "limit", "language",
        PagePath.languageParameter,
    ]

    package let query: SessionQuery
    /// At most so many sessions; nil for all.
    package let limit: Int?

    /// - Throws: `Faults`, all of them; an unknown name too, since a search without it would find the wrong sessions.
    package init(_ items: QueryItems) throws(Faults) {
        var faults = items.items.filter { !Self.names.contains($0.name) }.map { Fault.unknownParameter($0.name) }
        func parse<Value>(_ name: String, _ expected: Message, _ read: (String) -> Value?) -> Value? {
            guard let text = items[name] else { return nil }
            let value = read(text)
            if value == nil { faults.append(.unreadable(name, text, expected)) }
            return value
        }
        let date = Message(zhHant: "請用 2027-03-05 或 116/03/05 的格式", english: "write it as 2027-03-05 or 116/03/05")
        let number = Message(zhHant: "請填 1 到 10000 的整數", english: "give a whole number from 1 to 10000")
        let kinds = Message(
            zhHant: "可用的有 " + Programme.Kind.allCases.map(\.rawValue).joined(separator: "、"),
            english: "known are " + Programme.Kind.allCases.map(\.rawValue).joined(separator: ", "))
        let count: (String) -> Int? = { Int($0).flatMap { (1...10_000).contains($0) ? $0 : nil } }

        var query = SessionQuery()
        query.audience = items["audience"]
        query.curriculum = items["curriculum"]
        query.programme = items["programme"].map { Programme.ID($0) }
        query.kind = parse("kind", kinds) { Programme.Kind(rawValue: $0) }
        query.text = items["text"]
        query.from = parse("from", date) { LocalDate(parsing: $0) }
        query.to = parse("to", date) { LocalDate(parsing: $0) }
        query.people = parse("people", number, count)
        query.school = items["school"].map { School.ID($0) }
        limit = parse("limit", number, count)
        if let from = query.from, let to = query.to, to < from {
            faults.append(
                .unreadable(
                    "to", to.description,
                    Message(zhHant: "迄日早於起日，請對調或修改", english: "it lies before “from”; exchange or change them")))
        }
        guard faults.isEmpty else { throw Faults(faults) }
        self.query = query
    }
}

extension Fault {
    fileprivate static func unknownParameter(_ name: String) -> Fault {
        let suggestion = NearMiss.suggestion(for: name, among: SearchRequest.names)
        return Fault(
            file: name, problem: Message(zhHant: "沒有這個查詢參數", english: "there is no such parameter"),
            remedy: suggestion.map { Message(zhHant: "是不是 \($0)？", english: "did you mean \($0)?") }
                ?? Message(
                    zhHant: "可用的有 " + SearchRequest.names.joined(separator: "、"),
                    english: "known are " + SearchRequest.names.joined(separator: ", ")))
    }

    fileprivate static func unreadable(_ name: String, _ text: String, _ expected: Message) -> Fault {
        Fault(
            file: name, value: text, problem: Message(zhHant: "無法理解這個值", english: "this value cannot be used"),
            remedy: expected)
    }
}
