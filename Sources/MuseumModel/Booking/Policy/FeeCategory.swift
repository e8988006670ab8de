/// Why a school pays less, shown by evidence.
package struct FeeCategory: Hashable, Codable, Sendable {
    package typealias ID = Identifier<FeeCategory>

    package let id: ID
    package let name: LocalizedText
    /// Of the fee, 1…100.
    package let percent: Int
    /// Whether the number of an official letter has to be told.
    package let needsEvidence: Bool
    /// Who pays what is spared; nil for the museum, which forgoes it.
    package let fund: Fund.ID?

    package init(id: ID, name: LocalizedText, percent: Int, needsEvidence: Bool = true, fund: Fund.ID? = nil) {
        self.id = id
        self.name = name
        self.percent = percent
        self.needsEvidence = needsEvidence
        self.fund = fund
    }
}

/// Money that is given to schools in order of arrival until it is used up.
package struct Fund: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Fund>

    package let id: ID
    package let name: LocalizedText
    /// For one school in one year; nil for no limit.
    package let perSchoolAndYear: Int?
    /// The month in which a year begins; 8 for school years.
    package let yearFrom: Int
    /// The most that is paid for the one bus of a run; 0 for no buses.
    package let bus: Int

    package init(id: ID, name: LocalizedText, perSchoolAndYear: Int? = nil, yearFrom: Int = 8, bus: Int = 0) {
        self.id = id
        self.name = name
        self.perSchoolAndYear = perSchoolAndYear
        self.yearFrom = yearFrom
        self.bus = bus
    }
}
