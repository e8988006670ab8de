import MuseumModel

/// schools.csv
enum SchoolTable {
    static let file = "schools.csv"

    enum Column: String, TableColumn {
        case id, kind, county, district, remoteness, kilometres, language

        static let key = id
        static let needed: Set<Column> = [id, kind, district]
    }

    static func school(_ row: inout Row<Column>) -> School? {
        let id: School.ID? = row.required(.id, .identifier())
        let name = row.localized()
        let kind: School.Kind? = row.required(.kind, .choice())
        let county = row.optional(.county, .text, default: "")
        let district = row.required(.district, .text)
        let remoteness = row.optional(.remoteness, .number(0...2), default: 0)
        let kilometres = row.optional(.kilometres, .number(0...20_000), default: 0)
        let language = row.optional(.language, .languageTag)
        guard let id, let name, let kind, let district else { return nil }
        return School(
            id: id, name: name, kind: kind, county: county, district: district, remoteness: remoteness,
            kilometres: kilometres, language: language)
    }
}
