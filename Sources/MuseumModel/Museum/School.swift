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
    /// County or city as the museum writes it; empty where it is not told.
    package let county: String
    /// Township or district as the museum writes it.
    package let district: String
    /// Remoteness for fair access: 0 none, 1 remote, 2 very remote.
    package let remoteness: Int
    /// Road kilometres to the museum.
    package let kilometres: Int
    /// BCP 47 tag of the language in which it is written to; nil for the museum's own.
    package let language: String?

    package init(
        id: ID, name: LocalizedText, kind: Kind, county: String = "", district: String, remoteness: Int = 0,
        kilometres: Int = 0, language: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.county = county
        self.district = district
        self.remoteness = remoteness
        self.kilometres = kilometres
        self.language = language
    }
}

extension School.Kind {
    package var title: Message {
        switch self {
        case .preschool: Message(zhHant: "幼兒園", english: "preschool")
        case .elementary: Message(zhHant: "國小", english: "elementary school")
        case .juniorHigh: Message(zhHant: "國中", english: "junior high school")
        case .seniorHigh: Message(zhHant: "高中", english: "senior high school")
        case .special: Message(zhHant: "特殊教育學校", english: "special school")
        case .seniorCentre: Message(zhHant: "樂齡中心", english: "senior centre")
        case .other: Message(zhHant: "其他", english: "other")
        }
    }
}
