/// Somebody who leads sessions or assists in them.
package struct Instructor: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Instructor>

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case staff, partner, volunteer
    }

    package let id: ID
    package let name: LocalizedText
    package let kind: Kind
    package let site: Site.ID
    package let skills: [Skill]
    /// BCP 47 tags, e.g. `zh-Hant`, `nan`, `en`.
    package let languages: Set<String>
    /// A make-up working day follows the weekday that it stands in for.
    package let availability: [HoursRule]
    package let away: [DateSpan]
    package let limits: LoadLimits

    package init(
        id: ID, name: LocalizedText, kind: Kind, site: Site.ID, skills: [Skill], languages: Set<String>,
        availability: [HoursRule], away: [DateSpan] = [], limits: LoadLimits = LoadLimits()
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.site = site
        self.skills = skills
        self.languages = languages
        self.availability = availability
        self.away = away
        self.limits = limits
    }
}

/// What an instructor is able to lead.
package struct Skill: Hashable, Codable, Sendable {
    package let name: String
    /// 1 is the lowest.
    package let level: Int
    /// The last day on which it counts; nil means always.
    package let validUntil: LocalDate?

    package init(name: String, level: Int = 1, validUntil: LocalDate? = nil) {
        self.name = name
        self.level = level
        self.validUntil = validUntil
    }
}

/// The most that one instructor may be given; nil means no limit. Minutes are those of the visible sessions.
package struct LoadLimits: Hashable, Codable, Sendable {
    package let minutesPerDay: Int?
    package let sessionsPerDay: Int?
    package let minutesPerWeek: Int?
    /// Minutes between the end of one day's last session and the start of the next day's first.
    package let restMinutes: Int?

    package init(
        minutesPerDay: Int? = nil, sessionsPerDay: Int? = nil, minutesPerWeek: Int? = nil, restMinutes: Int? = nil
    ) {
        self.minutesPerDay = minutesPerDay
        self.sessionsPerDay = sessionsPerDay
        self.minutesPerWeek = minutesPerWeek
        self.restMinutes = restMinutes
    }
}
