/// The most that a resource may be given; nil means no limit. Load is carried in roles only; what a class needs whatever is chosen
/// is a meeting without load.
package struct LoadLimit: Sendable {
    package let perDay: Int?
    package let meetingsPerDay: Int?
    package let perWeek: Int?
    /// Slots between the end of a class and the start of one on the next day; at most a day.
    package let rest: Int?

    package init(perDay: Int? = nil, meetingsPerDay: Int? = nil, perWeek: Int? = nil, rest: Int? = nil) {
        self.perDay = perDay
        self.meetingsPerDay = meetingsPerDay
        self.perWeek = perWeek
        self.rest = rest
    }

    var isLimiting: Bool { perDay != nil || meetingsPerDay != nil || perWeek != nil || rest != nil }
}

extension LoadLimit {
    struct Rule: ResourceRule, ~Copyable {
        struct Limits: BitwiseCopyable {
            let perDay: Int32
            let meetingsPerDay: Int32
            let perWeek: Int32
            let rest: Int32
        }

        /// −1 for resources without limits; else their row in the tables below.
        private let rowOfResource: FlatArray<Int32>
        private let limits: FlatArray<Limits>
        private let weekOfDay: FlatArray<Int32>
        private let days: Int
        private let weeks: Int
        private let slots: Int
        private let slotsPerDay: Int
        private var loadOfDay: FlatArray<Int32>
        private var meetingsOfDay: FlatArray<Int32>
        private var loadOfWeek: FlatArray<Int32>
        private var starts: SlotBits
        /// Last slots; two rows for each resource, for classes that start on even and on odd days, so that the end of a night
        /// class is told from the end of a class of the day that it reaches into.
        private var ends: SlotBits

        init(_ problem: Problem) {
            days = problem.horizon.days
            weeks = problem.horizon.weeks
            slots = problem.horizon.slots
            slotsPerDay = problem.horizon.slotsPerDay
            weekOfDay = FlatArray(problem.horizon.weekOfDay.map(Int32.init))
            var rows: [Int32] = []
            var limits: [Limits] = []
            for resource in problem.resources {
                rows.append(resource.limits.isLimiting ? Int32(limits.count) : -1)
                guard resource.limits.isLimiting else { continue }
                precondition(
                    resource.limits.rest == nil || resource.capacity == 1, "rest is for those with one class at a time")
                limits.append(
                    Limits(
                        perDay: Int32(clamping: resource.limits.perDay ?? .max),
                        meetingsPerDay: Int32(clamping: resource.limits.meetingsPerDay ?? .max),
                        perWeek: Int32(clamping: resource.limits.perWeek ?? .max),
                        rest: Int32(clamping: resource.limits.rest ?? 0)))
            }
            rowOfResource = FlatArray(rows)
            self.limits = FlatArray(limits)
            loadOfDay = FlatArray(repeating: 0, count: limits.count * days)
            meetingsOfDay = FlatArray(repeating: 0, count: limits.count * days)
            loadOfWeek = FlatArray(repeating: 0, count: limits.count * weeks)
            starts = SlotBits(rows: limits.count, slots: slots)
            ends = SlotBits(rows: limits.count * 2, slots: slots)
        }

        @inline(__always) func refuses(_ use: Use, _ board: borrowing Board) -> Bool { false }
        func prices(_ resource: Int) -> Bool { rowOfResource.int(resource) >= 0 }

        func price(_ use: Use, _ board: borrowing Board) -> Int {
            let row = rowOfResource.int(use.resource)
            if row < 0 { return 0 }
            let limit = limits[row]
            let length = use.meetings.length
            var previousDay = -1
            var previousEnd = 0
            var previousWeek = -1
            var onDay = 0
            var inWeek = 0
            for index in use.meetings.range {
                let meeting = board.meeting(index)
                let day = Int(meeting.day)
                let week = weekOfDay.int(day)
                if limit.rest > 0, day == previousDay + 1, Int(meeting.start) - previousEnd < Int(limit.rest),
                    previousDay >= 0
                {
                    return Cost.forbidden
                }
                onDay = day == previousDay ? onDay + 1 : 1
                inWeek = week == previousWeek ? inWeek + 1 : 1
                previousDay = day
                previousEnd = Int(meeting.start) + length
                previousWeek = week
                let meetings = meetingsOfDay.int(row * days + day) + onDay
                let dayLoad = loadOfDay.int(row * days + day) + onDay * use.load
                let weekLoad = loadOfWeek.int(row * weeks + week) + inWeek * use.load
                if meetings > limit.meetingsPerDay || dayLoad > limit.perDay || weekLoad > limit.perWeek {
                    return Cost.forbidden
                }
                if limit.rest > 0, breaksRest(row, Int(meeting.start), length, day, Int(limit.rest)) {
                    return Cost.forbidden
                }
            }
            return 0
        }

