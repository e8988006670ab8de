/// A portable teaching set.
package struct Kit: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Kit>

    package let id: ID
    package let name: LocalizedText
    package let units: Int
    /// Minutes after a session before a unit can be used again.
    package let turnRound: Int
    /// Whether it may leave the house with an outreach visit or on loan.
    package let travels: Bool

    package init(id: ID, name: LocalizedText, units: Int, turnRound: Int = 0, travels: Bool = false) {
        self.id = id
        self.name = name
        self.units = units
        self.turnRound = turnRound
        self.travels = travels
    }
}
