@testable import Timetabling

/// Builds problems by chance that have a little of everything, and too much to place.
struct RandomProblem {
    var random: Generator
    var problem: Problem
    private(set) var rooms: [Int] = []
    private(set) var guides: [Int] = []
    private(set) var kits: [Int] = []
    private(set) var groups: [Int] = []

    static func make(seed: UInt64) -> Problem {
        var maker = RandomProblem(seed: seed)
        maker.addResources()
        maker.addTimes()
        maker.addClasses()
        maker.addRules()
        maker.addOccasionalRules()
        return maker.problem
    }

    private init(seed: UInt64) {
        random = Generator(seed: seed)
        let days = 2 + random.below(12)
        let (daysPerWeek, daysPerMonth) = (3 + random.below(4), 5 + random.below(5))
        problem = Problem(
            horizon: Horizon(
                days: days, slotsPerDay: seed % 8 == 0 ? 64 : 5 + random.below(10),
                weekOfDay: (0..<days).map { $0 / daysPerWeek }, monthOfDay: (0..<days).map { $0 / daysPerMonth }))
    }

    mutating func chance(_ parts: Int, of whole: Int) -> Bool { random.below(whole) < parts }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[random.below(elements.count)] }

    /// Some of the elements, at least `least` of them.
    mutating func some<Element>(_ elements: [Element], least: Int) -> [Element] {
        Array(elements.shuffled(using: &random).prefix(least + random.below(elements.count - least + 1)))
    }

    private mutating func add(_ resource: Resource) -> Int {
        problem.resources.append(resource)
        return problem.resources.count - 1
    }

    private mutating func blocked() -> [Range<Int>] {
        (0..<random.below(3)).map { _ in
            let start = random.below(problem.horizon.slots)
            return start..<start + random.below(problem.horizon.slotsPerDay / 2)
        }
    }

    private mutating func addResources() {
        let locations = 1 + random.below(3)
        problem.distances = (0..<locations).map { from in
            (0..<locations).map { from == $0 ? 0 : 1 + (from + $0) % 2 }
        }
        for _ in 0..<2 + random.below(3) {
            rooms.append(
                add(
                    Resource(
                        capacity: chance(1, of: 3) ? 2 + random.below(2) : 1, blocked: blocked(),
                        location: chance(1, of: 6) ? nil : random.below(locations))))
        }
        for _ in 0..<3 + random.below(3) {
            let slots = problem.horizon.slotsPerDay
            let limits = LoadLimit(
                perDay: chance(1, of: 4) ? 3 + random.below(6) : nil,
                meetingsPerDay: chance(1, of: 4) ? 1 + random.below(3) : nil,
                perWeek: chance(1, of: 4) ? 6 + random.below(10) : nil,
                rest: chance(1, of: 2) ? 1 + random.below(slots) : nil)
            guides.append(add(Resource(blocked: blocked(), travels: chance(2, of: 3), limits: limits)))
        }
        for _ in 0..<2 { kits.append(add(Resource(capacity: 1 + random.below(3)))) }
        for _ in 0..<3 { groups.append(add(Resource(travels: chance(1, of: 3)))) }
    }

    /// Single meetings and series; some reach over midnight, some meet twice a day.
    private mutating func addTimes() {
        let (days, slotsPerDay) = (problem.horizon.days, problem.horizon.slotsPerDay)
        for _ in 0..<30 {
            let length = 1 + random.below(min(4, slotsPerDay))
            // The last day's classes end with the day.
            func isInside(_ start: Int) -> Bool { start + length <= problem.horizon.slots }
            var starts = [random.below(problem.horizon.slots)]
            if chance(1, of: 2) {
                starts = (0..<2 + random.below(2)).map { _ in random.below(problem.horizon.slots) }
            } else if chance(1, of: 2) {
                let clock = random.below(slotsPerDay)
                let first = random.below(days)
                starts = [first, first + 1, first + 3].filter { $0 < days }.map { $0 * slotsPerDay + clock }
            }
            var kept: [Int] = []
            for start in starts.sorted() where isInside(start) && (kept.last.map { $0 + length <= start } ?? true) {
                kept.append(start)
            }
            if !kept.isEmpty { problem.times.append(Time(starts: kept, length: length)) }
        }
    }

    private mutating func addClasses() {
        for _ in 0..<3 { addPool(rooms, most: 3) }
        for _ in 0..<4 { addPool(guides, most: 1) }
        let roomPools = Array(0..<3)
        let guidePools = Array(3..<7)
        let classes = 8 + random.below(6)
        for index in 0..<classes {
            // Three classes each share a domain, so that they can change places.
            if index % 3 == 0 {
                let times = index == 3 && chance(1, of: 6) ? [] : some(Array(problem.times.indices), least: 8)
                problem.domains.append(Domain(times.prefix(20).map { .init(time: $0, penalty: random.below(6)) }))
            }
            let guidesNeeded = some(guidePools, least: 0).prefix(random.below(3))
            let roles = (chance(3, of: 4) ? [pick(roomPools)] : []) + guidesNeeded
            var uses = some(groups, least: 0).prefix(random.below(3)).map { Class.Use(resource: $0) }
            for kit in kits where chance(1, of: 4) {
                uses.append(
                    .init(
                        resource: kit, units: 1 + random.below(2), before: random.below(3), after: random.below(3)))
            }
            problem.classes.append(
                Class(
                    domain: problem.domains.count - 1, roles: roles.map { .init(pool: $0) }, uses: uses,
                    leaveOutCost: 5 + random.below(60), load: random.below(4),
                    location: chance(1, of: 2) ? random.below(problem.distances.count) : nil))
        }
    }

    private mutating func addPool(_ resources: [Int], most padding: Int) {
        problem.pools.append(
            Pool(
                some(resources, least: 1).map {
                    .init(
                        resource: $0, penalty: random.below(5),
                        until: chance(1, of: 6) ? random.below(problem.horizon.slots) : .max,
                        before: random.below(padding + 1), after: random.below(padding + 1))
                }))
    }
}