        /// Whether a class of the day before or after lies nearer than the rest.
        private func breaksRest(_ row: Int, _ start: Int, _ length: Int, _ day: Int, _ rest: Int) -> Bool {
            let dayStart = day * slotsPerDay
            let nextDay = dayStart + slotsPerDay
            let lower = max(0, dayStart - slotsPerDay, start - rest)
            let upper = min(slots, nextDay)
            if lower < upper, ends.intersects(row * 2 + (day + 1) % 2, lower, upper) { return true }
            let reach = min(slots, nextDay + slotsPerDay, start + length + rest)
            return nextDay < reach && starts.intersects(row, nextDay, reach)
        }

        mutating func occupy(_ use: Use, _ board: borrowing Board) {
            change(use, board, sign: 1)
        }

        mutating func release(_ use: Use, _ board: borrowing Board) {
            change(use, board, sign: -1)
        }

        private mutating func change(_ use: Use, _ board: borrowing Board, sign: Int32) {
            let row = rowOfResource.int(use.resource)
            if row < 0 { return }
            let length = use.meetings.length
            for index in use.meetings.range {
                let meeting = board.meeting(index)
                let day = Int(meeting.day)
                meetingsOfDay[row * days + day] += sign
                loadOfDay[row * days + day] += sign * Int32(use.load)
                loadOfWeek[row * weeks + weekOfDay.int(day)] += sign * Int32(use.load)
                let start = Int(meeting.start)
                let end = min(slots, start + length) - 1
                if sign > 0 {
                    starts.insert(row, start, start + 1)
                    ends.insert(row * 2 + day % 2, end, end + 1)
                } else {
                    starts.remove(row, start, start + 1)
                    ends.remove(row * 2 + day % 2, end, end + 1)
                }
            }
        }
    }
}

extension LoadLimit.Rule {
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        let horizon = problem.horizon
        var meetings: [[(start: Int, length: Int, load: Int, item: Int)]] = Array(
            repeating: [], count: problem.resources.count)
        for (item, description) in problem.classes.enumerated() {
            guard let time = problem.time(item, assignment) else { continue }
            for resource in problem.roleResources(item, assignment) {
                meetings[resource] += time.starts.map { ($0, time.length, description.load, item) }
            }
            for use in description.uses {
                meetings[use.resource] += time.starts.map { ($0, time.length, 0, item) }
            }
        }
        for (resource, list) in zip(problem.resources, meetings) {
            func check(_ rule: String, _ bucket: (Int) -> Int, _ limit: Int?, _ amount: (Int) -> Int) {
                guard let limit else { return }
                let groups = Dictionary(grouping: list) { bucket($0.start / horizon.slotsPerDay) }
                for (_, group) in groups.sorted(by: { $0.key < $1.key })
                where group.reduce(0, { $0 + amount($1.load) }) > limit {
                    evaluation.violations.append(.init(rule: rule, classes: group.map(\.item)))
                }
            }
            check("load per day", { $0 }, resource.limits.perDay) { $0 }
            check("meetings per day", { $0 }, resource.limits.meetingsPerDay) { _ in 1 }
            check("load per week", { horizon.weekOfDay[$0] }, resource.limits.perWeek) { $0 }
            guard let rest = resource.limits.rest, rest > 0 else { continue }
            for earlier in list {
                for later in list
                where later.start / horizon.slotsPerDay == earlier.start / horizon.slotsPerDay + 1
                    && later.start - (earlier.start + earlier.length) < rest
                {
                    evaluation.violations.append(.init(rule: "rest", classes: [earlier.item, later.item]))
                }
            }
        }
    }
}
