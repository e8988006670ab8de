/// What the museum offers, again and again, as sessions.
package struct Programme: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Programme>

    package let id: ID
    package let title: LocalizedText
    package let kind: Kind
    package let audience: Audience.ID
    /// Length of one meeting.
    package let minutes: Int
    /// Minutes that the room is taken before and after, where they are more than the room's own.
    package let setUp: Int
    package let clearing: Int
    package let group: GroupSize
    package let rooms: RoomNeed
    package let roles: [Role]
    package let kits: [KitNeed]
    /// Codes as the curriculum folder stores them, e.g. `INe-II-4`.
    package let curriculum: [Standard.Code]
    /// In the museum's currency, for one person; 0 is free.
    package let fee: Int
    package let frequency: Frequency
    /// Hours of its own within those of its audience and site; empty means all of those.
    package let hours: [HoursRule]
    /// Dates within which it is offered; nil means the whole term.
    package let season: DateSpan?
    /// BCP 47 tag of the language in which it is held.
    package let language: String
    package let tags: Set<String>
    /// How much the museum wants it placed: 1 (nice to have) … 9 (must be there).
    package let priority: Int
    /// How many of its sessions may run at the same time.
    package let parallel: Int
    /// Where an online session is joined, when that may be told to everybody.
    package let link: String?

    package init(
        id: ID, title: LocalizedText, kind: Kind, audience: Audience.ID, minutes: Int, setUp: Int = 0,
        clearing: Int = 0, group: GroupSize, rooms: RoomNeed, roles: [Role], kits: [KitNeed] = [],
        curriculum: [Standard.Code] = [], fee: Int = 0, frequency: Frequency, hours: [HoursRule] = [],
        season: DateSpan? = nil, language: String, tags: Set<String> = [], priority: Int = 5, parallel: Int = 1,
        link: String? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.audience = audience
        self.minutes = minutes
        self.setUp = setUp
        self.clearing = clearing
        self.group = group
        self.rooms = rooms
        self.roles = roles
        self.kits = kits
        self.curriculum = curriculum
        self.fee = fee
        self.frequency = frequency
        self.hours = hours
        self.season = season
        self.language = language
        self.tags = tags
        self.priority = priority
        self.parallel = parallel
        self.link = link
    }
}

extension Programme {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case schoolCourse = "school-course"
        case familyWorkshop = "family-workshop"
        case seniorClass = "senior-class"
        case preschoolSession = "preschool-session"
        case guidedTour = "guided-tour"
        case outreachVisit = "outreach-visit"
        case onlineSession = "online-session"
        case competition
        case festivalEvent = "festival-event"
        case teacherTraining = "teacher-training"
    }

    /// How many may come to one session, and who is counted.
    package struct GroupSize: Hashable, Codable, Sendable {
        package enum Counting: String, CaseIterable, Codable, Sendable {
            case people, students
        }

        package let minimum: Int
        package let maximum: Int
        package let counting: Counting

        package init(minimum: Int = 1, maximum: Int, counting: Counting = .people) {
            self.minimum = minimum
            self.maximum = maximum
            self.counting = counting
        }
    }

    /// Where it can be held. An online session and an outreach visit need no room.
    package struct RoomNeed: Hashable, Codable, Sendable {
        package let isNeeded: Bool
        package let features: Set<String>
        /// The rooms that may be used, most wished first; empty means every room with the features and the seats.
        package let preferred: [Room.ID]

        package init(isNeeded: Bool = true, features: Set<String> = [], preferred: [Room.ID] = []) {
            self.isNeeded = isNeeded
            self.features = features
            self.preferred = preferred
        }
    }

    /// A part that an instructor plays in a session.
    package struct Role: Hashable, Codable, Sendable {
        /// `lead`, `assistant`, or the museum's own word.
        package let name: String
        package let skill: String
        package let level: Int

        package init(name: String, skill: String, level: Int = 1) {
            self.name = name
            self.skill = skill
            self.level = level
        }
    }

    package struct KitNeed: Hashable, Codable, Sendable {
        package let kit: Kit.ID
        package let units: Int

        package init(kit: Kit.ID, units: Int = 1) {
            self.kit = kit
            self.units = units
        }
    }

    /// How often it takes place in a term.
    package enum Frequency: Hashable, Codable, Sendable {
        /// That many sessions, each booked by itself.
        case sessions(Int)
        /// That many series, each enrolled in as one.
        case series(count: Int, SeriesPattern)
    }
}

/// The weekly pattern of a series: the same weekday, hour, room and instructors at every meeting.
package struct SeriesPattern: Hashable, Codable, Sendable {
    /// What happens to a meeting whose day is closed.
    package enum HolidayRule: String, CaseIterable, Codable, Sendable {
        /// It is not held; the series has one meeting less.
        case skip
        /// The series goes on one step longer.
        case shift
        /// It is held on the next open day before the following meeting.
        case makeUp = "make-up"
    }

    package let meetings: Int
    /// Weeks from one meeting to the next.
    package let everyWeeks: Int
    package let holidayRule: HolidayRule

    package init(meetings: Int, everyWeeks: Int = 1, holidayRule: HolidayRule) {
        self.meetings = meetings
        self.everyWeeks = everyWeeks
        self.holidayRule = holidayRule
    }
}
