import MuseumModel

/// The keys of one entry of `audiences`.
enum AudienceKey: String, FieldName {
    case id, name, kind, grades, windows
    case perAdult = "per_adult"
}

extension Mapping<MuseumKey> {
    mutating func audiences(_ languages: [String]?) -> [Audience] {
        eachDistinct(.audiences, AudienceKey.self, isNeeded: true, at: .id, by: \.id) { $0.audience(languages) }
    }
}

extension Mapping<AudienceKey> {
    fileprivate mutating func audience(_ languages: [String]?) -> Audience? {
        let id: Audience.ID? = required(.id, .identifier())
        let name = localized(.name, languages)
        let kind: Audience.Kind? = required(.kind, .choice())
        let grades = optional(.grades, .grades)
        let windows = list(.windows, .hours)
        let perAdult = optional(.perAdult, .number(1...1000))
        guard let id, let name, let kind else { return nil }
        return Audience(id: id, name: name, kind: kind, grades: grades, windows: windows, perAdult: perAdult)
    }
}
