import MuseumModel

/// The identifiers of one kind that a reference may name.
struct Names {
    /// What they name, e.g. “room”.
    let noun: Message
    /// Where they are given, e.g. `rooms.csv`.
    let file: String
    /// Nil when they could not be read: then every reference passes, since its fault would be a false one.
    let values: Set<String>?

    static func sites(_ values: Set<String>?) -> Names {
        Names(noun: Message(zhHant: "館區", english: "site"), file: "museum.yaml", values: values)
    }

    static func audiences(_ values: Set<String>?) -> Names {
        Names(noun: Message(zhHant: "對象", english: "audience"), file: "museum.yaml", values: values)
    }

    /// What to try instead of a name that does not exist.
    func remedy(for text: String) -> Message {
        let known = (values ?? []).sorted()
        if let meant = NearMiss.suggestion(for: text, among: known) { return .didYouMean(meant) }
        if (1...12).contains(known.count) { return .oneOf(known) }
        return Message(
            zhHant: "請填 \(file) 裡的\(noun.zhHant)代號", english: "write the id of \(noun.english.withArticle) in \(file)")
    }

    func misreading(of text: String) -> Misreading {
        Misreading(
            problem: Message(zhHant: "沒有這個\(noun.zhHant)", english: "there is no such \(noun.english)"),
            remedy: remedy(for: text))
    }
}

extension Grammar {
    /// The identifier of a thing that is described elsewhere in the folder.
    static func reference<Entity>(to names: Names) -> Grammar where Value == Identifier<Entity> {
        Grammar(
            Message(
                zhHant: "\(names.file) 裡的\(names.noun.zhHant)代號",
                english: "the id of \(names.noun.english.withArticle) in \(names.file)")
        ) { text throws(Misreading) in
            guard names.values?.contains(text) ?? true else { throw names.misreading(of: text) }
            return Identifier(text)
        }
    }
}

extension String {
    /// The noun with `a` or `an` before it.
    fileprivate var withArticle: String { (first.map { "aeiou".contains($0) } == true ? "an " : "a ") + self }
}
