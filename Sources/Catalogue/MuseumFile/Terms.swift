import MuseumModel

/// The keys of one entry of `terms`.
enum TermKey: String, FieldName {
    case id, name, first, last
}

extension Mapping<MuseumKey> {
    mutating func terms(_ languages: [String]?) -> [Term] {
        eachDistinct(.terms, TermKey.self, isNeeded: true, at: .id, by: \.id) { $0.term(languages) }
    }
}

extension Mapping<TermKey> {
    /// A plan counts weeks from 0 to 63.
    private static var longest: Int { 64 * 7 }

    fileprivate mutating func term(_ languages: [String]?) -> Term? {
        let id: Term.ID? = required(.id, .identifier())
        let name = localized(.name, languages)
        let first = required(.first, .date)
        let last = required(.last, .date)
        guard let first, let last else { return nil }
        guard let span = DateSpan(first, last) else {
            refuse(.last, value: "\(last)", problem: .lastBeforeFirst, remedy: .orderDates)
            return nil
        }
        if span.days.count > Self.longest {
            refuse(
                .last, value: "\(last)",
                problem: Message(zhHant: "檔期超過 64 週", english: "the term is longer than 64 weeks"),
                remedy: Message(zhHant: "請分成幾個檔期", english: "make several terms of it"))
        }
        guard let id, let name else { return nil }
        return Term(id: id, name: name, span: span)
    }
}
