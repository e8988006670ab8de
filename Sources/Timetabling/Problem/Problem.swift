/// Which classes there are, when and where each may be, and what must hold and is wished: the input of the optimiser.
///
/// Classes, resources, times, domains and pools are named by their index. Costs are whole numbers without a unit.
package struct Problem: Sendable {
    package var horizon: Horizon
    package var resources: [Resource] = []
    package var times: [Time] = []
    package var domains: [Domain] = []
    package var pools: [Pool] = []
    package var classes: [Class] = []
    /// Slots needed to go from one location to another, `[from][to]`; symmetric. Empty where distances do not matter.
    package var distances: [[Int]] = []

    package var countLimits: [CountLimit] = []
    package var minimumDays: [MinimumDays] = []
    package var compactness: [Compactness] = []
    package var stability: [Stability] = []
    package var relations: [Relation] = []
    package var fairness: [Fairness] = []
    package var useLimits: [UseLimit] = []
    package var workDays: [WorkDays] = []
    package var dayShapes: [DayShape] = []
    package var energy: [Energy] = []
    package var variety: [Variety] = []

    package init(horizon: Horizon) {
        self.horizon = horizon
    }
}

/// The discrete time line: `days` × `slotsPerDay` slots, numbered through.
package struct Horizon: Sendable {
    package let days: Int
    package let slotsPerDay: Int
    /// The week, and the month, that each day belongs to, from 0.
    package let weekOfDay: [Int]
    package let monthOfDay: [Int]

    /// - Parameters:
    ///   - weekOfDay: One number a day, ascending; nil where all days lie in one week.
    ///   - monthOfDay: Likewise.
    package init(days: Int, slotsPerDay: Int, weekOfDay: [Int]? = nil, monthOfDay: [Int]? = nil) {
        precondition(weekOfDay == nil || weekOfDay!.count == days)
        precondition(monthOfDay == nil || monthOfDay!.count == days)
        self.days = days
        self.slotsPerDay = slotsPerDay
        self.weekOfDay = weekOfDay ?? Array(repeating: 0, count: days)
        self.monthOfDay = monthOfDay ?? Array(repeating: 0, count: days)
    }

    package var slots: Int { days * slotsPerDay }
    package var weeks: Int { (weekOfDay.max() ?? 0) + 1 }

    /// The bucket of each day when things are counted by this period.
    func buckets(_ period: Period) -> [Int] {
        switch period {
        case .day: Array(0..<days)
        case .week: weekOfDay
        case .month: monthOfDay
        case .term: Array(repeating: 0, count: days)
        }
    }
}

/// A stretch of time by which things are counted.
package enum Period: String, CaseIterable, Sendable {
    case day, week, month, term
}

/// When a class meets: one or more meetings of the same length.
package struct Time: Hashable, Sendable {
    /// First slot of each meeting, ascending.
    package let starts: [Int]
    /// In slots.
    package let length: Int

    package init(starts: [Int], length: Int) {
        precondition(!starts.isEmpty && length > 0)
        self.starts = starts
        self.length = length
    }
}

/// The candidate times of a class; classes that may choose from the same times share one.
package struct Domain: Sendable {
    package struct Candidate: Sendable {
        package let time: Int
        package let penalty: Int

        package init(time: Int, penalty: Int = 0) {
            self.time = time
            self.penalty = penalty
        }
    }

    package let candidates: [Candidate]

    package init(_ candidates: [Candidate]) {
        self.candidates = candidates
    }
}

/// Something that only so many classes can have at the same time: a room, an instructor, a kit, a group of people.
package struct Resource: Sendable {
    package var capacity: Int
    /// Slots in which no meeting may have it; set-up and clearing may lie there.
    package var blocked: [Range<Int>]
    /// Where it stands, for rooms; classes held there are at this location.
    package var location: Int?
    /// Whether it has to get from one location to the next.
    package var travels: Bool
    package var limits: LoadLimit

    package init(
        capacity: Int = 1, blocked: [Range<Int>] = [], location: Int? = nil, travels: Bool = false,
        limits: LoadLimit = LoadLimit()
    ) {
        self.capacity = capacity
        self.blocked = blocked
        self.location = location
        self.travels = travels
        self.limits = limits
    }
}

/// The candidate resources of a role; roles that may choose from the same resources share one.
package struct Pool: Sendable {
    package struct Candidate: Sendable {
        package let resource: Int
        package let penalty: Int
        /// The slot from which on it no longer qualifies.
        package let until: Int
        /// Slots before and after each meeting that belong to the resource's interval: set-up and clearing.
        package let before: Int
        package let after: Int

        package init(resource: Int, penalty: Int = 0, until: Int = .max, before: Int = 0, after: Int = 0) {
            self.resource = resource
            self.penalty = penalty
            self.until = until
            self.before = before
            self.after = after
        }
    }

    package let candidates: [Candidate]

    package init(_ candidates: [Candidate]) {
        self.candidates = candidates
    }
}

/// What is to be placed: a session, or a series with all its meetings.
package struct Class: Sendable {
    /// A resource that is still to be chosen from a pool.
    package struct Role: Sendable {
        package let pool: Int

        package init(pool: Int) {
            self.pool = pool
        }
    }

    /// A resource that it needs whatever is chosen.
    package struct Use: Sendable {
        package let resource: Int
        package let units: Int
        package let before: Int
        package let after: Int

        package init(resource: Int, units: Int = 1, before: Int = 0, after: Int = 0) {
            self.resource = resource
            self.units = units
            self.before = before
            self.after = after
        }
    }

    package let domain: Int
    package let roles: [Role]
    package let uses: [Use]
    /// What it costs to leave it out.
    package let leaveOutCost: Int
    /// Load of one meeting on those who have roles in it; the unit of `LoadLimit`.
    package let load: Int
    /// Where it is held when none of its roles has a location; nil means nowhere in particular.
    package let location: Int?

    package init(
        domain: Int, roles: [Role], uses: [Use] = [], leaveOutCost: Int, load: Int = 0, location: Int? = nil
    ) {
        self.domain = domain
        self.roles = roles
        self.uses = uses
        self.leaveOutCost = leaveOutCost
        self.load = load
        self.location = location
    }
}

/// Whether a rule is never broken, or what each unit of breaking it costs.
package enum Weight: Hashable, Sendable {
    case must
    case wish(Int)
}
