/// A school, kindergarten, senior centre or other body that books for groups.
package struct School: Hashable, Codable, Sendable {
    package typealias ID = Identifier<School>

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case preschool, elementary, juniorHigh = "junior-high", seniorHigh = "senior-high", special
        case seniorCentre = "senior-centre", other
    }

    package let id: ID
    package let name: LocalizedText
    package let kind: Kind
    /// Township or district as the museum writes it.
    package let district: String
    /// Remoteness for fair access: 0 none, 1 remote, 2 very remote.
    package let remoteness: Int
    /// Road kilometres to the museum.
    package let kilometres: Int

    package init(
        id: ID, name: LocalizedText, kind: Kind, district: String, remoteness: Int = 0, kilometres: Int = 0
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.district = district
        self.remoteness = remoteness
        self.kilometres = kilometres
    }
}
