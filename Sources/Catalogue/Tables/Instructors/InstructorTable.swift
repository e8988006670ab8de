import MuseumModel

/// instructors.csv
enum InstructorTable {
    static let file = "instructors.csv"

    enum Column: String, TableColumn {
        case id, kind, site, skills, languages, availability, away
        case minutesPerDay = "minutes_per_day"
        case sessionsPerDay = "sessions_per_day"
        case minutesPerWeek = "minutes_per_week"
        case restHours = "rest_hours"

        static let key = id
        static let needed: Set<Column> = [id, kind, site, availability]
    }

    /// - Parameter language: spoken by those for whom the file names none.
    static func instructor(_ row: inout Row<Column>, sites: Names, language: String?) -> Instructor? {
        let id: Instructor.ID? = row.required(.id, .identifier())
        let name = row.localized()
        let kind: Instructor.Kind? = row.required(.kind, .choice())
        let site: Site.ID? = row.required(.site, .reference(to: sites))
        let skills = row.list(.skills, .skill)
        let languages = row.list(.languages, .languageTag)
        let availability = row.requiredList(.availability, .hours)
        let away = row.list(.away, .span)
        let limits = LoadLimits(
            minutesPerDay: row.optional(.minutesPerDay, .number(0...1440)),
            sessionsPerDay: row.optional(.sessionsPerDay, .number(0...100)),
            minutesPerWeek: row.optional(.minutesPerWeek, .number(0...10_080)),
            restMinutes: row.optional(.restHours, .number(0...24)).map { $0 * 60 })
        guard let id, let name, let kind, let site else { return nil }
        return Instructor(
            id: id, name: name, kind: kind, site: site, skills: skills,
            languages: languages.isEmpty ? Set(language.map { [$0] } ?? []) : Set(languages),
            availability: availability, away: away, limits: limits)
    }
}
