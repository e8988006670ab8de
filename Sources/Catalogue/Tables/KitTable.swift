import MuseumModel

/// kits.csv
enum KitTable {
    static let file = "kits.csv"

    enum Column: String, TableColumn {
        case id, units
        case turnRound = "turn_round"
        case travels

        static let key = id
        static let needed: Set<Column> = [id, units]
    }

    static func kit(_ row: inout Row<Column>) -> Kit? {
        let id: Kit.ID? = row.required(.id, .identifier())
        let name = row.localized()
        let units = row.required(.units, .number(0...10_000))
        let turnRound = row.optional(.turnRound, .minutes(0...10_080), default: 0)
        let travels = row.optional(.travels, .yesNo, default: false)
        guard let id, let name, let units else { return nil }
        return Kit(id: id, name: name, units: units, turnRound: turnRound, travels: travels)
    }
}
