/// What groups of classes ask for, and the places that there are for it.
///
/// Slots of a resource are cut by the fewest points of time that every candidate meeting there contains at least one of. Meetings on
/// the same resource do not overlap, so each takes a point for itself: a plan is a matching of meetings to points, and where there is
/// no such matching there is no plan.
struct PlaceNeeds {
    struct Need {
        let group: Int
        let kind: Shortage.Need
        /// Of a series; the only one of a session is 0.
        let meeting: Int
        let demand: Int
        let units: Int
        /// Points that serve it.
        var points: [Int32] = []
        /// Slots in which it could be served, as intervals of a resource; joined.
        var slots: [Int: [Range<Int>]] = [:]
        /// Slots that one unit of demand takes at least.
        var length: Int
    }

    struct Point {
        let source: Shortage.Need
        let capacity: Int
        /// Row of the tighter limits over it; −1 for none.
        let day: Int
    }

    struct Bucket {
        let capacity: Int
        /// The week of a day; −1 for none.
        let parent: Int
    }

    private(set) var needs: [Need] = []
    private(set) var points: [Point] = []
    private(set) var buckets: [Bucket] = []

    /// A resource that a need may use, with what belongs to its interval.
    private struct Use {
        let need: Int
        let before: Int
        let after: Int
        let until: Int
        let isChosen: Bool
    }

    init(_ problem: Problem, _ propagation: Propagation, stop: StopFlag) {
        var uses: [[Use]] = Array(repeating: [], count: problem.resources.count)
        var times: [[Time]] = []
        for (index, group) in propagation.groups.enumerated() {
            let own = propagation.left[index].map { problem.times[problem.domains[group.domain].candidates[$0].time] }
            times.append(own)
            guard let meetings = own.map(\.starts.count).min() else { continue }
            // A series may clear and set up in the same slots: only its meetings are sure to be apart.
            let isAlone = own.allSatisfy { $0.starts.count == 1 }
            let length = own.map(\.length).min() ?? 0
            for meeting in 0..<meetings {
                for (role, pool) in group.roles.enumerated() {
                    let candidates = problem.pools[pool].candidates
                    let buffer = isAlone ? candidates.map { $0.before + $0.after }.min() ?? 0 : 0
                    needs.append(
                        Need(
                            group: index, kind: .role(role), meeting: meeting, demand: group.members.count, units: 1,
                            length: length + buffer))
                    for candidate in candidates {
                        uses[candidate.resource].append(
                            Use(
                                need: needs.count - 1, before: isAlone ? candidate.before : 0,
                                after: isAlone ? candidate.after : 0, until: candidate.until, isChosen: true))
                    }
                }
                for use in group.uses {
                    let (before, after) = isAlone ? (use.before, use.after) : (0, 0)
                    needs.append(
                        Need(
                            group: index, kind: .resource(use.resource), meeting: meeting,
                            demand: group.members.count * use.units, units: use.units, length: length + before + after))
                    uses[use.resource].append(
                        Use(need: needs.count - 1, before: before, after: after, until: .max, isChosen: false))
                }
            }
        }
        let blocked = BlockedSlots(problem)
        for (resource, users) in uses.enumerated() where !users.isEmpty {
            if stop.isSet { return }
            let ranges = users.map { use in
                times[needs[use.need].group].compactMap { time -> Range<Int>? in
                    guard time.starts.last! + time.length <= use.until,
                        !use.isChosen || blocked.isFree(resource, at: time)
                    else { return nil }
                    let start = time.starts[needs[use.need].meeting]
                    return max(0, start - use.before)..<min(problem.horizon.slots, start + time.length + use.after)
                }
            }
            addPoints(problem, propagation, resource, users, ranges)
        }
        addLimits(problem, propagation, times)
        addDaysApart(problem, propagation, times)
    }

    private mutating func addPoints(
        _ problem: Problem, _ propagation: Propagation, _ resource: Int, _ users: [Use], _ ranges: [[Range<Int>]]
    ) {
        let slots = problem.horizon.slots
        // The earliest end of an interval that begins at or after each slot.
        var earliest = Array(repeating: Int.max, count: slots + 1)
        for range in ranges.joined() { earliest[range.lowerBound] = min(earliest[range.lowerBound], range.upperBound) }
        for slot in stride(from: slots - 1, through: 0, by: -1) where earliest[slot] > earliest[slot + 1] {
            earliest[slot] = earliest[slot + 1]
        }
        var stabs: [Int] = []
        var next = 0
        while next <= slots, earliest[next] != .max {
            stabs.append(earliest[next] - 1)
            next = earliest[next]
        }
        for (use, own) in zip(users, ranges) {
            needs[use.need].slots[resource] = Self.joined(own)
            // Set-up before the first slot of all, and clearing after the last, take nothing.
            needs[use.need].length = min(needs[use.need].length, own.map(\.count).min() ?? .max)
        }
        let first = points.count
        let days = addBuckets(problem, propagation, resource, users, stabs)
        for day in days {
            points.append(
                Point(source: .resource(resource), capacity: problem.resources[resource].capacity, day: day))
        }
        var firstAtOrAfter = Array(repeating: Int32(stabs.count), count: slots + 1)
        for (index, stab) in stabs.enumerated().reversed() { firstAtOrAfter[stab] = Int32(index) }
        for slot in stride(from: slots - 1, through: 0, by: -1) {
            firstAtOrAfter[slot] = min(firstAtOrAfter[slot], firstAtOrAfter[slot + 1])
        }
        var lastUser = Array(repeating: -1, count: stabs.count)
        for (user, (use, own)) in zip(users, ranges).enumerated() {
            for range in own {
                var index = Int(firstAtOrAfter[range.lowerBound])
                while index < stabs.count, stabs[index] < range.upperBound {
                    if lastUser[index] != user {
                        lastUser[index] = user
                        needs[use.need].points.append(Int32(first + index))
                    }
                    index += 1
                }
            }
        }
    }

