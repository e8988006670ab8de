@testable import Timetabling

extension Problem {
    /// So many equal classes for one room, in a day of so many slots. Each place costs `penalty`.
    static func crowd(classes: Int, slots: Int, penalty: Int = 0, isFixed: Bool = false) -> Problem {
        var problem = Problem(horizon: Horizon(days: 1, slotsPerDay: slots))
        problem.resources = [Resource()]
        problem.times = (0..<slots).map { Time(starts: [$0], length: 1) }
        problem.domains = [Domain((0..<slots).map { .init(time: $0, penalty: penalty) })]
        problem.pools = [Pool([.init(resource: 0)])]
        problem.classes = (0..<classes).map { _ in
            Class(
                domain: 0, roles: isFixed ? [] : [.init(pool: 0)], uses: isFixed ? [.init(resource: 0)] : [],
                leaveOutCost: 100)
        }
        return problem
    }
}

extension Assignment {
    var leftOut: [Int] { placements.indices.filter { placements[$0] == nil } }
}
