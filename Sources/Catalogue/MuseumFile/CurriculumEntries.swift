import MuseumModel

/// One curriculum that the museum uses.
struct CurriculumEntry {
    let id: Curriculum.ID
    /// Of museum.yaml.
    let line: Int
}

extension Mapping<MuseumKey> {
    mutating func curricula() -> [CurriculumEntry] {
        let line = node(.curricula)?.line ?? line
        return distinct(.curricula, .identifier()).map { CurriculumEntry(id: $0, line: line) }
    }

    /// A list without repetition that needs at least one value.
    mutating func distinctSome<Value: Hashable>(_ key: MuseumKey, _ grammar: Grammar<Value>) -> [Value] {
        let values = distinct(key, grammar)
        if values.isEmpty, case .absent = list(in: key) {
            refuse(key, problem: .missing, remedy: .write(grammar.expected))
        }
        return values
    }
}