    /// Limits of a person's day and week, as so many meetings.
    private mutating func addBuckets(
        _ problem: Problem, _ propagation: Propagation, _ resource: Int, _ users: [Use], _ stabs: [Int]
    ) -> [Int] {
        let limits = problem.resources[resource].limits
        guard limits.perDay != nil || limits.meetingsPerDay != nil || limits.perWeek != nil,
            users.allSatisfy(\.isChosen)
        else { return stabs.map { _ in -1 } }
        let load = max(1, users.map { propagation.groups[needs[$0.need].group].load }.min() ?? 1)
        let perDay = min(limits.perDay.map { $0 / load } ?? .max, limits.meetingsPerDay ?? .max)
        let slotsPerDay = problem.horizon.slotsPerDay
        let ranges = users.flatMap { needs[$0.need].slots[resource, default: []] }
        let days = ranges.map { $0.lowerBound / slotsPerDay...($0.upperBound - 1) / slotsPerDay }
        // A point stands for the day on which its meetings begin. With nights that cannot be told: then all days and weeks count as
        // one, with the sum of their limits.
        guard days.allSatisfy({ $0.count == 1 }) else {
            let touched = Set(days.joined())
            let weeks = Set(touched.map { problem.horizon.weekOfDay[$0] })
            let byDay = perDay.multipliedReportingOverflow(by: touched.count)
            let byWeek = limits.perWeek.map { $0 / load * weeks.count } ?? .max
            buckets.append(Bucket(capacity: min(byDay.overflow ? .max : byDay.partialValue, byWeek), parent: -1))
            return stabs.map { _ in buckets.count - 1 }
        }
        var bucketOfWeek: [Int: Int] = [:]
        var bucketOfDay: [Int: Int] = [:]
        return stabs.map { stab in
            let day = stab / slotsPerDay
            if let known = bucketOfDay[day] { return known }
            var parent = -1
            if let perWeek = limits.perWeek {
                let week = problem.horizon.weekOfDay[day]
                if bucketOfWeek[week] == nil {
                    buckets.append(Bucket(capacity: perWeek / load, parent: -1))
                    bucketOfWeek[week] = buckets.count - 1
                }
                parent = bucketOfWeek[week]!
            }
            buckets.append(Bucket(capacity: perDay, parent: parent))
            bucketOfDay[day] = buckets.count - 1
            return buckets.count - 1
        }
    }

    private mutating func addLimits(_ problem: Problem, _ propagation: Propagation, _ times: [[Time]]) {
        for (number, limit) in problem.countLimits.enumerated() {
            guard limit.weight == .must, let maximum = limit.maximum else { continue }
            let members = Set(limit.classes)
            let bucketOfDay = problem.horizon.buckets(limit.per)
            let first = points.count
            for _ in 0...(bucketOfDay.max() ?? 0) {
                points.append(Point(source: .limit(number), capacity: maximum, day: -1))
            }
            for (index, group) in propagation.groups.enumerated() {
                let limited = group.members.filter(members.contains).count
                guard limited > 0, let meetings = times[index].map(\.starts.count).min() else { continue }
                for meeting in 0..<meetings {
                    var need = Need(
                        group: index, kind: .limit(number), meeting: meeting, demand: limited, units: 1, length: 0)
                    need.points = Set(
                        times[index].map {
                            Int32(first + bucketOfDay[$0.starts[meeting] / problem.horizon.slotsPerDay])
                        }
                    ).sorted()
                    needs.append(need)
                }
            }
        }
    }

    /// Groups whose members all keep so many days from each other: each takes a stretch of days for itself.
    private mutating func addDaysApart(_ problem: Problem, _ propagation: Propagation, _ times: [[Time]]) {
        var groupOf = Array(repeating: -1, count: problem.classes.count)
        for (index, group) in propagation.groups.enumerated() { for item in group.members { groupOf[item] = index } }
        var pairs: [Int: (count: Int, days: Int, first: Int)] = [:]
        for (index, relation) in problem.relations.enumerated() where relation.weight == .must {
            let group = groupOf[relation.first]
            guard group >= 0, group == groupOf[relation.second], relation.first != relation.second else { continue }
            let days: Int
            switch relation.kind {
            case .minimumDaysApart(let apart): days = apart
            case .differentDays: days = 1
            default: continue
            }
            let known = pairs[group] ?? (0, .max, index)
            pairs[group] = (known.count + 1, min(known.days, days), known.first)
        }
        for (group, rule) in pairs.sorted(by: { $0.key < $1.key }) {
            let count = propagation.groups[group].members.count
            // One rule for each pair, no more and no fewer; else nothing is claimed.
            guard rule.count == count * (count - 1) / 2, rule.days > 0 else { continue }
            let days = Set(times[group].map { $0.starts[0] / problem.horizon.slotsPerDay }).sorted()
            var need = Need(
                group: group, kind: .relation(rule.first), meeting: 0, demand: count, units: 1, length: 0)
            var last = Int.min
            for day in days where last == Int.min || day >= last + rule.days {
                last = day
                need.points.append(Int32(points.count))
                points.append(Point(source: .relation(rule.first), capacity: 1, day: -1))
            }
            needs.append(need)
        }
    }

    /// Ranges that overlap or touch as one, ascending.
    static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        let isSorted = zip(ranges, ranges.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
        for range in isSorted ? ranges : ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
