@testable import Timetabling

extension RandomProblem {
    /// The rules that most problems do not have, each as a must and as a wish where there is a choice.
    mutating func addOccasionalRules() {
        for kind in 0..<5 where chance(1, of: 3) {
            switch kind {
            case 0: addUseLimits()
            case 1: addWorkDays()
            case 2: addDayShapes()
            case 3: addEnergy()
            default: addVariety()
            }
        }
    }

    private mutating func weight() -> Weight { chance(1, of: 6) ? .must : .wish(1 + random.below(4)) }

    private mutating func classes() -> [Int] { some(Array(problem.classes.indices), least: 2) }

    private mutating func resource() -> Int? { chance(1, of: 4) ? nil : pick(rooms + guides + kits) }

    private mutating func addUseLimits() {
        for period in Period.allCases {
            let weight = weight()
            let parts = (0..<1 + random.below(3)).map { _ in
                let start = random.below(problem.horizon.slots)
                return start..<start + 1 + random.below(problem.horizon.slotsPerDay)
            }
            problem.useLimits.append(
                UseLimit(
                    name: "use per \(period)", resource: resource(), classes: classes(),
                    measure: chance(1, of: 2) ? .load : .meetings, maximum: random.below(6),
                    minimum: weight == .must ? nil : random.below(3), per: period,
                    during: chance(1, of: 2) ? parts : nil, unit: 1 + random.below(3), weight: weight))
        }
    }

    private mutating func addWorkDays() {
        let days = problem.horizon.days
        for step in 0..<3 {
            let weight = weight()
            var measure = WorkDays.Measure.inARow(1 + random.below(3))
            if step > 0 {
                let length = 1 + random.below(3)
                let units = (0..<days).map { $0 % 5 == 4 ? -1 : $0 / length }
                measure = .units(
                    ofDay: units, bucketOfUnit: (0...days / length).map { $0 / 3 }, maximum: random.below(4),
                    minimum: weight == .must ? nil : random.below(3))
            }
            problem.workDays.append(
                WorkDays(
                    name: "days \(step)", resource: resource(), classes: classes(), measure: measure, weight: weight))
        }
    }

    private mutating func addDayShapes() {
        let day = problem.horizon.slotsPerDay
        let start = random.below(day)
        let part = start..<start + 1 + random.below(day - start)
        let measures: [DayShape.Measure] = [
            .span(2 + random.below(day)), .gaps(random.below(3)), .stretch(2 + random.below(4), pause: random.below(4)),
            .free(1 + random.below(part.count), within: part), .outside(part), .peak(1 + random.below(6)),
            .changeOver(1 + random.below(4)), .changes(random.below(3)), .mixture,
        ]
        for (index, measure) in measures.enumerated() where chance(2, of: 3) {
            let classes = classes()
            var weight = weight()
            if case .gaps = measure { weight = .wish(2) }
            problem.dayShapes.append(
                DayShape(
                    name: "shape \(index)", resources: chance(1, of: 2) ? some(rooms, least: 1) : [pick(guides)],
                    classes: classes,
                    values: classes.map { _ in random.below(4) }, measure: measure, unit: 1 + random.below(3),
                    weight: weight))
        }
    }

    private mutating func addEnergy() {
        for zone in [rooms.prefix(1), rooms.dropFirst()] {
            problem.energy.append(
                Energy(
                    name: "energy", resources: Array(zone), classes: classes(), lead: random.below(4),
                    trail: random.below(3), bridge: random.below(5),
                    prices: (0..<problem.horizon.slots).map { _ in random.below(9) },
                    unit: 1 + random.below(10), weight: 1 + random.below(3)))
        }
    }

    private mutating func addVariety() {
        for role in 0..<2 {
            let able = problem.classes.indices.filter { problem.classes[$0].roles.count > role }
            guard !able.isEmpty else { continue }
            let classes = some(able, least: 1)
            problem.variety.append(
                Variety(name: "variety \(role)", classes: classes, roles: classes.map { _ in role }, weight: weight()))
            if chance(1, of: 2) {
                problem.stability.append(
                    Stability(name: "one \(role)", classes: some(able, least: 1), role: role, weight: 0, isMust: true))
            }
        }
    }
}
